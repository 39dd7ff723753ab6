import { cleanDataLayout } from "../cleanData/layout";
import { columnOf } from "../formulas/reference";
import { text } from "../formulas/text";
import { categoryWords } from "../pareto/categoryWords";
import type { CellContent } from "../sheet/cellSpec";
import type { Column } from "../sheet/column";
import { listChoices } from "../sheet/listChoices";
import { sourceLinkWhereKnown } from "../sheet/sourceLink";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import { hiddenColumns } from "./linkColumns";
import type { MaintenanceRow } from "./maintenanceRow";
import { callResultFormula, callResults, caseStatus, caseStatusFormula } from "./status";
import { MAINTENANCE } from "./table";
import { TERMS } from "./words";

type CaseColumn = Column<MaintenanceRow>;

const DATE = { format: "date", align: "center" } as const;
/** A column of staff's: a row that stands has what they wrote. */
function staffColumn(key: string): Pick<CaseColumn, "key" | "owner" | "value"> & { readonly owner: "staff" } {
  return { key, owner: "staff", value: ({ entries }) => entries[key] ?? null };
}

/** The document's ten columns to print, then whose fault and problem it is, how it stands, and the way to the answer. */
export function maintenanceColumns(
  sources: DocumentSources,
  rows: readonly MaintenanceRow[],
): readonly CaseColumn[] {
  return [
    ...saidColumns(sources),
    ...handledColumns(sources),
    ...problemColumns(sources),
    ...stateColumns(sources),
    ...sourceLinkWhereKnown<MaintenanceRow>(
      sources,
      MAINTENANCE,
      rows.length,
      ({ sourceRow }) => sourceRow !== null,
    ),
    ...hiddenColumns(sources, rows),
  ];
}

function saidColumns({ context }: DocumentSources): readonly CaseColumn[] {
  const { heading } = tableIn(context, MAINTENANCE);
  const said = { format: "text", wrap: true } as const;
  return [
    { key: "customer", heading: heading("customer"), width: 12, ...said, value: ({ customer }) => customer },
    { key: "answered", heading: heading("answered"), width: 12, ...DATE, value: ({ answered }) => answered },
    {
      key: "description",
      heading: heading("description"),
      width: 32,
      ...said,
      value: ({ description }) => description,
    },
    {
      key: "spread",
      heading: heading("spread"),
      width: 16,
      align: "center",
      wrap: true,
      value: ({ spread }) => spread,
    },
  ];
}

function handledColumns({ context }: DocumentSources): readonly CaseColumn[] {
  const { heading } = tableIn(context, MAINTENANCE);
  const { scale } = context.results;
  const day = { ...DATE, validation: { kind: "date" } } as const;
  const score =
    scale === null ? {} : ({ validation: { kind: "score", min: scale.min, max: scale.max } } as const);
  return [
    { ...staffColumn("owner"), heading: heading("owner"), width: 10, wrap: true },
    { ...staffColumn("responded"), heading: heading("responded"), width: 12, ...day },
    { ...staffColumn("handling"), heading: heading("handling"), width: 22, wrap: true },
    { ...staffColumn("outcome"), heading: heading("outcome"), width: 20, wrap: true },
    { ...staffColumn("calledOn"), heading: heading("calledOn"), width: 12, ...day },
    { ...staffColumn("calledScore"), heading: heading("calledScore"), width: 10, align: "center", ...score },
  ];
}

function problemColumns(sources: DocumentSources): readonly CaseColumn[] {
  const { context, words, locale } = sources;
  const { heading } = tableIn(context, MAINTENANCE);
  const faults = (["agent", "process", "product", "system", "customer"] as const).map((fault) =>
    words(TERMS[`fault-${fault}`]),
  );
  const { label } = categoryWords(context, locale);
  const categories = context.results.reasons?.scheme.categories.map(({ name }) => label(name)) ?? [];
  return [
    {
      ...staffColumn("fault"),
      heading: heading("fault"),
      width: 12,
      unprinted: true,
      align: "center",
      ...listChoices(faults),
    },
    {
      key: "category",
      heading: heading("category"),
      width: 16,
      wrap: true,
      formula: `=${categoryFormula(sources)}`,
      value: ({ category }) => category,
    },
    {
      ...staffColumn("correction"),
      heading: heading("correction"),
      width: 16,
      unprinted: true,
      ...listChoices(categories),
      tooltip: words(TERMS.tooltipCorrection),
    },
    noteColumn(sources),
  ];
}

/** What became of a corrected category. */
function noteColumn({ context, words }: DocumentSources): CaseColumn {
  const { heading } = tableIn(context, MAINTENANCE);
  return {
    key: "correctionNote",
    heading: heading("correctionNote"),
    width: 18,
    wrap: true,
    value: ({ correction, isListed }) => {
      if (correction === null) return null;
      if (!isListed) return words(TERMS["note-gone"]);
      return words(TERMS[correction.taken ? "note-written" : "note-other"]);
    },
  };
}

/** The reasons of the answer as 有效评价明细 has them now; as when it was listed once they are gone. */
function categoryFormula({ words, context }: DocumentSources): string {
  const { own } = tableIn(context, MAINTENANCE);
  const data = cleanDataIn(context);
  const [place, then] = [own("place"), own("categoryThen")];
  if (data.length === 0) return `${then}&""`;
  const named = data.map((column) => `INDEX(${column},${place})`);
  const between = text(words(TERMS.separator));
  const joined = named.map((name) => `IF(${name}="","",${between}&${name})`).join("&");
  return `IF(${place}=0,${then}&"",SUBSTITUTE(${joined},${between},"",1))`;
}

function cleanDataIn(context: DocumentSources["context"]): readonly string[] {
  const layout = cleanDataLayout(context);
  return layout === null ? [] : layout.reasons.map((heading) => columnOf(layout.table, heading));
}

function stateColumns({ context, words }: DocumentSources): readonly CaseColumn[] {
  const { heading } = tableIn(context, MAINTENANCE);
  const results = callResults(context);
  const resultOf = ({ key }: MaintenanceRow): CellContent => results.get(key) ?? "";
  const isBlank = ({ customer, description }: MaintenanceRow): boolean =>
    [customer, description].every((content) => content === null || content === "");
  return [
    {
      key: "result",
      heading: heading("result"),
      width: 14,
      align: "center",
      formula: `=${callResultFormula(context)}`,
      value: resultOf,
    },
    {
      key: "status",
      heading: heading("status"),
      width: 11,
      align: "center",
      formula: `=${caseStatusFormula(context)}`,
      value: (row) => (isBlank(row) ? "" : words(TERMS[`status-${caseStatus(row, resultOf(row))}`])),
    },
    { key: "source", heading: heading("source"), width: 14, align: "center", value: ({ source }) => source },
    {
      key: "ticketId",
      heading: heading("ticketId"),
      width: 14,
      format: "text",
      value: ({ ticketId }) => ticketId,
    },
  ];
}

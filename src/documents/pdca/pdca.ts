import { document, type NotMadeReason } from "../document";
import { changedSinceCycle } from "../history/changedSinceCycle";
import { noCycleTerm } from "../history/noCycle";
import { sectionHeading } from "../sheet/cells";
import { tableOf, type Column } from "../sheet/column";
import { keyedRows } from "../sheet/rowKeys";
import { wrappedRowHeights } from "../sheet/rowHeight";
import type { SheetSpec } from "../sheet/sheetSpec";
import { tableIn } from "../sheet/tableReference";
import type { TableBlock } from "../sheet/tableSpec";
import { ledgerSheet } from "../sheet/ledgerSheet";
import { FIRST_ROW } from "../sheet/titleBand";
import type { DocumentSources } from "../sources";
import { staffRows } from "../staffState";
import { caseRows, type CaseRow } from "./caseRows";
import { pdcaRows, type PdcaRow } from "./pdcaRows";
import { CASE_ENTRIES, CASES, PDCA, PDCA_ENTRIES } from "./table";
import { TERMS } from "./words";

/** Points: room for two lines. */
const LEAST_HEIGHT = 40;
/** Blank rows for cases where none was proven yet. */
const SPARE_ROWS = 3;
/** The columns of both tables. */
const [FIRST_WIDTH, TEXT_WIDTH] = [14, 34] as const;

/** PDCA与案例库 (S49): plan, do, check and act of each cycle; below, what was proven to work and what was not. */
export const pdca = document({
  id: PDCA.document,
  tab: "improvement",
  sets: [],
  shared: true,
  needs: ["settings"],
  vocabulary: TERMS,
  tables: [PDCA, CASES],
  staffTables: [PDCA_ENTRIES, CASE_ENTRIES],
  build,
});

function build(sources: DocumentSources): SheetSpec | NotMadeReason {
  const { context, words } = sources;
  if (sources.data === null) return "no-answers";
  const rows = pdcaRows(sources);
  const typed = staffRows(context.staff, PDCA) ?? [];
  const caseRow = FIRST_ROW + 1 + Math.max(1, rows.length) + 2;
  return ledgerSheet(sources, {
    ledger: PDCA,
    title: TERMS.title,
    tab: pdca.tab,
    legend: rows.length === 0 ? noCycleTerm(context.results) : TERMS.legend,
    outdated: changedSinceCycle(sources),
    rows,
    columns: cycleColumns(sources),
    leastHeight: LEAST_HEIGHT,
    firstRows: 1,
    table: {
      adopted: keyedRows("C", typed).adopted,
      filterButtons: false,
      roomBelow: true,
    },
    severalTables: true,
    beside: [sectionHeading(caseRow - 1, 1, words(TERMS.cases)), caseTable(sources, caseRow)],
  });
}

function cycleColumns({ context }: DocumentSources): readonly Column<PdcaRow>[] {
  const { heading } = tableIn(context, PDCA);
  const said = (key: "plan" | "do" | "check"): Column<PdcaRow> => ({
    key,
    heading: heading(key),
    width: TEXT_WIDTH,
    wrap: true,
    value: (row) => row[key],
  });
  return [
    {
      key: "period",
      heading: heading("period"),
      width: FIRST_WIDTH,
      wrap: true,
      value: ({ period }) => period,
    },
    said("plan"),
    said("do"),
    said("check"),
    { key: "act", heading: heading("act"), width: TEXT_WIDTH, owner: "staff", wrap: true, value: () => null },
    { key: "key", heading: heading("key"), width: 12, hidden: true, format: "text", value: ({ key }) => key },
  ];
}

/** Every column is staff's: what was once proposed is never rewritten. */
function caseTable(sources: DocumentSources, row: number): TableBlock {
  const { context } = sources;
  const { rows, adopted } = caseRows(sources);
  const columns = caseColumns(sources);
  const typed = staffRows(context.staff, CASES) ?? [];
  const keys = rows.map(({ key }) => key);
  return tableOf(
    sources,
    {
      mode: "ledger",
      name: tableIn(context, CASES).name,
      row,
      column: 1,
      keyOf: ({ key }) => key,
      keyColumn: "key",
      adopted,
      filterButtons: false,
      rowHeight: LEAST_HEIGHT,
      rowHeights: wrappedRowHeights(rows, columns, { keys, least: LEAST_HEIGHT, typed }),
      ...(rows.length === 0 ? { spareRows: SPARE_ROWS } : {}),
    },
    rows,
    columns,
  );
}

function caseColumns({ context, words }: DocumentSources): readonly Column<CaseRow>[] {
  const { heading } = tableIn(context, CASES);
  const staff = { width: TEXT_WIDTH, owner: "staff", wrap: true } as const;
  const kinds = [words(TERMS["kind-practice"]), words(TERMS["kind-lesson"])];
  return [
    {
      key: "kind",
      heading: heading("kind"),
      ...staff,
      width: FIRST_WIDTH,
      choices: { values: kinds },
      value: ({ kind }) => kind,
    },
    { key: "practice", heading: heading("practice"), ...staff, value: ({ practice }) => practice },
    { key: "evidence", heading: heading("evidence"), ...staff, value: ({ evidence }) => evidence },
    { key: "lesson", heading: heading("lesson"), ...staff, value: () => null },
    { key: "reach", heading: heading("reach"), ...staff, value: () => null },
    { key: "key", heading: heading("key"), width: 12, hidden: true, format: "text", value: ({ key }) => key },
  ];
}

import type { Term } from "../../glossary/locale";
import { text } from "../formulas/text";
import { PLAN } from "../plan/table";
import type { CellContent } from "../sheet/cellSpec";
import type { Column } from "../sheet/column";
import { listChoices } from "../sheet/listChoices";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import { chosenKey, isGranted } from "./approved";
import type { ChangeRow } from "./changeRows";
import { CHANGES } from "./table";
import { TERMS } from "./words";
import { placeOf } from "../formulas/criterion";

type Columns = readonly Column<ChangeRow>[];
type Key = keyof typeof CHANGES.headings;

const DATE = { width: 12, format: "date", align: "center" } as const;
const STAFF_DATE = { ...DATE, validation: { kind: "date" } } as const;

/**
 * The columns of 调整申请: what is asked for and what became of it.
 *
 * @param choices the cells in which the actions stand.
 */
export function changeColumns(sources: DocumentSources, choices: string): Columns {
  return [...askedColumns(sources, choices), ...decidedColumns(sources), ...storedColumns(sources)];
}

function staffColumn(
  { context }: DocumentSources,
  key: Key,
  look: Pick<Column<ChangeRow>, "width"> & Partial<Column<ChangeRow>>,
): Column<ChangeRow> {
  return {
    key,
    heading: tableIn(context, CHANGES).heading(key),
    owner: "staff",
    wrap: true,
    value: ({ cells }): CellContent => cells[key] ?? null,
    ...look,
  };
}

function askedColumns(sources: DocumentSources, choices: string): Columns {
  const { context, words } = sources;
  const { heading } = tableIn(context, CHANGES);
  return [
    {
      key: "number",
      heading: heading("number"),
      width: 11,
      format: "text",
      align: "center",
      value: ({ number }) => number,
    },
    staffColumn(sources, "action", {
      width: 36,
      choices: { formula: choices },
      tooltip: words(TERMS.tooltipAction),
    }),
    staffColumn(sources, "filed", STAFF_DATE),
    {
      key: "original",
      heading: heading("original"),
      ...DATE,
      formula: `=${originalFormula(sources)}`,
      value: ({ original }) => original ?? "",
    },
    staffColumn(sources, "newDeadline", STAFF_DATE),
    staffColumn(sources, "reason", { width: 28 }),
    staffColumn(sources, "alternative", { width: 28 }),
  ];
}

/** The deadline of the plan, until the request has changed it. */
function originalFormula({ context }: DocumentSources): string {
  const { own } = tableIn(context, CHANGES);
  const plan = tableIn(context, PLAN);
  const at = (key: "due" | "proposed"): string =>
    `INDEX(${plan.column(key)},${placeOf(own("chosenKey"), plan.column("key"))})`;
  const now = `IF(${own("chosenKey")}="","",IFERROR(IF(${at("due")}="",${at("proposed")},${at("due")}),""))`;
  return `IF(ISNUMBER(${own("originalThen")}),${own("originalThen")},${now})`;
}

function decidedColumns(sources: DocumentSources): Columns {
  const { context, words } = sources;
  const results = [TERMS.granted, TERMS.refused].map((term) => words(term));
  return [
    staffColumn(sources, "qualityReview", { width: 18 }),
    staffColumn(sources, "approval", { width: 18 }),
    staffColumn(sources, "result", {
      width: 10,
      align: "center",
      ...listChoices(results),
      tooltip: words(TERMS.tooltipResult),
    }),
    {
      key: "state",
      heading: tableIn(context, CHANGES).heading("state"),
      width: 20,
      formula: `=${stateFormula(sources)}`,
      value: (row) => stateOf(sources, row),
    },
  ];
}

/** Whether the new deadline stands in the plan, is to be put in by the next run, or cannot be. */
function stateOf({ words }: DocumentSources, { cells, applied }: ChangeRow): string {
  if (applied !== null) return words(TERMS.stateDone);
  if (!isGranted(cells)) return "";
  const isComplete = typeof cells["newDeadline"] === "number" && chosenKey(cells) !== "";
  return words(isComplete ? TERMS.stateNext : TERMS.stateIncomplete);
}

function stateFormula({ context, words }: DocumentSources): string {
  const { own } = tableIn(context, CHANGES);
  const said = (term: Term): string => text(words(term));
  const isComplete = `AND(ISNUMBER(${own("newDeadline")}),${own("chosenKey")}<>"")`;
  const open = `IF(${isComplete},${said(TERMS.stateNext)},${said(TERMS.stateIncomplete)})`;
  const granted = `IF(${own("result")}=${said(TERMS.granted)},${open},"")`;
  return `IF(ISNUMBER(${own("applied")}),${said(TERMS.stateDone)},${granted})`;
}

/** Which action it is, and what stood in the plan before. */
function storedColumns({ context }: DocumentSources): Columns {
  const { heading, own } = tableIn(context, CHANGES);
  return [
    {
      key: "chosenKey",
      heading: heading("chosenKey"),
      width: 10,
      hidden: true,
      formula: `=IF(${own("action")}="","",LEFT(${own("action")},FIND(" ",${own("action")}&" ")-1))`,
      value: ({ cells }) => chosenKey(cells),
    },
    { key: "applied", heading: heading("applied"), ...DATE, hidden: true, value: ({ applied }) => applied },
    {
      key: "originalThen",
      heading: heading("originalThen"),
      ...DATE,
      hidden: true,
      value: ({ originalThen }) => originalThen,
    },
  ];
}

import { document } from "../document";
import { areaOf } from "../formulas/reference";
import { text } from "../formulas/text";
import { legendLine, sectionHeading } from "../sheet/cells";
import { planRows } from "../plan/planRows";
import { type Column, hiddenPlaces, tableOf } from "../sheet/column";
import { oneLineWidths } from "../sheet/oneLineWidths";
import type { SheetSpec } from "../sheet/sheetSpec";
import { tableIn } from "../sheet/tableReference";
import type { TableBlock } from "../sheet/tableSpec";
import { FIRST_ROW, titleBand } from "../sheet/titleBand";
import type { DocumentSources } from "../sources";
import { changeColumns } from "./changeColumns";
import { changeForm, FORM_WIDTHS } from "./changeForm";
import { type ChangeRow, changeRows } from "./changeRows";
import { choiceColumns, choiceTable } from "./choiceTable";
import { changeNotices } from "./notices";
import { CHANGE_ENTRIES, CHANGES, CHOICES } from "./table";
import { TERMS } from "./words";

const GAP = 2;
const MARGIN = 2;
/** 调整申请 stands right of what is printed. */
const CHANGE_COLUMN = 1 + FORM_WIDTHS.length + 1;
/** Requests that may be chosen on the form, and actions in a request. */
const MOST_REQUESTS = 200;
const MOST_ACTIONS = 200;
const ROW_HEIGHT = 34;

/**
 * 改善方案调整申请 (S37): the form of one request, to print and have approved; right of it the requests and the actions
 * that they can be about. The new deadline of a granted one goes into 改进计划 at the next run.
 */
export const planChange = document({
  id: CHANGES.document,
  tab: "forms",
  sets: [],
  shared: true,
  needs: ["improvement-plan"],
  vocabulary: TERMS,
  tableName: TERMS.tableName,
  tables: [CHANGES, CHOICES],
  staffTables: [CHANGE_ENTRIES],
  notices: changeNotices,
  build,
});

function build(sources: DocumentSources): SheetSpec {
  const { words, locale } = sources;
  const title = words(TERMS.title);
  const row = FIRST_ROW + 1;
  const choices = choiceColumns(sources);
  const choiceColumn = CHANGE_COLUMN + Object.keys(CHANGES.headings).length + 1;
  const columns = changeColumns(
    sources,
    `=${areaOf(row + 1, choiceColumn, row + MOST_ACTIONS, choiceColumn)}`,
  );
  const numbers = areaOf(row + 1, CHANGE_COLUMN, row + MOST_REQUESTS, CHANGE_COLUMN);
  return {
    id: CHANGES.document,
    locale,
    name: title,
    tab: planChange.tab,
    columnWidths: [
      ...[MARGIN, ...FORM_WIDTHS, GAP, ...oneLineWidths(columns)],
      ...[GAP, ...oneLineWidths(choices, planRows(sources.context).rows)],
    ],
    hiddenColumns: [...hiddenPlaces(columns, CHANGE_COLUMN), ...hiddenPlaces(choices, choiceColumn)],
    blocks: [
      ...titleBand(sources, title, FORM_WIDTHS.length, words(TERMS.subtitle)),
      legendLine(words(TERMS.legend)),
      sectionHeading(FIRST_ROW, CHANGE_COLUMN, words(TERMS.tableName)),
      sectionHeading(FIRST_ROW, choiceColumn, words(TERMS.actionTable)),
      choiceTable(sources, row, choiceColumn),
      changeTable(sources, columns, row),
      changeForm(sources, `=${numbers}`),
    ],
    frozen: { rows: 3, columns: 0 },
    print: { orientation: "portrait", titleRows: null, onePage: true, columns: 1 + FORM_WIDTHS.length },
  };
}

function changeTable(
  sources: DocumentSources,
  columns: readonly Column<ChangeRow>[],
  row: number,
): TableBlock {
  const { words, context } = sources;
  const { rows, adopted } = changeRows(context);
  const state = (term: typeof TERMS.stateDone): string => `=[@state]=${text(words(term))}`;
  return tableOf(
    sources,
    {
      mode: "ledger",
      name: tableIn(context, CHANGES).name,
      row,
      column: CHANGE_COLUMN,
      keyOf: ({ number }) => number,
      keyColumn: "number",
      adopted,
      filterButtons: false,
      rowHeight: ROW_HEIGHT,
      rules: [
        { formula: state(TERMS.stateDone), look: "done", columnKeys: ["state"] },
        { formula: state(TERMS.stateNext), look: "soon", columnKeys: ["state"] },
        { formula: state(TERMS.stateIncomplete), look: "late", columnKeys: ["state"] },
      ],
    },
    rows,
    columns,
  );
}

import { document, type NotMadeReason } from "../document";
import { legendLine, sectionHeading } from "../sheet/cells";
import { hiddenPlaces, tableOf, type Column } from "../sheet/column";
import { oneLineWidths } from "../sheet/oneLineWidths";
import type { SheetSpec } from "../sheet/sheetSpec";
import type { TableBlock } from "../sheet/tableSpec";
import { tableIn } from "../sheet/tableReference";
import { changedSince } from "../settings/changedSince";
import { FIRST_ROW, titleBand } from "../sheet/titleBand";
import type { DocumentSources } from "../sources";
import { coachedAgents, type CoachedAgent } from "./agents";
import { agentColumn } from "./facts";
import { listColumns } from "./listColumns";
import { coachingPage, PAGE_WIDTHS } from "./page";
import { COACHING, COACHING_ENTRIES } from "./table";
import { TERMS } from "./words";

const MARGIN = 2;
const GAP = 2;
/** 辅导名单 stands right of what is printed. */
const LIST_COLUMN = 1 + PAGE_WIDTHS.length + 1;
/** Rows that stand ready for agents whom staff type. */
const SPARE_ROWS = 5;

/**
 * 个人辅导单 (documents 000 and 004): a page of the agent that a cell chooses, against the team; right of it the agents who
 * are coached, whom staff type there or name in 参数设置.
 */
export const coaching = document({
  id: COACHING.document,
  tab: "forms",
  sets: [],
  shared: false,
  needs: ["clean-data", "settings"],
  reads: ["inspection-form"],
  vocabulary: TERMS,
  tableName: TERMS.tableName,
  tables: [COACHING],
  staffTables: [COACHING_ENTRIES],
  build,
});

function build(sources: DocumentSources): SheetSpec | NotMadeReason {
  const { words, locale, data, context } = sources;
  if (data === null) return "no-answers";
  if (agentColumn(context) === null) return "no-groups";
  const title = words(TERMS.title);
  const row = FIRST_ROW + 1;
  const columns = listColumns(sources);
  const { rows, adopted } = coachedAgents(context);
  return {
    id: coaching.id,
    locale,
    name: title,
    tab: coaching.tab,
    columnWidths: [MARGIN, ...PAGE_WIDTHS, GAP, ...oneLineWidths(columns, rows)],
    hiddenColumns: hiddenPlaces(columns, LIST_COLUMN),
    blocks: [
      ...titleBand(
        sources,
        title,
        PAGE_WIDTHS.length,
        words(TERMS.subtitleSheet),
        changedSince(sources, { bands: false }),
      ),
      legendLine(words(TERMS.legendSheet)),
      ...coachingPage(sources, rows, { row, column: LIST_COLUMN }),
      sectionHeading(FIRST_ROW, LIST_COLUMN, words(TERMS.tableName)),
      listTable(sources, columns, { rows, adopted, row }),
    ],
    frozen: { rows: 3, columns: 0 },
    print: { orientation: "portrait", titleRows: null, onePage: true, columns: 1 + PAGE_WIDTHS.length },
  };
}

function listTable(
  sources: DocumentSources,
  columns: readonly Column<CoachedAgent>[],
  { rows, adopted, row }: Pick<TableBlock, "row"> & ReturnType<typeof coachedAgents>,
): TableBlock {
  return tableOf(
    sources,
    {
      mode: "ledger",
      name: tableIn(sources.context, COACHING).name,
      row,
      column: LIST_COLUMN,
      keyOf: ({ key }) => key,
      keyColumn: "key",
      adopted,
      filterButtons: false,
      spareRows: SPARE_ROWS,
    },
    rows,
    columns,
  );
}

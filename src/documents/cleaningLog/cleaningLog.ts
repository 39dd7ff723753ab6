import { document, type NotMadeReason } from "../document";
import { changedSince } from "../settings/changedSince";
import { legendLine, sectionHeading } from "../sheet/cells";
import { tableOf, type Column } from "../sheet/column";
import type { SheetSpec } from "../sheet/sheetSpec";
import type { TableBlock } from "../sheet/tableSpec";
import { tableIn } from "../sheet/tableReference";
import { columnsOfSheet } from "../sheet/tableSheet";
import { FIRST_ROW, titleBand } from "../sheet/titleBand";
import type { DocumentSources } from "../sources";
import { logLines, type LogLine } from "./logLines";
import { summary, SUMMARY_WIDTHS } from "./summary";
import { CLEANING_LOG, KEPT_LINES } from "./table";
import { takenBack } from "./takenBack";
import { unrestoredNotices } from "./unrestored";
import { TERMS } from "./words";
import { logColumns } from "./logColumns";

const HEADING_ROW = FIRST_ROW + 1;
const GAP_WIDTH = 2;

/** 剔除记录 (S14–S16): which rows were left out, by what rule and what stood there; one cell takes a row back. */
export const cleaningLog = document({
  id: CLEANING_LOG.document,
  tab: "data",
  sets: "every",
  shared: false,
  needs: ["settings"],
  vocabulary: TERMS,
  tableName: TERMS.tableName,
  tables: [CLEANING_LOG],
  staffTables: [KEPT_LINES],
  analysisOptions: (staff) => ({ takenBack: takenBack(staff) }),
  notices: unrestoredNotices,
  build,
});

/** The summary stands beside the table, which may grow, and under the row that every page repeats. */
function build(sources: DocumentSources): SheetSpec | NotMadeReason {
  const { words, data, locale } = sources;
  if (data === null) return "no-answers";
  const title = words(TERMS.title);
  const lines = logLines(sources);
  const columns = logColumns(sources, lines);
  const { columnWidths, hiddenColumns } = columnsOfSheet(columns);
  const widths = [...columnWidths, GAP_WIDTH, ...SUMMARY_WIDTHS];
  return {
    id: CLEANING_LOG.document,
    locale,
    name: title,
    tab: cleaningLog.tab,
    columnWidths: widths,
    hiddenColumns,
    blocks: [
      ...titleBand(sources, title, widths.length - 1, undefined, changedSince(sources, { bands: true })),
      legendLine(words(TERMS.legendCleaningLog)),
      sectionHeading(FIRST_ROW, 1, words(TERMS.excludedRows)),
      logTable(sources, lines, columns),
      ...summary(sources, HEADING_ROW + 1, columnWidths.length + 1),
    ],
    frozen: { rows: HEADING_ROW + 1, columns: 0 },
    print: {
      orientation: "landscape",
      titleRows: { first: HEADING_ROW, last: HEADING_ROW },
      onePage: false,
      columns: null,
    },
  };
}

function logTable(
  sources: DocumentSources,
  lines: readonly LogLine[],
  columns: readonly Column<LogLine>[],
): TableBlock {
  return tableOf(
    sources,
    {
      mode: "data",
      name: tableIn(sources.context, CLEANING_LOG).name,
      row: HEADING_ROW,
      column: 1,
      keyOf: ({ key }) => key,
      keyColumn: "key",
      orderColumn: "sourceRow",
      filterButtons: true,
    },
    lines,
    columns,
  );
}

import { document } from "../document";
import { areaOf } from "../formulas/reference";
import { settingValue } from "../settings/settingValue";
import { legendLine, sectionHeading } from "../sheet/cells";
import { type Column, hiddenPlaces, tableOf } from "../sheet/column";
import { oneLineWidths } from "../sheet/oneLineWidths";
import { INSPECTION_ITEMS } from "./items";
import type { SheetSpec } from "../sheet/sheetSpec";
import { tableIn } from "../sheet/tableReference";
import type { TableBlock } from "../sheet/tableSpec";
import { FIRST_ROW, titleBand } from "../sheet/titleBand";
import type { DocumentSources } from "../sources";
import { FORM_WIDTHS, inspectionSheet } from "./form";
import { itemColumns, itemTable } from "./itemTable";
import { recordColumns } from "./recordColumns";
import { type InspectionRecord, inspectionRecords } from "./records";
import { INSPECTION_ENTRIES, INSPECTIONS, ITEM_ENTRIES, ITEMS } from "./table";
import { TERMS } from "./words";

const GAP = 2;
const MARGIN = 2;
/** 质检记录 stands right of what is printed. */
const RECORD_COLUMN = 1 + FORM_WIDTHS.length + 1;
/** Rows that stand ready for cases that staff enter. */
const SPARE_ROWS = 5;
/** Cases that may be chosen on the form. */
const MOST_CASES = 500;

/**
 * 质检 (S39, S41): the printed form of one case, and right of it 质检记录, one row a case, and 检测项 with their
 * standards. Cases are drawn from the survey, the same number of each agent; others are entered.
 */
export const inspectionForm = document({
  id: INSPECTIONS.document,
  tab: "forms",
  sets: ["inspection"],
  shared: false,
  withoutSurvey: true,
  needs: [],
  vocabulary: TERMS,
  tableName: TERMS.tableName,
  tables: [INSPECTIONS, ITEMS],
  staffTables: [INSPECTION_ENTRIES, ITEM_ENTRIES],
  analysisOptions: (staff) => ({
    inspectionDraw: {
      perAgent: settingValue({ staff }, "inspection-per-agent"),
      share: settingValue({ staff }, "inspection-share"),
    },
  }),
  build,
});

function build(sources: DocumentSources): SheetSpec {
  const { words, locale } = sources;
  const columns = recordColumns(sources);
  const items = itemColumns(sources);
  const itemColumn = RECORD_COLUMN + columns.length + 1;
  const title = words(TERMS.title);
  const row = FIRST_ROW + 1;
  const numbers = areaOf(row + 1, RECORD_COLUMN, row + MOST_CASES, RECORD_COLUMN);
  return {
    id: INSPECTIONS.document,
    locale,
    name: title,
    tab: inspectionForm.tab,
    columnWidths: [
      ...[MARGIN, ...FORM_WIDTHS, GAP, ...oneLineWidths(columns)],
      ...[GAP, ...oneLineWidths(items, INSPECTION_ITEMS)],
    ],
    hiddenColumns: [...hiddenPlaces(columns, RECORD_COLUMN), ...hiddenPlaces(items, itemColumn)],
    blocks: [
      ...titleBand(sources, title, FORM_WIDTHS.length, words(TERMS.subtitleForm)),
      legendLine(words(TERMS.legendForm)),
      sectionHeading(FIRST_ROW, RECORD_COLUMN, words(TERMS.tableName)),
      sectionHeading(FIRST_ROW, itemColumn, words(TERMS.items)),
      itemTable(sources, row, itemColumn),
      recordTable(sources, columns, row),
      ...inspectionSheet(sources, `=${numbers}`),
    ],
    frozen: { rows: 3, columns: 0 },
    print: { orientation: "portrait", titleRows: null, onePage: true, columns: 1 + FORM_WIDTHS.length },
  };
}

function recordTable(
  sources: DocumentSources,
  columns: readonly Column<InspectionRecord>[],
  row: number,
): TableBlock {
  const { rows, adopted } = inspectionRecords(sources.context);
  return tableOf(
    sources,
    {
      mode: "ledger",
      name: tableIn(sources.context, INSPECTIONS).name,
      row,
      column: RECORD_COLUMN,
      keyOf: ({ key }) => key,
      keyColumn: "key",
      adopted,
      filterButtons: true,
      spareRows: SPARE_ROWS,
      rules: [
        { formula: '=[@timeliness]<>""', look: "soon", columnKeys: ["inspected", "timeliness"] },
        { formula: '=[@mark]<>""', look: "core", columnKeys: ["caseNumber", "mark"] },
        {
          formula: '=AND([@disputed]<>"",[@rescored]="")',
          look: "soon",
          columnKeys: ["disputed", "rescored"],
        },
      ],
    },
    rows,
    columns,
  );
}

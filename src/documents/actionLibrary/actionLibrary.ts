import type { DocumentContext } from "../context";
import { departmentChoices } from "../settings/departments";
import { sourcesOf, type DocumentSources } from "../sources";
import { measureLibraryRows, type LibraryRow } from "./libraryRows";
import { legendLine } from "../sheet/cells";
import { wrappedRowHeights } from "../sheet/rowHeight";
import { shortList } from "../sheet/shortList";
import { tableOf, type ColumnPlan } from "../sheet/table";
import { FIRST_ROW, titleBand } from "../sheet/titleBand";
import type { SheetSpec } from "../sheet/sheetSpec";

const HEADING_ROW = FIRST_ROW;
const SPARE_ROWS = 5;
const WIDTHS = [24, 64, 16, 16, 18, 10] as const;
const ROW_HEIGHT = 24;

/** 改善措施库 (S36): the measures that proposals are drawn from. Null where no reasons are counted. */
export function measureLibrary(context: DocumentContext): SheetSpec | null {
  const sources = sourcesOf(context);
  const { words } = sources;
  if (context.results.pareto === null && context.staff.measureLibrary === null) return null;
  const { rows, adopted } = measureLibraryRows(sources);
  const title = words("sheetMeasureLibrary");
  const plans = libraryColumns(sources, rows);
  return {
    id: "measure-library",
    name: title,
    tab: "improvement",
    columnWidths: [2, ...WIDTHS],
    hiddenColumns: [6],
    blocks: [
      ...titleBand(sources, title, 5, words("subtitleLibrary")),
      legendLine(words("legendStaffColumns")),
      tableOf(
        sources,
        {
          mode: "ledger",
          name: context.naming.table("measure-library"),
          row: HEADING_ROW,
          column: 1,
          rowKeys: rows.map(({ key }) => key),
          keyColumn: "key",
          adopted,
          filterButtons: true,
          spareRows: SPARE_ROWS,
          rowHeight: ROW_HEIGHT,
          rowHeights: wrappedRowHeights(plans, {
            keys: rows.map(({ key }) => key),
            widths: WIDTHS,
            least: ROW_HEIGHT,
            typed: context.staff.measureLibrary ?? [],
          }),
        },
        plans,
      ),
    ],
    frozen: { rows: HEADING_ROW + 1, columns: 0 },
    print: { orientation: "landscape", titleRows: { first: HEADING_ROW, last: HEADING_ROW }, onePage: false },
  };
}

function libraryColumns(sources: DocumentSources, rows: readonly LibraryRow[]): ColumnPlan[] {
  const { words, context } = sources;
  const departments = shortList(departmentChoices(sources));
  const categories = shortList(context.results.reasons?.scheme.categories.map(({ name }) => name) ?? []);
  const staff = { owner: "staff" as const };
  return [
    {
      key: "problemType",
      heading: words("problemType"),
      ...staff,
      wrap: true,
      content: (row) => rows[row]?.problemType ?? null,
    },
    {
      key: "measure",
      heading: words("measureExample"),
      ...staff,
      wrap: true,
      content: (row) => rows[row]?.measure ?? null,
    },
    {
      key: "department",
      heading: words("department"),
      ...staff,
      wrap: true,
      ...(departments === null ? {} : { choices: { values: departments } }),
      content: (row) => rows[row]?.department ?? null,
    },
    {
      key: "deadline",
      heading: words("deadline"),
      ...staff,
      align: "center",
      content: (row) => rows[row]?.deadline ?? null,
    },
    {
      key: "category",
      heading: words("reasonCategory"),
      ...staff,
      ...(categories === null ? {} : { choices: { values: categories } }),
      content: (row) => rows[row]?.category ?? null,
    },
    {
      key: "key",
      heading: words("measureKey"),
      format: "text",
      content: (row) => rows[row]?.key ?? null,
    },
  ];
}

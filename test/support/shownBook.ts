import { createCalculation } from "../../src/embedded/calculation/calculation";
import { formatNumber } from "../../src/embedded/calculation/numberFormat/formatNumber";
import type { Area } from "../../src/embedded/model/area";
import { areaToAddress } from "../../src/embedded/model/references/address";
import type { Sheet } from "../../src/embedded/model/sheet";
import type { Workbook } from "../../src/embedded/model/workbook";
import { ruleViews } from "../../src/embedded/workbench/worker/ruleViews";

/** What is seen at a place, and in which sheet that is. */
export interface Seen {
  readonly sheet: string;
  readonly text: string;
  readonly colours: string;
}

/** What a person sees by place: "满意度指标!C7", "帕累托分析 [次数] 3" in a table, "帕累托分析 chart pareto". */
export type ShownBook = ReadonlyMap<string, Seen>;

/** Every text of a calculated workbook with its colours, and what its charts say; hidden sheets, columns and rows are not seen. */
export function shownBook(workbook: Workbook): ShownBook {
  const calculation = createCalculation(workbook);
  try {
    return new Map(
      workbook.sheets
        .filter(({ visibility }) => visibility === "Visible")
        .flatMap((sheet) => [
          ...shownCells(workbook, sheet, calculation),
          ...shownCharts(sheet),
          ...shownPrompts(sheet),
        ]),
    );
  } finally {
    calculation.dispose();
  }
}

type Entry = readonly [place: string, seen: Seen];

function shownCells(
  workbook: Workbook,
  sheet: Sheet,
  calculation: Parameters<typeof ruleViews>[0],
): readonly Entry[] {
  const used = sheet.cells.usedArea(true);
  if (used === null) return [];
  const viewAt = ruleViews(calculation, sheet, used);
  return cellsOf(sheet, used).flatMap(({ row, column }): Entry[] => {
    const { numberFormat, font, fill } = workbook.formats.get(sheet.cells.getFormat(row, column));
    const text = formatNumber(sheet.cells.getValue(row, column), numberFormat, workbook.date1904);
    if (text === "") return [];
    const view = viewAt(row, column);
    const colours = [view?.fontColor ?? font.color, view?.fill ?? fill, view?.bold ?? font.bold];
    return [[placeOf(sheet, row, column), { sheet: sheet.name, text, colours: colours.join(" ") }]];
  });
}

function cellsOf(sheet: Sheet, { top, bottom, left, right }: Area): { row: number; column: number }[] {
  const found: { row: number; column: number }[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      if (!sheet.hiddenColumns.has(column) && !sheet.hiddenRows.has(row)) found.push({ row, column });
    }
  }
  return found;
}

function placeOf(sheet: Sheet, row: number, column: number): string {
  const table = sheet.tables.find(
    ({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
  );
  if (table === undefined)
    return areaToAddress({ top: row, left: column, bottom: row, right: column }, sheet.name);
  const heading = table.columns[column - table.area.left]?.name ?? "";
  return `${table.name} [${heading}] ${String(row - table.area.top)}`;
}

function shownCharts({ name: sheet, charts }: Sheet): readonly Entry[] {
  return charts.map(({ name, title, series, axes }): Entry => {
    const drawn = series.map((each) => [each.name, each.values, each.xValues].join(" "));
    const ends = [axes.value, axes.secondaryValue].map(({ minimum, maximum }) =>
      [minimum, maximum].join("–"),
    );
    const text = [title.visible ? title.text : "", ...drawn, ...ends].join("\n");
    return [`${sheet} chart ${name}`, { sheet, text, colours: "" }];
  });
}

/** What is said of cells in which something is to be typed. */
function shownPrompts({ name: sheet, validations }: Sheet): readonly Entry[] {
  return validations.flatMap(({ areas, prompt, errorAlert }) => {
    const text = [prompt.title, prompt.message, errorAlert.title, errorAlert.message].join("\n");
    return areas.map((area): Entry => [`prompt ${areaToAddress(area, sheet)}`, { sheet, text, colours: "" }]);
  });
}

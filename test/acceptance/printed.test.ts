import type { Area } from "../../src/embedded/model/area";
import type { Sheet } from "../../src/embedded/model/sheet";
import type { Workbook } from "../../src/embedded/model/workbook";
import { run } from "../app/inSurvey";
import { fullSurvey, openSurvey } from "../app/surveyWorkbook";

const SOURCE = "回访数据";
const A4 = { width: 595.3, height: 841.9 };
/** Narrower columns are margins and gaps. */
const GAP = 4;

/** What of a sheet is printed: at which scale, how many columns, and the smallest text in points. */
interface Printed {
  readonly sheet: string;
  readonly columns: number;
  readonly smallest: number;
}

function printed(workbook: Workbook, sheet: Sheet): Printed {
  const { printArea } = sheet.pageLayout;
  const used = sheet.cells.usedArea(true) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const area = printArea === null ? used : { ...printArea, bottom: Math.min(printArea.bottom, used.bottom) };
  const shown = rangeOf(area.left, area.right).filter((column) => !sheet.hiddenColumns.has(column));
  return {
    sheet: sheet.name,
    columns: shown.filter((column) => widthOf(sheet, column) > GAP).length,
    smallest: scaleOf(sheet, area, shown) * smallestText(workbook, sheet, area, shown),
  };
}

function rangeOf(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function widthOf(sheet: Sheet, column: number): number {
  return sheet.columnWidths.get(column) ?? sheet.standardWidth;
}

function scaleOf(sheet: Sheet, area: Area, columns: readonly number[]): number {
  const { orientation, zoom, margins } = sheet.pageLayout;
  const [wide, high] = orientation === "Portrait" ? [A4.width, A4.height] : [A4.height, A4.width];
  const width = columns.reduce((sum, column) => sum + (widthOf(sheet, column) * 7 + 5) * 0.75, 0);
  const heights = rangeOf(area.top, Math.max(area.bottom, lastChartRow(sheet))).map(
    (row) => sheet.rowHeights.get(row) ?? sheet.standardHeight,
  );
  const height = heights.reduce((sum, each) => sum + each, 0);
  const across = (wide - margins.left - margins.right) / width;
  const down = zoom.verticalFitToPages === 1 ? (high - margins.top - margins.bottom) / height : 1;
  expect([sheet.name, zoom.horizontalFitToPages]).toEqual([sheet.name, 1]);
  return Math.min(1, across, down);
}

/** Charts end the page where they stand below all cells. */
function lastChartRow(sheet: Sheet): number {
  const end = Math.max(0, ...sheet.charts.map(({ top, height }) => top + height));
  let [row, at] = [0, 0];
  while (at < end) at += sheet.rowHeights.get(row++) ?? sheet.standardHeight;
  return row;
}

function smallestText(workbook: Workbook, sheet: Sheet, area: Area, columns: readonly number[]): number {
  let smallest = 11;
  for (const row of rangeOf(area.top, area.bottom)) {
    for (const column of columns) {
      const value = sheet.cells.getValue(row, column);
      if (value === null || value === "" || (row === 0 && column === 0)) continue;
      const { font, fill } = workbook.formats.get(sheet.cells.getFormat(row, column));
      // White on white is not to be read: what formulas work from.
      if (font.color !== "#FFFFFF" || fill !== null) smallest = Math.min(smallest, font.size);
    }
  }
  return smallest;
}

/** Fourteen months of eight measures: more columns than a page takes. */
const MONTHS = [
  [
    "指标",
    ...rangeOf(0, 13).map(
      (month) => `${String(2023 + Math.floor(month / 12))}-${String(1 + (month % 12)).padStart(2, "0")}`,
    ),
  ],
  ...["满意度", "不满意率", "接通率", "投诉率", "一次性解决率", "平均处理时长", "转接次数", "参评率"].map(
    (name, i) => [
      name,
      ...rangeOf(0, 13).map((month) => String(i > 4 ? 10 + month : (50 + i + month) / 100)),
    ],
  ),
]
  .map((cells) => cells.join(","))
  .join("\n");

it.each([
  [
    "a survey",
    fullSurvey(150),
    { groups: { order: "size", crosses: [{ rows: "agentId", columns: "reasons" }] } },
  ],
  ["a survey, in English", fullSurvey(150), { locale: "en", period: "2024-05", compareWith: "2024-04" }],
  ["measures by month", MONTHS, {}],
] as const)(
  "every sheet of %s prints at most ten columns, no text under 8 points",
  async (_what, csv, request) => {
    const { workbook, host, close } = openSurvey(csv, SOURCE);
    try {
      await run({ documents: "all", ...request });
      host.settle();
      const sheets = workbook.sheets
        .filter(({ name, visibility }) => name !== SOURCE && visibility === "Visible")
        .map((sheet) => printed(workbook, sheet));
      expect(sheets.filter(({ columns, smallest }) => columns > 10 || smallest < 8)).toEqual([]);
    } finally {
      close();
    }
  },
  240_000,
);

it("continues a table of more columns below itself, by formulas that follow it", async () => {
  const { workbook, host, close } = openSurvey(MONTHS, SOURCE);
  try {
    await run({ documents: ["trend"] });
    host.settle();
    const sheet = workbook.sheetByName("趋势分析");
    const table = sheet?.tables[0];
    if (sheet === undefined || table === undefined) throw new Error("no table");
    const { area, columns } = table;
    const printedArea = sheet.pageLayout.printArea;
    const headings = new Set(
      rangeOf(area.top, area.bottom + 40).flatMap((row) =>
        rangeOf(1, printedArea?.right ?? 0).map((column) => sheet.cells.getValue(row, column)),
      ),
    );
    expect(columns.filter(({ name }) => !headings.has(name))).toEqual([]);
    const last = columns.findIndex(({ name }) => name === "2024-02");
    sheet.cells.setValue(area.top + 1, area.left + last, 0.123);
    workbook.notify({
      kind: "cells",
      sheet,
      area: { top: area.top + 1, bottom: area.top + 1, left: area.left + last, right: area.left + last },
    });
    host.settle();
    const below = rangeOf(area.bottom + 1, area.bottom + 40).flatMap((row) =>
      rangeOf(1, printedArea?.right ?? 0).map((column) => sheet.cells.getValue(row, column)),
    );
    expect(below).toContain(0.123);
  } finally {
    close();
  }
}, 240_000);

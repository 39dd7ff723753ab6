import { LOCALES, type Locale } from "../../src/glossary/locale";
import { quadrantName, QUADRANT_IDS } from "../../src/documents/diagnosis/quadrantNames";
import type { SheetSpec } from "../../src/documents/sheet/sheetSpec";
import type { TableBlock } from "../../src/documents/sheet/tableSpec";
import { lineRoom, textLines } from "../../src/documents/sheet/textLines";
import { contextOf, madeUpRows, resultsOf, sheetOf } from "./madeUpSurvey";

/** Points of a line of the body font. */
const LINE = 13;

function tablesOf({ blocks }: SheetSpec): readonly TableBlock[] {
  return blocks.flatMap((block) => (block.kind === "table" ? [block] : []));
}

/** Characters that a line of a column has room for. */
function roomOf({ columnWidths }: SheetSpec, { column, columns }: TableBlock, key: string): number {
  return lineRoom(columnWidths[column + columns.findIndex((each) => each.key === key)] ?? 0);
}

describe("the table of quadrants", () => {
  const results = resultsOf(madeUpRows(900));
  const sheetIn = (locale: Locale): SheetSpec => {
    const sheet = sheetOf(contextOf(results, { localeOf: () => locale }), "diagnosis");
    if (sheet === undefined) throw new Error("no diagnosis");
    return sheet;
  };

  it.each(LOCALES)(
    "has rows as high as its names need, and the table beside it leaves them so (%s)",
    (locale) => {
      const sheet = sheetIn(locale);
      const table = tablesOf(sheet).find(({ columns }) => columns.some(({ key }) => key === "quadrant"));
      if (table === undefined) throw new Error("no table of quadrants");
      const beside = tablesOf(sheet).filter(({ row }) => row === table.row);
      expect(beside).toHaveLength(2);
      const problems = results.diagnosis?.problems ?? [];
      expect(problems.length).toBeGreaterThan(2);
      const ofQuadrants = QUADRANT_IDS.map((id) =>
        textLines(quadrantName(id, locale), roomOf(sheet, table, "quadrant")),
      );
      for (const [row, { label }] of problems.entries()) {
        const lines = Math.max(textLines(label[locale], roomOf(sheet, table, "problem")), ...ofQuadrants);
        for (const { rowHeights } of beside) expect(rowHeights?.[row]).toBeGreaterThanOrEqual(lines * LINE);
      }
    },
  );

  it("leaves the chart more than a third of the page beside long names", () => {
    const sheet = sheetIn("en");
    const chart = sheet.blocks.find(({ kind }) => kind === "chart");
    if (chart?.kind !== "chart") throw new Error("no chart");
    const width = (first: number, last: number): number =>
      sheet.columnWidths
        .slice(first, last)
        .filter((_, i) => !sheet.hiddenColumns.includes(first + i))
        .reduce((one, other) => one + other, 0);
    const share = width(chart.from.column, chart.to.column + 1) / width(1, sheet.print.columns ?? 0);
    expect(share).toBeGreaterThan(1 / 3);
  });
});

import type { Block, SheetSpec } from "../../../../src/documents/sheet/sheetSpec";
import { generate } from "../../../../src/app/run/generate";
import { dividePages } from "../../../../src/workbook/rendering/page/dividePages";
import { fitsOnePage } from "../../../../src/workbook/rendering/page/onePage";
import { movedArea, printArea } from "../../../../src/workbook/rendering/page/printArea";
import { movedSides, printScale, sideMargins } from "../../../../src/workbook/rendering/page/printScale";
import { fullSurvey, openSurvey, REQUEST } from "../../../app/surveyWorkbook";

const CENTIMETER = 28.35;
const SMALLER = 0.89;
/** As wide as a page in portrait takes at full size. */
const WIDTHS = [2, 25, 25, 25, 21];
const FORM = { row: 0, column: 1 };

function sheetOf(blocks: readonly Block[], columns = WIDTHS.length): SheetSpec {
  return {
    id: "measures",
    locale: "zh-CN",
    name: "满意度指标",
    tab: "analysis",
    columnWidths: [...WIDTHS, 2, 20, 20],
    hiddenColumns: [],
    blocks,
    frozen: { rows: 0, columns: 0 },
    print: { orientation: "portrait", titleRows: null, onePage: false, columns },
  };
}

/** So many rows of 20 points, filled. */
function part(row: number, rows: number): Block {
  return {
    ...FORM,
    kind: "cells",
    row,
    rows: Array.from({ length: rows }, () => [{ content: "值", style: "text" }]),
    rowHeights: Array.from({ length: rows }, () => 20),
  };
}

function listAt(column: number, rows: number, mode: "ledger" | "computed" = "ledger"): Block {
  return {
    kind: "table",
    mode,
    name: "表",
    row: 3,
    column,
    columns: [],
    keyColumn: null,
    rowKeys: Array.from({ length: rows }, (_, i) => String(i)),
    cell: () => "值",
    filterButtons: false,
    rowHeight: 20,
    headingHeight: 20,
  };
}

/** Two parts for the first page and two for the second at 89 %, three pages at full size. */
const FOUR_PARTS = [part(0, 20), part(21, 20), part(42, 20), part(63, 20)];

describe("a sheet is printed", () => {
  it("a little smaller where that saves a page, by wider margins at its sides", () => {
    const sheet = sheetOf(FOUR_PARTS);
    expect([dividePages(sheet, 1).count, dividePages(sheet, SMALLER).count]).toEqual([4, 2]);
    expect(printScale(sheet)).toBe(SMALLER);
    const { leftMargin, rightMargin } = sideMargins(sheet);
    const points = WIDTHS.reduce((sum, width) => sum + (width * 7 + 5) * 0.75, 0);
    expect(leftMargin).toBe(rightMargin);
    expect((595.3 - leftMargin - rightMargin) / points).toBeCloseTo(SMALLER, 6);
  });

  it("as large as the page has room for where smaller saves none, on one page, or on very many", () => {
    for (const parts of [[part(0, 20)], [part(0, 30), part(31, 30), part(62, 30)]])
      expect(printScale(sheetOf(parts))).toBeCloseTo(1, 1);
    const many = Array.from({ length: 12 }, (_, i) => part(i * 21, 20));
    expect(dividePages(sheetOf(many), SMALLER).count).toBeLessThan(dividePages(sheetOf(many), 1).count);
    expect(printScale(sheetOf(many))).toBeGreaterThan(SMALLER);
    expect(sideMargins(sheetOf(many)).leftMargin).toBeCloseTo(CENTIMETER, 6);
  });

  it("with margins that follow its rows, but not with those of staff", () => {
    const [sheet, short] = [sheetOf(FOUR_PARTS), sheetOf([part(0, 20)])];
    const sides = sideMargins(sheet);
    expect(movedSides(sides, sheet)).toBeNull();
    expect(movedSides(sides, short)).toEqual(sideMargins(short));
    expect(movedSides({ leftMargin: CENTIMETER, rightMargin: CENTIMETER }, sheet)).toEqual(sides);
    expect(movedSides({ leftMargin: 50.4, rightMargin: 50.4 }, short)).toBeNull();
  });

  it("without the width of what is hidden", () => {
    const sheet = sheetOf([part(0, 20)]);
    const hidden = { ...sheet, columnWidths: [2, 25, 25, 40, 25, 21], hiddenColumns: [3] };
    const print = { ...sheet.print, columns: 6 };
    expect(printScale({ ...hidden, print })).toBe(printScale(sheet));
    expect(printScale({ ...hidden, hiddenColumns: [], print })).toBeLessThan(SMALLER);
  });
});

describe("of a sheet is printed", () => {
  it("all that its columns hold where a list on it grows, or none beside it does", () => {
    expect(printArea(sheetOf([part(0, 20)]))).toBe("A:E");
    expect(printArea(sheetOf([listAt(1, 4), listAt(6, 90)]))).toBe("A:E");
    expect(printArea(sheetOf([part(0, 20), listAt(6, 90, "computed")]))).toBe("A:E");
    expect(
      printArea({ ...sheetOf([part(0, 20)]), print: { ...sheetOf([]).print, columns: null } }),
    ).toBeNull();
  });

  it("the page alone beside a list that grows, which makes it no longer either", () => {
    const form = sheetOf([part(0, 20), listAt(6, 90)]);
    expect(printArea(form)).toBe("A1:E20");
    expect(fitsOnePage(sheetOf([part(0, 41), listAt(6, 90)]))).toBe(fitsOnePage(sheetOf([part(0, 41)])));
    expect(dividePages(form, 1)).toEqual({ breaks: [], count: 1 });
  });

  it("what its rows ask for in a further run, unless staff chose other cells", () => {
    const form = sheetOf([part(0, 20), listAt(6, 90)]);
    expect(movedArea("质检!$A$1:$E$20", form)).toBeNull();
    for (const found of ["质检!$A:$E", "质检!$A$1:$E$18"]) expect(movedArea(found, form)).toBe("A1:E20");
    for (const found of ["质检!$A:$H", "质检!$B$2:$E$18"]) expect(movedArea(found, form)).toBeNull();
  });

  it.each([3, 120])("one page of the inspection form, with %i cases beside it", async (cases) => {
    const { workbook, close } = openSurvey(fullSurvey(cases));
    try {
      const request = { ...REQUEST, documents: ["inspection-form"] } as const;
      await generate(request, () => undefined, new AbortController().signal);
      const layout = workbook.sheets.find(({ name }) => name === "质量检测评估表单")?.pageLayout;
      expect(layout?.printArea).toEqual({ top: 0, left: 0, bottom: 22, right: 6 });
      expect(layout?.zoom).toEqual({ scale: null, horizontalFitToPages: 1, verticalFitToPages: 1 });
      expect(layout?.rowBreaks).toEqual([]);
    } finally {
      close();
    }
  });
});

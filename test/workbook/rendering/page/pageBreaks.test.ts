import { generate } from "../../../../src/app/run/generate";
import { DOCUMENT_IDS } from "../../../../src/documents/registry";
import type { Block, SheetSpec } from "../../../../src/documents/sheet/sheetSpec";
import { fitsOnePage } from "../../../../src/workbook/rendering/page/onePage";
import { dividePages } from "../../../../src/workbook/rendering/page/dividePages";
import { fullSurvey, openSurvey, REQUEST } from "../../../app/surveyWorkbook";

/** As wide as a page in portrait takes at full size: 785 points high. */
const WIDTHS = [2, 20, 20, 20, 20];
const PAGE = 785;
const HEIGHT = 20;

function sheetOf(blocks: readonly Block[], titleRows: SheetSpec["print"]["titleRows"] = null): SheetSpec {
  return {
    id: "measures",
    locale: "zh-CN",
    name: "满意度指标",
    tab: "analysis",
    columnWidths: WIDTHS,
    hiddenColumns: [],
    blocks,
    frozen: { rows: 0, columns: 0 },
    print: { orientation: "portrait", titleRows, onePage: false, columns: WIDTHS.length },
  };
}

/** So many rows of 20 points, filled. */
function part(row: number, rows: number, column = 1): Block {
  return {
    kind: "cells",
    row,
    column,
    rows: Array.from({ length: rows }, () => [{ content: "值", style: "text" }]),
    rowHeights: Array.from({ length: rows }, () => HEIGHT),
  };
}

/** A table of a heading and so many rows of 20 points. */
function tableOf(row: number, rows: number): Block {
  return {
    kind: "table",
    mode: "computed",
    name: "表",
    row,
    column: 1,
    columns: [],
    keyColumn: null,
    rowKeys: Array.from({ length: rows }, (_, i) => String(i)),
    cell: () => "值",
    filterButtons: false,
    rowHeight: HEIGHT,
    headingHeight: HEIGHT,
  };
}

/** A chart over 31 rows of 15 points. */
function chart(row: number): Block {
  return {
    kind: "chart",
    name: "图",
    chart: "columns",
    title: null,
    from: { row, column: 1 },
    to: { row: row + 30, column: 3 },
    series: [],
    valueAxis: { title: null, min: null, max: null, format: "integer" },
    legend: "none",
  };
}

/** At full size. */
function breaksAt(spec: SheetSpec): readonly number[] {
  return dividePages(spec, 1).breaks;
}

describe("pages begin", () => {
  it("before a part that the end of a page would cut, and nowhere where all parts fit", () => {
    expect(breaksAt(sheetOf([part(0, 10), part(11, 10), part(22, 10)]))).toEqual([]);
    expect(breaksAt(sheetOf([part(0, 10), part(11, 20), part(32, 10), part(43, 10)]))).toEqual([32]);
  });

  it("anew with each page, less what every page repeats", () => {
    const parts = Array.from({ length: 9 }, (_, i) => part(i * 11, 10));
    expect(breaksAt(sheetOf(parts))).toEqual([33, 66]);
    expect(breaksAt(sheetOf(parts, { first: 0, last: 9 }))).toEqual([32, 54, 76]);
  });

  it("before what follows a part that fills the first page, which repeats nothing", () => {
    const title = { first: 0, last: 0 };
    expect(breaksAt(sheetOf([part(0, 1), part(2, 34), chart(37)], title))).toEqual([36]);
  });

  it("not within a part that is longer than a page, and not right after its heading", () => {
    expect(breaksAt(sheetOf([part(0, 2), part(3, 90)]))).toEqual([]);
    const beginning = Math.floor(PAGE / HEIGHT) - 4;
    expect(breaksAt(sheetOf([part(0, beginning), part(beginning + 1, 90)]))).toEqual([beginning + 1]);
  });

  it("with what stands before notes, rather than with notes alone", () => {
    expect(breaksAt(sheetOf([part(0, 28), tableOf(29, 4), part(35, 8)]))).toEqual([29]);
    expect(breaksAt(sheetOf([part(0, 28), part(29, 5), chart(35)]))).toEqual([35]);
    // the page that is left would be all but blank
    expect(breaksAt(sheetOf([part(0, 10), chart(11), part(43, 10)]))).toEqual([43]);
    // but for a table, short as it is
    expect(breaksAt(sheetOf([tableOf(0, 9), chart(11), part(43, 10)]))).toEqual([11]);
  });

  it("with a table of cells under headings, which is no sentence either", () => {
    const headings: Block = {
      kind: "cells",
      row: 29,
      column: 1,
      rows: [[{ content: "指标", style: "heading" }]],
      rowHeights: [HEIGHT],
    };
    expect(breaksAt(sheetOf([part(0, 28), headings, part(30, 4), part(35, 8)]))).toEqual([29]);
    expect(breaksAt(sheetOf([part(0, 28), part(29, 5), part(35, 8)]))).toEqual([35]);
  });

  it("where a list over several pages ends: nobody can tell how much of its last page is left", () => {
    expect(breaksAt(sheetOf([part(0, 2), part(3, 90), part(94, 5)]))).toEqual([94]);
  });

  it("with what stands before notes and signatures, however many lines apart", () => {
    expect(breaksAt(sheetOf([part(0, 28), tableOf(29, 4), part(35, 4), part(40, 1)]))).toEqual([29]);
  });

  it("before the last rows of a list, whose headings are repeated, rather than with signatures alone", () => {
    const list = tableOf(0, 34);
    expect(breaksAt(sheetOf([list, part(38, 1)], { first: 0, last: 0 }))).toEqual([33]);
    expect(breaksAt(sheetOf([list, part(38, 1)]))).toEqual([38]);
    // the signatures have room, the notes under them have not
    const [signatures, notes] = [part(36, 1), part(38, 3)];
    expect(breaksAt(sheetOf([tableOf(0, 34), signatures, notes], { first: 0, last: 0 }))).toEqual([33]);
  });

  it("before the last rows of a list that may end with the page, so that nothing stands under headings alone", () => {
    const rows = Math.floor(PAGE / HEIGHT);
    const sheet = (count: number): SheetSpec =>
      sheetOf([tableOf(0, count), part(count + 2, 1)], { first: 0, last: 0 });
    expect(breaksAt(sheet(rows - 1))).toEqual([rows - 2]);
    // blank lines above it count
    const lower = sheetOf([tableOf(2, rows - 3), part(rows + 1, 1)], { first: 2, last: 2 });
    expect(breaksAt(lower)).toEqual([rows - 2]);
    // too many rows for the page whatever it has room for
    expect(breaksAt(sheet(rows + 6))).toEqual([]);
    expect(breaksAt(sheet(rows - 4))).toEqual([]);
  });

  it("before the last rows of a list rather than with another table, which its repeated headings are not of", () => {
    const sheet = (rows: number): SheetSpec =>
      sheetOf([tableOf(0, rows), part(rows + 3, 1), tableOf(rows + 4, 5)], { first: 0, last: 0 });
    expect(breaksAt(sheet(34))).toEqual([33]);
    // over several pages
    expect(breaksAt(sheet(90))).toEqual([89]);
    // nor where but the title right above it is repeated
    const title = { first: 0, last: 1 };
    expect(breaksAt(sheetOf([part(0, 2), tableOf(2, 32), part(37, 1), tableOf(38, 5)], title))).toEqual([36]);
    // where both fit on what is left of the page nothing moves
    expect(breaksAt(sheet(20))).toEqual([]);
    expect(breaksAt({ ...sheet(34), print: { ...sheet(34).print, titleRows: null } })).toEqual([37]);
  });

  it("nowhere before a list that goes on where a page ends, unless but its first lines stood there", () => {
    const list = (row: number): SheetSpec =>
      sheetOf([part(0, row - 1), tableOf(row, 32)], { first: row, last: row });
    expect(breaksAt(list(21))).toEqual([]);
    expect(breaksAt(list(34))).toEqual([34 - 1]);
    expect(breaksAt({ ...list(21), print: { ...list(21).print, titleRows: null } })).toEqual([21]);
  });

  it("by what a page has room for that stands before the rows which others repeat", () => {
    // 38 rows: with the titles repeated, a page would have room for 28
    const parts = [part(0, 30), part(31, 10), part(42, 25), part(68, 12)];
    expect(breaksAt(sheetOf(parts, { first: 68, last: 77 }))).toEqual([30, 67]);
    expect(breaksAt(sheetOf(parts, { first: 0, last: 9 }))).toEqual([30, 41, 67]);
  });

  it("before a list that would leave only a few rows to its last page, where it has room on one", () => {
    const listUnder = (above: number, rows: number, after: readonly Block[] = []): readonly number[] =>
      breaksAt(
        sheetOf([part(0, above), tableOf(above + 1, rows), ...after], { first: above + 1, last: above + 1 }),
      );
    // 37 rows a page, 35 of them under repeated headings
    expect(listUnder(18, 19)).toEqual([18]);
    expect(listUnder(18, 25)).toEqual([18]);
    // it fits, it fills a good part of its last page, or it has no room on one
    expect(listUnder(18, 17)).toEqual([]);
    expect(listUnder(18, 29)).toEqual([]);
    expect(listUnder(30, 36)).toEqual([]);
    // the page that is left would be half blank, or what follows would go on to a page more
    expect(listUnder(12, 26)).toEqual([]);
    expect(listUnder(18, 22, [part(43, 14)])).toEqual([]);
  });

  it("with the last rows of a list of high rows, none of which is cut, rather than with signatures alone", () => {
    // ten rows of 70 points leave 27 of the first page blank, which the signatures on the second do not have
    const list = { ...tableOf(0, 20), rowHeight: 70 };
    expect(breaksAt(sheetOf([list, part(22, 1)], { first: 0, last: 0 }))).toEqual([19]);
  });

  it("between drawings of which the second begins right under the first, where titles are repeated too", () => {
    const drawing = (row: number): Block => ({
      kind: "drawing",
      name: `图${String(row)}`,
      row,
      column: 1,
      covered: { rows: 30, columns: 4 },
      shapes: [],
    });
    const sheet = sheetOf([drawing(0), drawing(30), tableOf(61, 20)], { first: 61, last: 61 });
    expect(breaksAt(sheet)[0]).toBe(30);
  });

  it("between drawings that stand one below the other", () => {
    const drawing = (row: number): Block => ({
      kind: "drawing",
      name: String(row),
      row,
      column: 1,
      covered: { rows: 20, columns: 3 },
      shapes: [],
    });
    expect(breaksAt(sheetOf([drawing(0), drawing(20), drawing(40)]))).toEqual([40]);
  });

  it("by what is printed: workings beside the page join no parts", () => {
    const workings = part(0, 60, WIDTHS.length + 1);
    expect(breaksAt(sheetOf([part(0, 30), part(31, 20), workings]))).toEqual([31]);
  });
});

describe("a sheet is fitted to one page", () => {
  const rows = Math.floor(PAGE / HEIGHT);

  it("where its last lines would stand on another", () => {
    expect(fitsOnePage(sheetOf([part(0, rows - 4)]))).toBe(false);
    expect(fitsOnePage(sheetOf([part(0, rows + 2)]))).toBe(true);
  });

  it("not where its smallest text were under 8 points then", () => {
    expect(fitsOnePage(sheetOf([part(0, rows + 6)]))).toBe(false);
  });

  it("anew by each run, unless staff set their own", async () => {
    const { workbook, close } = openSurvey(fullSurvey());
    try {
      const request = { ...REQUEST, documents: ["improvement-plan"] } as const;
      const run = async (): Promise<unknown> =>
        generate(request, () => undefined, new AbortController().signal);
      await run();
      const layout = workbook.sheets.find(({ name }) => name === "改进计划")?.pageLayout;
      if (layout === undefined) throw new Error("no plan");
      const fitted = layout.zoom;
      for (const [found, after] of [
        [{ scale: null, horizontalFitToPages: 1, verticalFitToPages: 1 }, fitted],
        [{ scale: 70, horizontalFitToPages: null, verticalFitToPages: null }, null],
      ] as const) {
        layout.zoom = found;
        await run();
        expect(layout.zoom).toEqual(after ?? found);
      }
    } finally {
      close();
    }
  });
});

describe("pages of all sheets", () => {
  it("begin after a second run where they began after the first, what stands under ledgers among it", async () => {
    const { workbook, close } = openSurvey(fullSurvey());
    try {
      const request = { ...REQUEST, documents: [...DOCUMENT_IDS] } as const;
      const pages = async (): Promise<unknown> => {
        await generate(request, () => undefined, new AbortController().signal);
        return Object.fromEntries(
          workbook.sheets.map(({ name, pageLayout }) => [name, [pageLayout.rowBreaks, pageLayout.zoom]]),
        );
      };
      const first = await pages();
      expect(await pages()).toEqual(first);
    } finally {
      close();
    }
  });
});

describe("pages of a sheet with rows that staff add", () => {
  it("begin before a section, wherever on the sheet those rows stand", async () => {
    const { workbook, close } = openSurvey(fullSurvey());
    try {
      const request = { ...REQUEST, documents: ["work-summary"] } as const;
      await generate(request, () => undefined, new AbortController().signal);
      const sheet = workbook.sheets.find(({ name }) => name === "工作总结");
      const breaks = sheet?.pageLayout.rowBreaks ?? [];
      expect(breaks).not.toEqual([]);
      for (const row of breaks) {
        expect(sheet?.cells.getValue(row, 1)).toBeNull();
        expect(sheet?.cells.getValue(row + 1, 1)).toEqual(expect.stringMatching(/^\p{Script=Han}+:?$/u));
      }
    } finally {
      close();
    }
  });
});

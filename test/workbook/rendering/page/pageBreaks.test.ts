import type { Block, SheetSpec } from "../../../../src/documents/sheet/sheetSpec";
import { pageBreaksOf } from "../../../../src/workbook/rendering/page/pageBreaks";

/** As wide as a page in portrait takes at full size: 770 points high. */
const WIDTHS = [2, 20, 20, 20, 20];
const PAGE = 770;
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

describe("pages begin", () => {
  it("before a part that the end of a page would cut, and nowhere where all parts fit", () => {
    expect(pageBreaksOf(sheetOf([part(0, 10), part(11, 10), part(22, 10)]))).toEqual([]);
    expect(pageBreaksOf(sheetOf([part(0, 10), part(11, 20), part(32, 10), part(43, 10)]))).toEqual([32]);
  });

  it("anew with each page, less what every page repeats", () => {
    const parts = Array.from({ length: 9 }, (_, i) => part(i * 11, 10));
    expect(pageBreaksOf(sheetOf(parts))).toEqual([33, 66]);
    expect(pageBreaksOf(sheetOf(parts, { first: 0, last: 9 }))).toEqual([33, 55, 77]);
  });

  it("before what follows a part that fills the first page, which repeats nothing", () => {
    const [whole, chart] = [part(0, 36), part(37, 20)];
    expect(pageBreaksOf(sheetOf([whole, chart], { first: 0, last: 3 }))).toEqual([37]);
  });

  it("not within a part that is longer than a page, and not right after its heading", () => {
    expect(pageBreaksOf(sheetOf([part(0, 2), part(3, 90)]))).toEqual([]);
    const beginning = Math.floor(PAGE / HEIGHT) - 4;
    expect(pageBreaksOf(sheetOf([part(0, beginning), part(beginning + 1, 90)]))).toEqual([beginning + 1]);
  });

  it("with what stands before notes, rather than with notes alone", () => {
    expect(pageBreaksOf(sheetOf([part(0, 28), part(29, 5), part(35, 8)]))).toEqual([29]);
    expect(pageBreaksOf(sheetOf([part(0, 28), part(29, 5), chart(35)]))).toEqual([35]);
    // the page that is left would be all but blank
    expect(pageBreaksOf(sheetOf([part(0, 10), chart(11), part(43, 10)]))).toEqual([43]);
  });

  it("by what is printed: workings beside the page join no parts", () => {
    const workings = part(0, 60, WIDTHS.length + 1);
    expect(pageBreaksOf(sheetOf([part(0, 30), part(31, 20), workings]))).toEqual([31]);
  });
});

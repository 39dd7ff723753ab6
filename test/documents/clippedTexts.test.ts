import type { SheetSpec } from "../../src/documents/sheet/sheetSpec";
import type { TableBlock } from "../../src/documents/sheet/tableSpec";
import { WIDEST } from "../../src/documents/sheet/oneLineWidths";
import { headingWidth } from "../../src/documents/sheet/headingRoom";
import { textLines } from "../../src/documents/sheet/textLines";
import { builtOf, contextOf, madeUpRows, resultsOf, REASON_TEXTS } from "./madeUpSurvey";

const CONTEXT = contextOf(resultsOf(madeUpRows(300)));
/** Characters that a cell's edges take at least. */
const EDGES = 1;
/** Points of a line, and of headings and rows that nothing says otherwise of. */
const [LINE, HEADING, ROW] = [13, 34, 24];

/** Centred texts of one line that are wider than their column: they run over both neighbours, or are cut by them. */
function clipped({ id, blocks, columnWidths, hiddenColumns }: SheetSpec): readonly string[] {
  const widthAt = (column: number): number => columnWidths[column] ?? 8;
  const inTable = (table: TableBlock): readonly string[] =>
    table.columns.flatMap(({ key, align, wrap }, place) => {
      const column = table.column + place;
      if (wrap === true || align !== "center" || hiddenColumns.includes(column)) return [];
      const values = table.rowKeys.map((_key, row) => valueAt(table, row, place));
      const wide = values.find((value) => textLines(value, widthAt(column) - EDGES) > 1);
      return wide === undefined ? [] : [`${id} ${key}: ${wide} in ${String(widthAt(column))}`];
    });
  return blocks.flatMap((block) => (block.kind === "table" ? inTable(block) : []));
}

/** What is cut of a table's headings and texts: by the next column, or by the end of their row. */
function cut({ id, blocks, columnWidths, hiddenColumns, print }: SheetSpec): readonly string[] {
  const inTable = (table: TableBlock): readonly string[] =>
    table.columns.flatMap(({ heading, key, align, wrap, unseen }, place) => {
      const column = table.column + place;
      const isPrinted = print.columns === null || column < print.columns;
      if (!isPrinted || unseen === true || hiddenColumns.includes(column)) return [];
      const room = (columnWidths[column] ?? 8) - EDGES;
      const cutHeading = textLines(heading, room) * LINE > (table.headingHeight ?? HEADING);
      const wide = table.rowKeys.flatMap((_key, row) => {
        const value = valueAt(table, row, place);
        const lines = textLines(value, room);
        const high = table.rowHeights?.[row] ?? table.rowHeight ?? ROW;
        const isCut = wrap === true ? lines > 1 && lines * LINE > high : align === "left" && lines > 1;
        return isCut ? [`${id} ${key}: ${value} in ${String(room)}`] : [];
      });
      return [...(cutHeading ? [`${id} heading ${heading} in ${String(room)}`] : []), ...wide.slice(0, 1)];
    });
  return blocks.flatMap((block) => (block.kind === "table" ? inTable(block) : []));
}

/** Headings with a word that is wider than the column leaves room for. */
function brokenHeadings({ id, blocks, columnWidths, hiddenColumns }: SheetSpec): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind !== "table") return [];
    return block.columns.flatMap(({ heading }, place) => {
      const width = columnWidths[block.column + place] ?? 8;
      const isHidden = hiddenColumns.includes(block.column + place);
      return isHidden || headingWidth(heading, width) <= width
        ? []
        : [`${id}: ${heading} in ${String(width)}`];
    });
  });
}

function valueAt({ cell, columns }: TableBlock, row: number, place: number): string {
  const column = columns[place];
  const content = column?.value?.(row) ?? cell(row, column?.key ?? "");
  const value = typeof content === "object" && content !== null ? content.value : content;
  return typeof value === "string" ? value : "";
}

/** Texts beside a form or a list, in rows that are as high as its own, that take more than a line. */
function overTheirRow({ id, blocks, columnWidths, hiddenColumns, print }: SheetSpec): readonly string[] {
  const inTable = (table: TableBlock): readonly string[] =>
    table.columns.flatMap(({ heading, key, unseen }, place) => {
      const column = table.column + place;
      const width = columnWidths[column] ?? 8;
      const isBeside =
        column >= (print.columns ?? Infinity) && unseen !== true && !hiddenColumns.includes(column);
      if (!isBeside || width >= WIDEST) return [];
      const values = table.rowKeys.flatMap((_key, row) => valueAt(table, row, place).split("\n"));
      const over = [heading, ...values].filter((value) => textLines(value, width - EDGES) > 1);
      return over.slice(0, 1).map((value) => `${id} ${key}: ${value} in ${String(width)}`);
    });
  return blocks.flatMap((block) => (block.kind === "table" ? inTable(block) : []));
}

const WITH_LISTS_BESIDE = ["inspection-form", "improvement-proposal", "plan-change", "coaching"] as const;

describe.each(["zh-CN", "zh-TW", "en"] as const)("what stands beside a form in %s", (locale) => {
  it("has a line for each heading and each text, as the form's rows leave no more", () => {
    const { specs } = builtOf({ ...CONTEXT, localeOf: () => locale }, WITH_LISTS_BESIDE);
    const forms = specs.filter(({ id }) => WITH_LISTS_BESIDE.some((each) => each === id));
    expect(forms.map(({ id }) => id).sort()).toEqual([...WITH_LISTS_BESIDE].sort());
    expect(forms.flatMap(overTheirRow)).toEqual([]);
  });
});

describe.each(["zh-CN", "zh-TW", "en"] as const)("centred texts in %s", (locale) => {
  it("have room in their columns", () => {
    const { specs } = builtOf({ ...CONTEXT, localeOf: () => locale });
    expect(specs.flatMap(clipped)).toEqual([]);
  });

  it("stand on 帕累托分析 under headings of which no bold word is broken", () => {
    const { specs } = builtOf({ ...CONTEXT, localeOf: () => locale }, ["pareto"]);
    expect(specs).toHaveLength(1);
    expect(specs.flatMap(brokenHeadings)).toEqual([]);
  });
});

/** Reasons of every category, with long names in English, and more columns than a hotline has. */
const OF_ALL_CATEGORIES = contextOf(
  resultsOf([
    [
      "工单号",
      "客服工号",
      "回访时间",
      "满意度评分",
      "等待时长(秒)",
      "通话时长(秒)",
      "是否解决",
      "不满意原因",
    ],
    ...Array.from({ length: 180 }, (_, i) => [
      `T${String(i)}`,
      `01${String(i % 4)}`,
      45_352 + i / 2,
      i % 2 === 0 ? 5 : 1,
      40 + (i % 30),
      200 + (i % 90),
      i % 3 === 0 ? "否" : "是",
      i % 2 === 0 ? "" : (REASON_TEXTS[i % REASON_TEXTS.length] ?? ""),
    ]),
  ]),
);

describe.each(["zh-CN", "zh-TW", "en"] as const)("headings and texts of tables in %s", (locale) => {
  it.each([
    ["a hotline", CONTEXT],
    ["a survey with every category and operating measures", OF_ALL_CATEGORIES],
  ])("are cut neither by the next column nor by their row: %s", (_what, context) => {
    const { specs } = builtOf({ ...context, localeOf: () => locale });
    expect(specs.flatMap(cut)).toEqual([]);
  });
});

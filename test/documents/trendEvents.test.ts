import type { TableBlock } from "../../src/documents/sheet/tableSpec";
import type { Rows } from "../analysis/survey/surveyOf";
import { contextOf, resultsOf, sheetOf, staffOf } from "./madeUpSurvey";

/** 2023-01-01 as a serial day. */
const FIRST = 44_927;
const NAME = "核心计费系统升级失败";
const EVENTS = {
  "settings/events": [{ key: "E001", tableRow: 0, cells: { key: "E001", date: FIRST + 40, name: NAME } }],
};

/** Four answers in each of so many months. */
function monthly(months: number): Rows {
  const rows = Array.from({ length: 4 * months }, (_, i) => [
    `T${String(i)}`,
    FIRST + 30.4 * Math.floor(i / 4) + 4,
    1 + (i % 5),
  ]);
  return [["工单号", "回访时间", "满意度评分"], ...rows];
}

function trendOf(months: number): TableBlock {
  const staff = staffOf(EVENTS);
  const sheet = sheetOf(contextOf(resultsOf(monthly(months)), { staff }), "trend");
  const table = sheet?.blocks.find((block) => block.kind === "table");
  if (table?.kind !== "table") throw new Error("no trend");
  return table;
}

function briefingOf(months: number): readonly unknown[] {
  const staff = staffOf(EVENTS);
  const sheet = sheetOf(contextOf(resultsOf(monthly(months)), { staff }), "briefing");
  const cells = sheet?.blocks.flatMap((block) => (block.kind === "cells" ? block.rows.flat() : [])) ?? [];
  return cells.map((cell) => {
    const content = cell?.content ?? null;
    return typeof content === "object" && content !== null ? content.value : content;
  });
}

const shown = (table: TableBlock, key: string): unknown =>
  table.columns.find((column) => column.key === key)?.value?.(1);

describe("what happened in a month", () => {
  it.each([
    [3, `2023-02\n${NAME}`],
    [12, "2023-02\n核心计费系…"],
    [30, "2023-02\n◆"],
  ])("is cut under the chart of %d months to what has room there", (months, axis) => {
    expect(shown(trendOf(months), "axis")).toBe(axis);
  });

  it("stands whole in 标记, in a row that is as high as it takes", () => {
    const table = trendOf(12);
    expect(shown(table, "mark")).toBe(NAME);
    const [first = 0, second = 0] = table.rowHeights ?? [];
    expect(second).toBeGreaterThan(first);
  });
});

describe("what happened in the months of 满意度改进月报", () => {
  it.each([
    [3, `2023-02\n${NAME}`],
    [13, "2023-02\n◆"],
  ])("stands under the chart of %d months, as far as there is room, and whole below", (months, axis) => {
    const said = briefingOf(months);
    expect(said).toContain(axis);
    expect(said).toContain(`◆ 事件：2023-02 ${NAME}`);
  });

  it("is not spoken of where no event is of a month drawn", () => {
    const said = briefingOf(20).map((content) => (typeof content === "string" ? content : ""));
    expect(said.filter((content) => content.includes(NAME) || content.includes("事件："))).toEqual([]);
  });
});

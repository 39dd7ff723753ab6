import { withHeadingRoom } from "../../src/documents/sheet/headingRoom";
import { problemWidth } from "../../src/documents/problems/problemWidth";
import { textLines, widthWithoutOrphan } from "../../src/documents/sheet/textLines";
import { sourcesOf } from "../../src/documents/sources";
import { contextOf, madeUpRows, resultsOf } from "./madeUpSurvey";

const column = (heading: string, width: number, wrap = false) => ({
  key: heading,
  heading,
  width,
  wrap,
  value: () => null,
});
const widthsOf = (columns: ReturnType<typeof withHeadingRoom>): readonly number[] =>
  columns.map(({ width }) => width);

describe("columns under their headings", () => {
  it("are as wide as their headings' widest word, and otherwise as declared", () => {
    const columns = [column("Satisfaction rate", 9), column("总体满意度", 6), column("n", 8)];
    expect(widthsOf(withHeadingRoom(columns, 3, 158))).toEqual([15, 6, 8]);
  });

  it("leave no character or two of a Chinese heading on a last line of their own", () => {
    const widened = (heading: string, width: number) =>
      widthsOf(withHeadingRoom([column(heading, width)], 1, 158));
    expect(widened("评估周期", 8)).toEqual([10]);
    expect(widened("改善计划完成率", 12)).toEqual([16]);
    expect(widened("效果验证(评分/占比变化)", 19)).toEqual([25]);
    expect(widened("问题描述(例:上门维修响应超时)", 25)).toEqual([31]);
    expect(widened("核心问题(按占比排序)", 14)).toEqual([14]);
  });

  it("begin no line with a closing bracket and end none with an opening one", () => {
    expect([10, 11, 12].map((room) => textLines("等待时长(秒)", room))).toEqual([2, 2, 1]);
    expect([9, 10].map((room) => textLines("效果验证(评分/占比", room))).toEqual([3, 2]);
  });

  it("are as wide as a text needs that would leave a character alone", () => {
    expect(widthWithoutOrphan("2024年3月－5月", 14)).toBe(16);
    expect(widthWithoutOrphan("2024年", 14)).toBe(14);
    expect(widthWithoutOrphan("March to May 2024", 14)).toBe(14);
  });

  it("get what the page has no room for from the widest column of wrapped texts", () => {
    const columns = [column("Dissatisfied rate", 8), column("Actions", 40, true), column("Quotes", 30, true)];
    const widths = widthsOf(withHeadingRoom(columns, 3, 78));
    expect(widths).toEqual([15, 33, 30]);
    expect(widths.reduce((one, other) => one + other)).toBe(78);
  });

  it("keep nothing for bold letters where the page has no room and no column can give", () => {
    const columns = [column("Dissatisfied rate", 8), column("Satisfaction", 12)];
    expect(widthsOf(withHeadingRoom(columns, 2, 28))).toEqual([14, 14]);
  });

  it("leave no character of a core problem's name alone", () => {
    const results = resultsOf(madeUpRows(40));
    const [problem] = results.coreProblems;
    const widthOf = (category: string): number =>
      problemWidth(
        sourcesOf(
          contextOf({ ...results, coreProblems: problem === undefined ? [] : [{ ...problem, category }] }),
          "plan",
        ),
        16,
      );
    expect(problem).toBeDefined();
    expect(widthOf("售后上门维修响应慢")).toBe(20);
    expect(widthOf("等待时长")).toBe(16);
  });
});

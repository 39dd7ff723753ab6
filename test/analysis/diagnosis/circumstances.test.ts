import { optionsOfStaff } from "../../../src/app/analyst/analyseSource";
import { contextOf, resultsOf, sheetOf, staffOf } from "../../documents/madeUpSurvey";
import type { Rows } from "../survey/surveyOf";

/** `count` answers alike: score, solved or not, seconds of waiting, channel. */
const answers = (count: number, ...cells: readonly (string | number)[]): (string | number)[][] =>
  Array.from({ length: count }, () => [...cells]);

const HEADINGS = ["满意度评分", "是否解决", "等待时长(秒)", "渠道"];

/** What is not solved leaves people dissatisfied; how long they wait and where they write does not. */
const ROWS: Rows = [
  ["工单号", ...HEADINGS],
  ...[
    ...answers(60, 5, "是", 20, "电话"),
    ...answers(60, 5, "是", 90, "在线"),
    ...answers(20, 2, "否", 20, "电话"),
    ...answers(20, 2, "否", 90, "在线"),
    ...answers(5, 2, "是", 20, "在线"),
    ...answers(5, 2, "是", 90, "电话"),
  ].map((cells, i) => [`T${String(1000 + i)}`, ...cells]),
];

describe("the circumstances of a survey with neither reasons nor dimensions", () => {
  const results = resultsOf(ROWS);

  it("are its operating measures at their worse and its lowest groups, those proven first", () => {
    const [first, ...others] = results.circumstances;
    expect(first).toMatchObject({
      key: "operating:resolved",
      n: 40,
      dissatisfied: 40,
      rate: 0,
      othersRate: 120 / 130,
      verdict: "below",
      quadrant: "urgent-important",
    });
    expect(others.map(({ verdict, quadrant }) => [verdict, quadrant])).toEqual(
      others.map(() => ["same", "neither"]),
    );
  });

  it("split what is long at the median, and leave out where all are alike", () => {
    const rows = ROWS.map((cells, i) => (i === 0 ? cells : [...cells.slice(0, 3), i, cells[4] ?? ""]));
    const found = resultsOf(rows).circumstances.find(({ key }) => key === "operating:waitTime");
    expect(found?.of).toMatchObject({ limit: 85.5 });
    expect(found?.n).toBe(85);
    const alike = ROWS.map((cells, i) => (i === 0 ? cells : [...cells.slice(0, 3), 30, cells[4] ?? ""]));
    expect(resultsOf(alike).circumstances.some(({ key }) => key === "operating:waitTime")).toBe(false);
  });

  it("are asked for only where nothing else tells of problems", () => {
    const told = ROWS.map((cells, i) => [
      ...cells,
      i === 0 ? "不满意原因" : cells[1] === 2 ? "态度很差" : "",
    ]);
    expect(resultsOf(told).circumstances).toEqual([]);
  });

  it("make 问题诊断, by whose name staff may put each into another quadrant", () => {
    const cells = { key: "operating:resolved", adjusted: "Important, not urgent" };
    const staff = staffOf({ "diagnosis/circumstances": [{ key: cells.key, tableRow: 0, cells }] });
    const sheet = sheetOf(contextOf(resultsOf(ROWS, optionsOfStaff(staff)), { staff }), "diagnosis");
    const table = sheet?.blocks.find((block) => block.kind === "table");
    expect(table?.cell(0, "name")).toBe("未解决");
    expect(table?.columns.find(({ key }) => key === "quadrant")?.value?.(0)).toBe("紧急重要");
    expect(table?.cell(0, "adjusted")).toBe("重要不紧急");
    expect(JSON.stringify(sheet?.blocks)).toContain("1 种情形的满意度显著偏低");
  });
});

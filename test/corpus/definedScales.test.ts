import type { RawCell } from "../../src/analysis/survey/rawColumn";
import { mixed, readTable, sixty } from "./reading";

/** A satisfaction score beside one more question of the same sixty people. */
function beside(
  header: string,
  answers: readonly (readonly [RawCell, number])[],
): ReturnType<typeof readTable> {
  const [scores, others] = [mixed(sixty()), mixed(answers)];
  return readTable([
    ["工单号", "满意度评分", header],
    ...scores.map((score, row) => [`T${String(row)}`, score, others[row] ?? ""]),
  ]);
}

const FACES: readonly (readonly [RawCell, number])[] = [
  ["😀", 24],
  ["🙂", 15],
  ["🙁", 14],
  ["😡", 7],
];
const TEN: readonly (readonly [RawCell, number])[] = [
  [10, 24],
  [9, 6],
  [8, 9],
  [7, 6],
  [5, 5],
  [3, 4],
  [1, 4],
  [0, 2],
];

describe("measures that are defined on one scale", () => {
  it.each<[string, readonly (readonly [RawCell, number])[], string]>([
    ["您向朋友推荐的可能性（1-5分）", sixty(), "1–5"],
    ["How likely are you to recommend us?", sixty(), "1–5"],
    [
      "推荐意愿",
      [
        [7, 24],
        [6, 15],
        [5, 9],
        [4, 7],
        [1, 5],
      ],
      "1–7",
    ],
    ["您愿意推荐我们吗", FACES, "words-5"],
  ])("recommending asked as %s gives no NPS and says why", (header, answers, scale) => {
    const { report } = beside(header, answers);
    expect(report.nps).toBeNull();
    expect(report.warnings).toContainEqual({ code: "nps-not-defined", header, scale });
  });

  it("codes beside an NPS do not hide it and are no answers", () => {
    const { report } = beside("推荐意愿", [...TEN.slice(0, -1), [99, 2]]);
    expect(report.nps?.n).toBe(58);
    expect(report.nps?.detractors).toBe(13);
  });

  it("an NPS of 1–10 is computed where that is said, and told", () => {
    const ten = TEN.map(([value, count]) => [value === 0 ? 1 : value, count] as const);
    const { report } = beside("推荐意愿(1-10分)", ten);
    expect(report.nps).toMatchObject({ n: 60, promoters: 30 });
    expect(report.warnings.map(({ code }) => code)).toContain("nps-without-zero");
  });

  it.each<[string, readonly (readonly [RawCell, number])[]]>([
    ["问题解决的费力程度", TEN],
    ["How easy was it (0-10)?", TEN],
    ["费力度", TEN.map(([value, count]) => [Number(value) * 10, count] as const)],
  ])("effort asked as %s on a long scale gives no CES", (header, answers) => {
    const { report } = beside(header, answers);
    expect(report.ces).toBeNull();
    expect(report.warnings.map(({ code }) => code)).toContain("ces-not-defined");
  });
});

import { analyse } from "../../../src/analysis/analyse";
import type { OperatingMeasure } from "../../../src/analysis/measures/operating";
import { surveyOf, type Rows } from "../survey/surveyOf";

/** Forty tickets with a score and more columns of the caller's. */
function measured(headers: readonly string[], cells: (row: number) => readonly (string | number)[]) {
  const rows: Rows = [
    ["工单号", "回访时间", "满意度评分", ...headers],
    ...Array.from({ length: 40 }, (_, i) => [
      `T${String(i)}`,
      45_413 + (i % 30) + 0.5,
      1 + (i % 5),
      ...cells(i),
    ]),
  ];
  const survey = surveyOf(rows);
  return { survey, operating: analyse(survey).operating };
}

function shown(operating: readonly OperatingMeasure[]): readonly (readonly unknown[])[] {
  return operating.map(({ role, name, mean, n }) => [role, name, mean, n]);
}

describe("operating measures", () => {
  test.each([
    ["是否解决", "resolved"],
    ["问题是否解决", "resolved"],
    ["首次解决", "resolvedAtOnce"],
    ["是否一次解决", "resolvedAtOnce"],
    ["First contact resolution", "resolvedAtOnce"],
    ["是否投诉", "complaint"],
    ["重大投诉", "majorComplaint"],
  ])("a column headed %s is %s", (header, name) => {
    const { operating } = measured([header], (i) => [i % 4 === 0 ? "否" : "是"]);
    expect(operating.map((measure) => measure.name)).toEqual([name]);
    expect(operating[0]?.mean).toBeCloseTo(0.75, 12);
  });

  test("the response time comes from two moments where no column has it, and that is said", () => {
    const { survey, operating } = measured(["创建时间", "首次响应时间"], (i) => {
      const opened = `2024-05-0${String(1 + (i % 9))} 10:00:00`;
      // four minutes, but for one answer before the opening and one that never came
      const answered = `2024-05-0${String(1 + (i % 9))} ${i === 0 ? "09:59:00" : "10:04:00"}`;
      return [opened, i === 1 ? "" : answered];
    });
    expect(shown(operating)).toEqual([["responseTime", "responseTime", 240, 38]]);
    expect(survey.warnings).toContainEqual({
      code: "response-time-computed",
      from: "创建时间",
      to: "首次响应时间",
    });
    expect(survey.warnings).toContainEqual({
      code: "response-before-opening",
      from: "创建时间",
      to: "首次响应时间",
      count: 1,
    });
  });

  test("days alone give no response time", () => {
    const { operating, survey } = measured(["创建时间", "首次响应时间"], (i) => [
      `2024-05-0${String(1 + (i % 8))}`,
      `2024-05-0${String(2 + (i % 8))}`,
    ]);
    expect(operating).toEqual([]);
    expect(survey.warnings.filter(({ code }) => code.startsWith("response"))).toEqual([]);
  });
});

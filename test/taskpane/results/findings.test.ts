import type { RawCell } from "../../../src/analysis/survey/rawColumn";
import { optionsOfStaff } from "../../../src/app/analyst/analyseSource";
import type { Report } from "../../../src/app/report/report";
import { reportOf } from "../../../src/app/report/reportOf";
import { speechIn } from "../../support/speech";
import { alarmsOf } from "../../../src/taskpane/results/alarms";
import { comparedGroups } from "../../../src/taskpane/results/comparedGroups";
import { listedMonths } from "../../../src/taskpane/results/monthRows";
import { madeUpRows, resultsOf, staffOf } from "../../documents/madeUpSurvey";

const speech = speechIn("zh-CN");
const reported = (...given: Parameters<typeof resultsOf>): Report =>
  reportOf(resultsOf(...given), { finding: null, proposedGoals: null, remarks: null }, false);

/** 100 answers a month and market from March to May 2024; in one market all recommend, in the other every second. */
const PROMOTERS: RawCell[][] = Array.from({ length: 600 }, (_, i) => [
  `T${String(i)}`,
  45_352 + Math.floor((i * 92) / 600) + 0.5,
  i % 2 === 0 ? "华东" : "华北",
  i % 2 === 0 || i % 4 === 1 ? 10 : 3,
]);
const NPS = reported([["工单号", "回访时间", "区域", "NPS"], ...PROMOTERS]);

describe("results of a survey without an overall score", () => {
  it("list its first measure by month", () => {
    const { measure, rows } = listedMonths(NPS, speech);
    expect(measure).toBe("NPS");
    expect(rows.map(({ period, value }) => [period, value])).toEqual([
      ["2024-03", expect.stringMatching(/^(49|50|51)\.\d$/u)],
      ["2024-04", expect.stringMatching(/^(49|50|51)\.\d$/u)],
      ["2024-05", expect.stringMatching(/^(49|50|51)\.\d$/u)],
    ]);
  });

  it("name the groups that differ by it", () => {
    expect(
      comparedGroups(NPS, speech).map(({ name, measure, value, verdict }) => [name, measure, value, verdict]),
    ).toEqual([
      ["华东", "NPS", "100.0", "above"],
      ["华北", "NPS", "0.0", "below"],
    ]);
  });
});

describe("groups in the pane", () => {
  it("are all listed: those that differ, then those that don't and those of too few answers, the largest first", () => {
    const counts: readonly (readonly [string, answers: number, dissatisfied: number])[] = [
      ["甲", 100, 40],
      ["乙", 200, 20],
      ["丙", 120, 24],
      ["丁", 10, 1],
    ];
    const rows = counts.flatMap(([name, answers, dissatisfied]) =>
      Array.from({ length: answers }, (_, i): RawCell[] => [
        `${name}${String(i)}`,
        name,
        i < dissatisfied ? 1 : 5,
      ]),
    );
    const groups = comparedGroups(reported([["工单号", "渠道", "满意度评分"], ...rows]), speech);
    expect(groups.map(({ name, value, n, verdict }) => [name, value, n, verdict])).toEqual([
      ["乙", "90.0%", 200, "above"],
      ["甲", "60.0%", 100, "below"],
      ["丙", "80.0%", 120, "same"],
      ["丁", "90.0%", 10, "small-sample"],
    ]);
  });

  it("are none where all answers are of one group", () => {
    const rows = Array.from({ length: 60 }, (_, i): RawCell[] => [`T${String(i)}`, "甲", 5]);
    expect(comparedGroups(reported([["工单号", "渠道", "满意度评分"], ...rows]), speech)).toEqual([]);
  });
});

describe("alarms in the pane", () => {
  /** Response times of 100 s in March and April, 125 s in May. */
  const rows = madeUpRows(600).map((cells, i): RawCell[] => [
    ...cells,
    i === 0 ? "响应时间(秒)" : (i <= 400 ? 100 : 125) + (i % 5),
  ]);
  const staff = staffOf({
    "settings/goals": [
      { key: "responseTime", tableRow: 0, cells: { key: "responseTime", alarm: 20, alarmMode: "相对" } },
    ],
  });

  it("name the measure that got worse by its own limit in the last complete month", () => {
    const alarms = alarmsOf(reported(rows, optionsOfStaff(staff)), speech);
    expect(alarms.map(({ measure, month, change }) => [measure, month, change.slice(0, 5)])).toEqual([
      ["平均响应时间", "2024-05", "▲ +24"],
    ]);
  });

  it("are none where no limit is set for it", () => {
    expect(alarmsOf(reported(rows), speech)).toEqual([]);
  });
});

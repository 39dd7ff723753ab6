import { parsePeriod } from "../../../src/analysis/periods/parsePeriod";
import { LOCALES, type Locale } from "../../../src/glossary/locale";
import { reportOf } from "../../../src/app/report/reportOf";
import { broadcastText } from "../../../src/taskpane/results/broadcastText";
import { speechIn } from "../../support/speech";
import { measureTiles } from "../../../src/taskpane/results/measureTile";
import { madeUpRows, resultsOf } from "../../documents/madeUpSurvey";

const REPORT = reportOf(
  resultsOf(madeUpRows(400), { period: parsePeriod("2024-05"), compareWith: parsePeriod("2024-04") }),
  { finding: null, proposedGoals: null, remarks: null },
  true,
);
const speech = speechIn("zh-CN");

describe("the text for the team meeting", () => {
  const lines = broadcastText(REPORT, "2024-05", speech).split("\n");

  test("begins with the period and says the main measures as the tiles do, with their change", () => {
    const [first] = measureTiles(REPORT, speech);
    expect(lines[0]).toBe("【客户满意度播报】2024 年 5 月");
    expect(lines[1]).toBe(
      `${String(first?.label)} ${String(first?.value)}，比 2024 年 4 月 ${String(first?.change?.text)}（${String(first?.change?.verdict)}）`,
    );
  });

  test("has a line for each team, and the three most frequent reasons", () => {
    const teams = REPORT.groups.find(({ role }) => role === "channel");
    expect(teams?.items.length).toBeGreaterThan(1);
    for (const { name, n } of teams?.items ?? []) {
      expect(
        lines.filter((line) => line.startsWith(`· ${name} `) && line.endsWith(`（${String(n)} 份）`)),
      ).toHaveLength(1);
    }
    const reasons = lines.slice(lines.indexOf("主要不满意原因：") + 1);
    expect(reasons.findIndex((line) => line === "")).toBe(3);
    expect(reasons[0]).toContain(`${String(REPORT.reasons?.items[0]?.count)} 次`);
  });

  test("calls teams that are sheets of the survey sheets, as the sheets themselves do", () => {
    const results = resultsOf(madeUpRows(400));
    const { cleaned } = results;
    const ofSheets = reportOf(
      { ...results, cleaned: { ...cleaned, survey: { ...cleaned.survey, sheetsAre: "channel" } } },
      { finding: null, proposedGoals: null, remarks: null },
      false,
    );
    const said = (locale: Locale): string => broadcastText(ofSheets, null, speechIn(locale));
    expect(
      LOCALES.map((locale) => said(locale).match(/^.*(工作表|Sheet|渠道|管道|Channel).*$/mu)?.[1]),
    ).toEqual(["工作表", "工作表", "Sheet"]);
  });

  test("ends with what customers said that a team can learn from: complaints, and praise where there is any", () => {
    const themes = REPORT.diagnosis?.themes?.items ?? [];
    const saidOf = (kind: "complaint" | "praise", most: number): readonly string[] =>
      themes
        .filter((theme) => theme.kind === kind && theme.quotes.length > 0)
        .slice(0, most)
        .map(({ label, quotes }) => {
          const sign = kind === "praise" ? "表扬" : "改进";
          return `· ${sign}·${label["zh-CN"]}：“${String(quotes[0])}”`;
        });
    const expected = [...saidOf("complaint", 2), ...saidOf("praise", 1)];
    expect(expected.length).toBeGreaterThan(1);
    expect(lines.slice(lines.indexOf("可供学习的案例（客户原话，已脱敏）：") + 1)).toEqual(expected);
  });

  test("of a day is called by its date", () => {
    expect(broadcastText(REPORT, "2024-05-31..2024-05-31", speech).split("\n")[0]).toBe(
      "【客户满意度播报】2024-05-31",
    );
  });
});

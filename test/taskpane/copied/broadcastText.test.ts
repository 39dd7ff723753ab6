import { parsePeriod } from "../../../src/analysis/periods/parsePeriod";
import { reportOf } from "../../../src/app/run/report";
import { broadcastText } from "../../../src/taskpane/copied/broadcastText";
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
    expect(reasons).toHaveLength(3);
    expect(reasons[0]).toContain(`${String(REPORT.reasons?.items[0]?.count)} 次`);
  });

  test("of a day is called by its date", () => {
    expect(broadcastText(REPORT, "2024-05-31..2024-05-31", speech).split("\n")[0]).toBe(
      "【客户满意度播报】2024-05-31",
    );
  });
});

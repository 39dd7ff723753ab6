import { findingFacts } from "../../src/documents/finding/findingFacts";
import { findingSentence } from "../../src/documents/finding/findingSentence";
import { sourcesOf } from "../../src/documents/sources";
import { LOCALES } from "../../src/glossary/locale";
import { wordsOf } from "../../src/glossary/words";
import type { RawCell } from "../../src/analysis/survey/rawColumn";
import { contextOf, resultsOf, staffOf } from "./madeUpSurvey";

/** 100 answers of November 2024, `satisfied` of them content; the others give the reasons in turn. */
function answers(satisfied: number, reasons: readonly string[]): RawCell[][] {
  const rows = Array.from({ length: 100 }, (_, i): RawCell[] => {
    const reason = i < satisfied ? "" : (reasons[(i - satisfied) % reasons.length] ?? "");
    return [`T${String(i)}`, 45_597 + (i % 30) + 0.5, i < satisfied ? 5 : 2, reason];
  });
  return [["工单号", "回访时间", "满意度评分", "不满意原因"], ...rows];
}

function said(rows: RawCell[][], threshold = 0.95): readonly string[] {
  const staff = staffOf({
    settings: [{ key: "target-rate", tableRow: 0, cells: { key: "target-rate", value: threshold } }],
  });
  const facts = findingFacts({ results: resultsOf(rows), staff });
  if (facts === null) throw new Error("nothing was found");
  return LOCALES.map((locale) => findingSentence(wordsOf(locale), facts).value);
}

describe("the sentence that says what was found", () => {
  it("holds the rate against its target and names what the reasons come down to", () => {
    const [wait, skill, system] = ["等待时间太长", "业务不熟悉", "系统总是报错"] as const;
    expect(said(answers(60, [wait, wait, wait, wait, skill, skill, skill, system]))).toEqual([
      "2024年11月总体满意度60.0%，较目标低35.0个百分点；等待时长、专业能力合计占不满意原因的88%。",
      "2024年11月整體滿意度60.0%，較目標低35.0個百分點；等候時間、專業能力合計佔不滿意原因的88%。",
      "Nov 2024: Satisfaction rate 60.0%, 35.0 points below target; Waiting time and Competence account for 88% of reasons for dissatisfaction.",
    ]);
  });

  it("lists three problems as each language lists things", () => {
    const reasons = [
      ...Array.from({ length: 8 }, () => "等待时间太长"),
      ...Array.from({ length: 6 }, () => "业务不熟悉"),
      ...Array.from({ length: 3 }, () => "系统总是报错"),
      ...["态度不好", "转来转去", "没有通知到我"],
    ];
    const [simplified, , english] = said(answers(60, reasons));
    expect(simplified).toContain("等待时长、专业能力、功能故障合计占不满意原因的85%");
    expect(english).toContain("Waiting time, Competence and Malfunction account for 85%");
  });

  it("says that a target is reached", () => {
    expect(said(answers(96, ["等待时间太长"]))[0]).toBe("2024年11月总体满意度96.0%，达到目标95.0%。");
  });

  it("judges nothing from few answers", () => {
    const few = answers(60, ["等待时间太长"]).slice(0, 21);
    expect(said(few)[0]).toBe("2024-11-01 至 2024-11-20，总体满意度100.0%（n=20，样本偏少）。");
  });

  it("says how many answers tell no date, of which the days say nothing", () => {
    const rows = answers(96, ["等待时间太长"]).map((row, i) =>
      i % 4 === 1 ? [row[0], "", row[2], row[3]] : row,
    );
    expect(said(rows as RawCell[][])).toEqual([
      "2024年11月（另有 25 份无日期），总体满意度96.0%，达到目标95.0%。",
      "2024年11月（另有 25 份無日期），整體滿意度96.0%，達到目標95.0%。",
      "Nov 2024 (and 25 undated): Satisfaction rate 96.0%, meeting the target of 95.0%.",
    ]);
  });

  it("speaks of NPS where there is no overall score", () => {
    const scores = [0, 7, 7, 9, 9, 9].flatMap((score) => Array.from({ length: 10 }, () => score));
    const rows = scores.map((score, i): RawCell[] => [`T${String(i)}`, score]);
    expect(said([["工单号", "NPS"], ...rows])[0]).toBe("NPS 33.3。");
  });

  it("holds NPS against the target that was set for it", () => {
    const rows = Array.from({ length: 60 }, (_, i): RawCell[] => [`T${String(i)}`, i % 2 === 0 ? 10 : 7]);
    const staff = staffOf({
      "settings/goals": [{ key: "nps", tableRow: 0, cells: { key: "nps", target: 60 } }],
    });
    const facts = findingFacts({ results: resultsOf([["工单号", "NPS"], ...rows]), staff });
    expect(facts === null ? "" : findingSentence(wordsOf("zh-CN"), facts).value).toBe(
      "NPS 50.0，较目标低10.0分。",
    );
  });

  it("follows the workbook by formulas that give the same", () => {
    const results = resultsOf(answers(60, ["等待时间太长", "业务不熟悉"]));
    const context = contextOf(results);
    const facts = findingFacts(context);
    if (facts === null) throw new Error("nothing was found");
    const words = wordsOf("zh-CN");
    const { formula, value } = findingSentence(words, facts, sourcesOf(context, "measures"));
    expect(value).toBe(findingSentence(words, facts).value);
    expect(formula).toContain("S_target_rate");
    expect(formula).toContain("COUNTIFS(");
  });
});

import { analyse } from "../../../src/analysis/analyse";
import { DEFAULT_ANALYSIS, type AnalysisOptions } from "../../../src/analysis/analysisOptions";
import { categoryFinder } from "../../../src/analysis/reasons/categoryFinder";
import {
  identifiedCategories,
  identifiedCorrections,
  identifiedEntries,
} from "../../../src/analysis/reasons/identifiedReasons";
import { extendScheme, ownFactor, ownScheme } from "../../../src/analysis/reasons/ownScheme";
import type { StaffCategory } from "../../../src/analysis/reasons/scheme";
import { PEOPLE_PROCESS_SYSTEM } from "../../../src/analysis/reasons/schemes/peopleProcessSystem";
import { PROCESS_SKILL_TOOL } from "../../../src/analysis/reasons/schemes/processSkillTool";
import type { Results } from "../../../src/analysis/results";
import { surveyOf, times } from "../surveyOf";

describe("a category's label", () => {
  test.each([
    ["等待时长", "等待时长"],
    ["等候時間", "等待时长"],
    ["Waiting time", "等待时长"],
    [" ＷＡＩＴＩＮＧ time ", "等待时长"],
    ["Other", "其他"],
    ["未分類", "未分类"],
  ])("%s means %s", (text, name) => {
    expect(categoryFinder(PEOPLE_PROCESS_SYSTEM)(text)?.name).toBe(name);
  });

  test.each(["VIP", "", "Waiting", "People"])("%j means no category", (text) => {
    expect(categoryFinder(PEOPLE_PROCESS_SYSTEM)(text)).toBeNull();
  });

  test("is its scheme's: Attitude is 服务态度 in one, 态度 in another", () => {
    expect(categoryFinder(PEOPLE_PROCESS_SYSTEM)("attitude")?.name).toBe("服务态度");
    expect(categoryFinder(PROCESS_SKILL_TOOL)("attitude")?.name).toBe("态度");
  });

  test("is the same in every language for one of staff's own", () => {
    const own = categoryFinder(extendScheme(PEOPLE_PROCESS_SYSTEM, ["VIP"]))("vip");
    if (own === null) throw new Error("VIP was not found");
    expect([own.label["zh-CN"], own.label["en"]]).toEqual(["VIP", "VIP"]);
    expect(own.factorLabel["en"]).toBe("Other");
  });

  test("of two that differ in case only is each one's own", () => {
    const scheme = ownScheme(["Line", "LINE"], ownFactor);
    expect(categoryFinder(scheme)("LINE")?.name).toBe("LINE");
    expect(categoryFinder(scheme)("Line")?.name).toBe("Line");
  });
});

describe("what staff wrote has the identities of the scheme, and what that does not know stands as it is:", () => {
  test("a correction's reasons", () => {
    const written = new Map([
      ["T1#1", { excludedBecause: null, score: 2, reasons: ["Waiting time", undefined, null, "VIP"] }],
      ["T2#1", { excludedBecause: "test call" }],
    ]);
    expect(identifiedCorrections(written, PEOPLE_PROCESS_SYSTEM)).toEqual(
      new Map([
        ["T1#1", { excludedBecause: null, score: 2, reasons: ["等待时长", undefined, null, "VIP"] }],
        ["T2#1", { excludedBecause: "test call" }],
      ]),
    );
  });

  test("the categories of phrases", () => {
    const written = [
      { phrase: "rude", category: "attitude" },
      { phrase: "gold card", category: "VIP" },
    ];
    expect(identifiedEntries(written, [PEOPLE_PROCESS_SYSTEM])).toEqual([
      { phrase: "rude", category: "服务态度" },
      { phrase: "gold card", category: "VIP" },
    ]);
  });

  test("categories and their factors", () => {
    const own: StaffCategory = { name: "VIP", factor: "On site", off: false, added: true };
    const written = [own, { name: "Transfers", factor: "Systems", off: true, added: false }];
    expect(identifiedCategories(written, PEOPLE_PROCESS_SYSTEM)).toEqual([
      own,
      { name: "转接流程", factor: "系统因素", off: true, added: false },
    ]);
  });
});

describe("reasons counted", () => {
  const results = (options: Partial<AnalysisOptions>): Results =>
    analyse(
      surveyOf({
        score: [1, 1, 1, 2],
        reasons: [["等太久", "等太久", "态度差", "会员通道没开"]],
        texts: { ticketId: ["T1", "T2", "T3", "T4"] },
      }),
      { ...DEFAULT_ANALYSIS, ...options },
    );
  const counts = ({ pareto }: Results): Record<string, number> =>
    Object.fromEntries((pareto?.items ?? []).map(({ category, count }) => [category, count]));

  test("by a phrase whose category is the English label count for that category", () => {
    const dictionary = [
      { phrase: "等太久", category: "Waiting time" },
      { phrase: "态度差", category: "服務態度" },
      { phrase: "会员通道", category: "VIP" },
    ];
    const found = results({ dictionary });
    expect(counts(found)).toEqual({ 等待时长: 2, 服务态度: 1, VIP: 1 });
    expect(found.pareto?.items[0]?.factor).toBe("流程因素");
  });

  test('by a correction typed "Waiting time" count as 等待时长, by staff\'s own "VIP" as VIP', () => {
    const corrections = new Map([
      ["T3#1", { excludedBecause: null, reasons: ["Waiting time"] }],
      ["T4#1", { excludedBecause: null, reasons: ["VIP"] }],
    ]);
    expect(counts(results({ corrections }))).toEqual({ 等待时长: 3, VIP: 1 });
  });

  test("of a category that is switched off by its English label are 其他, and it keeps its label", () => {
    const off = { name: "Waiting time", factor: null, off: true, added: false };
    const found = results({ categories: [off] });
    expect(counts(found)).toEqual({ 其他: 2, 服务态度: 1, 未分类: 1 });
    expect(found.reasons?.scheme.off?.map((category) => category.label["en"])).toEqual(["Waiting time"]);
  });

  test("of one that was renamed to its own label stay on", () => {
    const renamed = [
      { name: "Waiting time", factor: "Process", off: false, added: true },
      { name: "等待时长", factor: "流程因素", off: true, added: false },
    ];
    expect(counts(results({ categories: renamed }))["等待时长"]).toBe(2);
    expect(counts(results({ categories: renamed.reverse() }))["等待时长"]).toBe(2);
  });

  test("with a factor that is given in English, or is staff's own, have that factor in the sheet's language", () => {
    const categories = [
      { name: "等待时长", factor: "Systems", off: false, added: false },
      { name: "Attitude", factor: "On site", off: false, added: false },
    ];
    const scheme = results({ categories }).reasons?.scheme ?? PEOPLE_PROCESS_SYSTEM;
    const factorsOf = (name: string): (string | undefined)[] => {
      const category = categoryFinder(scheme)(name);
      return category === null ? [] : [category.factor, category.factorLabel["en"]];
    };
    expect(factorsOf("等待时长")).toEqual(["系统因素", "Systems"]);
    expect(factorsOf("服务态度")).toEqual(["On site", "On site"]);
  });

  test("in a survey's own categories stay what the survey calls them", () => {
    const own = analyse(
      surveyOf({
        score: times(6, 1),
        reasonCategory: ["Attitude", "Attitude", "Parking", "Parking", "Parking", "Other"],
        texts: { ticketId: ["T1", "T2", "T3", "T4", "T5", "T6"] },
      }),
      {
        ...DEFAULT_ANALYSIS,
        corrections: new Map([["T3#1", { excludedBecause: null, reasons: ["attitude"] }]]),
        dictionary: [{ phrase: "rude", category: "Attitude" }],
      },
    );
    expect(own.reasons?.scheme.id).toBe("own");
    expect(counts(own)).toEqual({ Attitude: 3, Parking: 2, Other: 1 });
  });
});

import { analyse } from "../../../src/analysis/analyse";
import { DEFAULT_ANALYSIS, type AnalysisOptions } from "../../../src/analysis/analysisOptions";
import { PEOPLE_PROCESS_SYSTEM } from "../../../src/analysis/reasons/schemes/peopleProcessSystem";
import type { Pareto } from "../../../src/analysis/reasons/pareto";
import type { Results } from "../../../src/analysis/results";
import { oneToFive, rolesOfHeaders, surveyOf, type Rows } from "../survey/surveyOf";

const OPTIONS = ["Slow response", "Rude staff", "Too expensive"];
const ticked = (row: number): string =>
  oneToFive(row) > 3 ? "" : OPTIONS.filter((_, place) => (row + place) % 2 === 0).join(", ");

function resultsOf(rows: Rows, options: Partial<AnalysisOptions> = {}): Results {
  return analyse(surveyOf(rows), { ...DEFAULT_ANALYSIS, ...options });
}

function counted(pareto: Pareto | null | undefined): Record<string, number> {
  return Object.fromEntries((pareto?.items ?? []).map(({ category, count }) => [category, count]));
}

/** Rows under their headings, every one a dissatisfied answer. */
function dissatisfied(
  count: number,
  columns: Readonly<Record<string, (row: number) => string | number>>,
): Rows {
  const names = Object.keys(columns);
  return [
    ["满意度评分(1-5分)", ...names],
    ...Array.from({ length: count }, (_, row) => [
      1 + (row % 3),
      ...names.map((name) => columns[name]!(row)),
    ]),
  ];
}

describe("a column of reasons is told by its heading", () => {
  test.each([
    "What were you dissatisfied with? (tick all that apply)",
    "Dissatisfied with",
    "What are you not satisfied with?",
    "Which aspects of our service were you unhappy with?",
    "Q7. Why were you not fully satisfied with the call?",
    "What disappointed you?",
    "What did you dislike about the service?",
    "What didn't you like? (select all that apply)",
    "Areas of dissatisfaction",
    "Unhappy about",
    "您对哪些服务不满意（可多选）",
    "哪里让您不满意？",
    "您不满意的服务项目",
    "不满意在哪里",
    "您不满意的是",
    "您對哪些服務不滿意（可複選）",
    "哪裡讓您不滿意？",
    "不滿意的項目【複選題】",
    "您對什麼感到失望",
  ])("%s", (header) => {
    expect(rolesOfHeaders({ Satisfaction: oneToFive, [header]: ticked }).reason).toEqual([header]);
  });

  test.each([
    "How dissatisfied are you with our service?",
    "Are you satisfied or dissatisfied with the agent?",
    "您对本次服务满意还是不满意",
    "是否不满意",
    "不滿意程度",
  ])("but not by %s, which asks whether or how much", (header) => {
    expect(rolesOfHeaders({ Satisfaction: oneToFive, [header]: ticked }).reason).toBeUndefined();
  });

  test("an option in square brackets is an option", () => {
    const question = "What were you dissatisfied with?";
    const roles = rolesOfHeaders({
      Satisfaction: oneToFive,
      [`${question} [Price]`]: (row) => (row % 3 === 0 ? "Yes" : "No"),
      [`${question} [Speed]`]: (row) => (row % 4 === 0 ? "Yes" : "No"),
    });
    expect(roles.reasonFlag).toEqual([`${question} [Price]`, `${question} [Speed]`]);
  });
});

describe("a survey's own options", () => {
  const six = ["甲项目", "乙项目", "等待太久", "排队太久", "态度差", "语气差"];

  test("stay its own where several may be ticked, whatever the scheme would make of them", () => {
    const rows = dissatisfied(24, {
      "不满意原因（可多选）": (row) => `${six[row % 6]!}┋${six[(row + 1) % 6]!}`,
    });
    const found = resultsOf(rows);
    expect(found.reasons?.scheme.id).toBe("own");
    expect(counted(found.pareto)).toEqual(Object.fromEntries(six.map((option) => [option, 8])));
    expect(found.quotes.size).toBe(0);
  });

  test("stay its own where one is chosen and the scheme would make two lumps and leave the rest unclassified", () => {
    const found = resultsOf(dissatisfied(36, { 不满意原因: (row) => six[row % 6]! }));
    expect(counted(found.pareto)).toEqual(Object.fromEntries(six.map((option) => [option, 6])));
  });

  test("bear the scheme's factors where they bear its names", () => {
    const names = ["等待时长", "服务态度", "停车"];
    const found = resultsOf(
      dissatisfied(12, { "不满意原因（可多选）": (row) => `${names[row % 3]!};${names[0]!}` }),
    );
    expect(found.reasons?.scheme.id).toBe("people-process-system");
    expect(found.pareto?.items[0]).toMatchObject({ category: "等待时长", factor: "流程因素" });
    expect(counted(found.pareto)["停车"]).toBe(4);
  });

  test("are read by the scheme that somebody chose, and are nobody's words then either", () => {
    const rows = dissatisfied(24, {
      "不满意原因（可多选）": (row) => `${six[row % 6]!}┋${six[(row + 1) % 6]!}`,
    });
    const found = resultsOf(rows, { scheme: PEOPLE_PROCESS_SYSTEM });
    expect(counted(found.pareto)).toMatchObject({ 等待时长: 12, 服务态度: 12 });
    expect(found.quotes.size).toBe(0);
  });

  test("are not what people wrote: sentences that come back are classified", () => {
    const said = ["等了半个小时，一直没人接", "客服态度差，爱答不理"];
    expect(counted(resultsOf(dissatisfied(20, { 不满意原因: (row) => said[row % 2]! })).pareto)).toEqual({
      等待时长: 10,
      服务态度: 10,
    });
  });
});

describe("two questions for reasons", () => {
  const first = (row: number): string => ["等待太久", "态度差"][row % 2]!;
  const second = (row: number): string => ["网络不稳", "资费太贵"][row % 2]!;

  test("are two Paretos, the one about dissatisfaction first, and that is said", () => {
    const found = resultsOf(dissatisfied(20, { 投诉原因: second, "您对哪些服务不满意（可多选）": first }));
    expect(counted(found.pareto)).toEqual({ 等待太久: 10, 态度差: 10 });
    expect(
      found.furtherReasons.map(({ title, pareto, accounted }) => [title, pareto.total, accounted]),
    ).toEqual([["投诉原因", 20, { none: 0, unclassified: 0, classified: 20 }]]);
    expect(found.warnings).toContainEqual({
      code: "several-reason-questions",
      count: 2,
      titles: ["投诉原因"],
    });
  });

  test("are one where they are headed alike but for a number, are a remark on the other, or have the same answers", () => {
    for (const header of ["不满意原因2", "其他不满意原因（请注明）", "第二不满意原因"]) {
      const found = resultsOf(dissatisfied(20, { 不满意原因1: first, [header]: second }));
      expect([header, found.furtherReasons.length, found.pareto?.total]).toEqual([header, 0, 40]);
    }
    const same = resultsOf(dissatisfied(20, { 不满意原因: first, 投诉原因: (row) => first(row + 1) }));
    expect([same.furtherReasons.length, same.pareto?.total]).toEqual([0, 40]);
  });

  test("may be two lists of options, parted by what stands between them", () => {
    const tick = (nth: number) => (row: number) => (row % nth === 0 ? 1 : -1);
    const found = resultsOf(
      dissatisfied(12, {
        网速慢: tick(2),
        信号差: tick(3),
        地区: () => "东",
        闪退问题: tick(2),
        卡顿问题: tick(4),
      }),
    );
    expect(counted(found.pareto)).toEqual({ 网速慢: 6, 信号差: 4 });
    expect(found.furtherReasons.map(({ title, pareto }) => [title, counted(pareto)])).toEqual([
      ["闪退问题 / 卡顿问题 …", { 闪退问题: 6, 卡顿问题: 3 }],
    ]);
  });
});

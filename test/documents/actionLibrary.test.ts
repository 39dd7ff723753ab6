import { SHIPPED_ACTIONS } from "../../src/documents/actionLibrary/shippedActions";
import { LOCALES } from "../../src/glossary/locale";
import type { TableBlock } from "../../src/documents/sheet/tableSpec";
import { contextOf, madeUpRows, resultsOf, sheetOf } from "./madeUpSurvey";

const sheet = sheetOf(contextOf(resultsOf(madeUpRows(20))), "measure-library");
const table = sheet?.blocks.find((block): block is TableBlock => block.kind === "table");

describe("改善措施库", () => {
  it("begins with document 003's four examples: type, department and working days as printed there (S36)", () => {
    const rows = (table?.rowKeys ?? []).map((_, row) =>
      ["problemType", "department", "deadline", "origin"].map((key) => table?.cell(row, key)),
    );
    expect(rows.slice(0, 4)).toEqual([
      ["人员不足导致响应慢", "客服部", "15个工作日", "示例"],
      ["系统功能缺失", "技术部", "30个工作日", "示例"],
      ["标准执行不到位", "质量部", "10个工作日", "示例"],
      ["服务态度问题", "客服部", "20个工作日", "示例"],
    ]);
    expect(rows.slice(4).filter(([, , , origin]) => origin !== null)).toEqual([]);
  });

  it.each(LOCALES)(
    "proposes in %s nothing that only calls have, for surveys of tickets and chats",
    (locale) => {
      const proposed = SHIPPED_ACTIONS.filter(({ example }) => example !== true);
      const ofCalls = proposed.filter(({ action }) =>
        /来电|來電|通话|通話|话量|話量|接听|接聽|抽听|抽聽|\bcalls?\b|recordings (?!or)|录音(?!或)|錄音(?!或)/iu.test(
          action[locale],
        ),
      );
      expect(ofCalls.map(({ key }) => key)).toEqual([]);
    },
  );

  it("gives each action a key of its own, by which plans know it wherever it stands", () => {
    const keys = SHIPPED_ACTIONS.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(table?.rowKeys.slice(0, keys.length)).toEqual(keys);
    expect(keys.filter((key) => !/^L\d{3}$/u.test(key))).toEqual([]);
  });

  it.each(LOCALES)("offers in %s each problem that an action is for, in one drop-down list", (locale) => {
    const context = contextOf(resultsOf(madeUpRows(20)), { localeOf: () => locale });
    const library = sheetOf(context, "measure-library")?.blocks.find(
      (block): block is TableBlock => block.kind === "table",
    );
    const column = library?.columns.find(({ key }) => key === "category");
    const offered = column?.choices !== undefined && "values" in column.choices ? column.choices.values : [];
    const categories = library?.rowKeys.map((_, row) => JSON.stringify(library.cell(row, "category"))) ?? [];
    expect(categories.length).toBeGreaterThan(20);
    expect(
      [...new Set(categories)].filter(
        (category) => !offered.map((each) => JSON.stringify(each)).includes(category),
      ),
    ).toEqual([]);
  });

  it("leaves figures blank in all that it proposes", () => {
    const proposed = (table?.rowKeys ?? []).flatMap((_, row) =>
      table?.cell(row, "origin") === null ? [JSON.stringify(table.cell(row, "measure"))] : [],
    );
    expect(proposed.length).toBeGreaterThan(10);
    expect(proposed.filter((action) => /\d+ ?(?:名|人|%|条|位|次)/u.test(action))).toEqual([]);
  });

  it.each([
    ["en", "Waiting time"],
    ["zh-TW", "等候時間"],
  ] as const)("names categories in its own language (%s) where the survey has no reasons", (locale, name) => {
    const scores = madeUpRows(20).map((cells) => cells.slice(0, 5));
    const context = contextOf(resultsOf(scores), { localeOf: () => locale });
    const library = sheetOf(context, "measure-library")?.blocks.find(
      (block): block is TableBlock => block.kind === "table",
    );
    const categories = library?.rowKeys.map((_, row) => library.cell(row, "category"));
    expect(categories).toContain(name);
    expect(categories).not.toContain("等待时长");
  });
});

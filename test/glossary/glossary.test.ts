import { documentTitle } from "../../src/documents/registry";
import { LOCALES, term } from "../../src/glossary/locale";
import { wordsOf } from "../../src/glossary/words";
import { EN } from "../../src/messages/en";
import { ZH_CN } from "../../src/messages/zhCN";
import { ZH_TW } from "../../src/messages/zhTW";
import { EVERY_TERM } from "./everyTerm";

const MESSAGES = { "zh-CN": ZH_CN, "zh-TW": ZH_TW, en: EN };

describe("the glossary", () => {
  it.each(LOCALES)("has a wording for every term in %s", (locale) => {
    const empty = [...EVERY_TERM].filter(([, said]) => said[locale].trim() === "");
    expect(empty).toEqual([]);
  });

  it("asks for the same values in every language", () => {
    const placeholders = (text: string): string[] =>
      [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "").sort();
    const unequal = [...EVERY_TERM].filter(([, said]) => {
      const [first, ...others] = LOCALES.map((locale) => placeholders(said[locale]).join());
      return others.some((other) => other !== first);
    });
    expect(unequal).toEqual([]);
  });

  it("words each term once: what two vocabularies say alike is one term of CONCEPTS or SHARED", () => {
    const seen = new Map<string, string>();
    const copies = [...EVERY_TERM].flatMap(([key, said]) => {
      const text = JSON.stringify(said);
      const first = seen.get(text);
      if (first === undefined) seen.set(text, key);
      const isCopy = first !== undefined && EVERY_TERM.get(first) !== said;
      return isCopy ? [`${key} is ${first}`] : [];
    });
    expect(copies).toEqual([]);
  });

  it("gives sheets titles that their tabs have room for", () => {
    const titles = [...EVERY_TERM].filter(([key]) => key.endsWith("/title"));
    expect(titles.length).toBeGreaterThan(20);
    expect(
      titles.flatMap(([, said]) => LOCALES.map((locale) => said[locale])).filter(({ length }) => length > 31),
    ).toEqual([]);
  });

  it("says 重新生成 of what the pane's button of that name does, and 再次生成 nowhere", () => {
    const texts = [
      ...[...EVERY_TERM.values()].flatMap((said) => LOCALES.map((locale) => said[locale])),
      ...Object.values(ZH_CN),
      ...Object.values(ZH_TW),
    ];
    expect(texts.filter((text) => /再次[生產]/u.test(text))).toEqual([]);
  });

  it("keeps a count with its sign, and a figure with its unit, on one line", () => {
    const said = [...EVERY_TERM].flatMap(([key, each]) =>
      LOCALES.map((locale) => ({ key, text: each[locale] })),
    );
    const apart = [
      ...said.filter(({ text }) => / = \{n\}/u.test(text)),
      ...said.filter(({ text }) => /^\{number\} \S+$/u.test(text)),
    ];
    expect(apart.map(({ key }) => key)).toEqual([]);
    expect(said.filter(({ text }) => text.includes("n\u00a0=\u00a0{n}")).length).toBeGreaterThan(20);
    const messages = LOCALES.flatMap((locale) => Object.values(MESSAGES[locale]));
    expect(messages.filter((text) => text.includes("n = {n}"))).toEqual([]);
  });

  it("fills values in, numbers with thousands apart, and leaves unknown places visible", () => {
    const words = wordsOf("zh-CN");
    const rows = term("回访总数 {all}", "回訪總數 {all}", "Of {all} rows");
    expect(words(rows, { all: 2048 })).toBe("回访总数 2,048");
    expect(words(rows)).toBe("回访总数 {all}");
  });

  it("names the sheets as the documents do", () => {
    const ids = [
      "improvement-table",
      "improvement-plan",
      "measure-tracking",
      "pareto",
      "clean-data",
      "cleaning-log",
    ] as const;
    expect(ids.map((id) => documentTitle(id, "zh-CN"))).toEqual([
      "客服满意度持续改进表",
      "改进计划",
      "改善措施跟踪表",
      "帕累托分析",
      "有效评价明细",
      "剔除记录",
    ]);
  });
});

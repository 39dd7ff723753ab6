import { LOCALES } from "../../../src/glossary/locale";
import { PEOPLE_PROCESS_SYSTEM } from "../../../src/analysis/reasons/schemes/peopleProcessSystem";
import { SCHEMES } from "../../../src/analysis/reasons/schemes/schemes";

describe.each(SCHEMES.map((scheme) => [scheme.id, scheme] as const))(
  "the scheme %s",
  (_id, { categories }) => {
    test("knows its categories and factors by their simplified Chinese labels", () => {
      expect(categories.map((category) => category.label["zh-CN"])).toEqual(
        categories.map(({ name }) => name),
      );
      expect(categories.map((category) => category.factorLabel["zh-CN"])).toEqual(
        categories.map(({ factor }) => factor),
      );
    });

    test.each(LOCALES)("has a label of its own for each category in %s", (locale) => {
      const labels = categories.map((category) => category.label[locale].toLowerCase());
      expect(new Set(labels).size).toBe(categories.length);
      expect(labels).not.toContain("");
    });

    test("ends with 其他 and 未分类, which alone stand last", () => {
      expect(categories.filter(({ last }) => last).map(({ name }) => name)).toEqual(["其他", "未分类"]);
      expect(categories.slice(-2).every(({ last }) => last)).toBe(true);
    });
  },
);

test("document 000's categories have its factors, in the language of the sheet", () => {
  const factors = PEOPLE_PROCESS_SYSTEM.categories.map((category) => category.factorLabel["en"]);
  expect([...new Set(factors)]).toEqual(["People", "Process", "Systems", "Other", "Unclassified"]);
});

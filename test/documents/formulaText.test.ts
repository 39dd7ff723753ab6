import { text } from "../../src/documents/formulas/text";

/** The texts of a formula that joins them, as Excel reads them. */
function partsOf(formula: string): readonly string[] {
  const quoted = formula.match(/"(?:[^"]|"")*"/g) ?? [];
  return quoted.map((part) => part.slice(1, -1).replaceAll('""', '"'));
}

describe("a text within a formula", () => {
  it.each([
    ["of nothing", ""],
    ["that fits", "等待时长"],
    ["at the limit", "a".repeat(255)],
    ["one beyond it", "a".repeat(256)],
    ["of quotes", '"'.repeat(600)],
    ["of lines", "一行\n".repeat(200)],
    ["of emoji, of which Excel counts each as two", "😀".repeat(300)],
    ["whose limit falls into an emoji", `a${"😀".repeat(300)}`],
  ])("%s comes in parts that Excel takes, none of them cut within a character", (_case, content) => {
    const parts = partsOf(text(content));
    expect(parts.join("")).toBe(content);
    expect(parts.filter((part) => part.length > 255)).toEqual([]);
    expect(parts.filter((part) => /[\uD800-\uDBFF]$/.test(part))).toEqual([]);
  });
});

import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { DOCUMENTS } from "../src/documents/registry";
import { MESSAGES } from "../src/messages/message";
import { EVERY_TERM } from "./glossary/everyTerm";

const MANUAL = resolve(__dirname, "../docs/manual");
const LANGUAGES = ["zh-CN", "en"] as const;
const page = (language: string, name: string): string =>
  readFileSync(join(MANUAL, language, `${name}.md`), "utf8");
const pagesOf = (language: string): readonly string[] => readdirSync(join(MANUAL, language)).sort();
const titlesIn = (locale: "zh-CN" | "en"): readonly string[] =>
  DOCUMENTS.map(({ vocabulary }) => vocabulary.title[locale]);

/** Texts that stand between marks on a page. */
function marked(text: string, pattern: RegExp): readonly string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, words = ""]) => words))];
}

describe("the manual", () => {
  it("has the same pages in both languages", () => {
    expect(pagesOf("en")).toEqual(pagesOf("zh-CN"));
  });

  it.each(LANGUAGES)("says of every sheet who fills it in, in %s", (language) => {
    const text = page(language, "sheets");
    const missing = titlesIn(language).filter((title) => !text.includes(title));
    expect(missing).toEqual([]);
  });

  it("names no sheet that there is not", () => {
    const named = pagesOf("zh-CN").flatMap((file) =>
      marked(readFileSync(join(MANUAL, "zh-CN", file), "utf8"), /《([^》]+)》/gu),
    );
    const titles = titlesIn("zh-CN");
    expect(named.filter((title) => !titles.includes(title))).toEqual([]);
  });

  it("names columns and buttons as they are called", () => {
    const words = new Set([
      ...[...EVERY_TERM.values()].map((term) => term["zh-CN"]),
      ...Object.values<string>(MESSAGES["zh-CN"]),
    ]);
    const named = marked(page("zh-CN", "sheets"), /“([^”]+)”/gu);
    expect(named.length).toBeGreaterThan(50);
    const missing = named.filter((word) => !words.has(word) && !words.has(word.replace(/\d$/u, "#")));
    expect(missing).toEqual([]);
  });

  it("is where the pane's help leads to", () => {
    const source = readFileSync(resolve(__dirname, "../src/taskpane/parts/HelpLink.tsx"), "utf8");
    const pages = marked(source, /: "([a-z-]+)",\n/gu);
    expect(pages.length).toBe(5);
    expect(pages.filter((name) => !pagesOf("en").includes(`${name}.md`))).toEqual([]);
  });
});

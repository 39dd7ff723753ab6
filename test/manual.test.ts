import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { DOCUMENTS } from "../src/documents/registry";
import { LOCALES, type Locale } from "../src/glossary/locale";
import { MESSAGES } from "../src/messages/message";
import { EVERY_TERM } from "./glossary/everyTerm";

const MANUAL = resolve(__dirname, "../docs/manual");
/** Each Chinese with its marks around what stands on sheets and in the pane. */
const QUOTED = [
  ["zh-CN", /“([^”]+)”/gu],
  ["zh-TW", /「([^」]+)」/gu],
] as const;

const page = (language: string, name: string): string =>
  readFileSync(join(MANUAL, language, `${name}.md`), "utf8");
const pagesOf = (language: string): readonly string[] => readdirSync(join(MANUAL, language)).sort();
const titlesIn = (locale: Locale): readonly string[] =>
  DOCUMENTS.map(({ vocabulary }) => vocabulary.title[locale]);

/** Texts that stand between marks on a page. */
function marked(text: string, pattern: RegExp): readonly string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, words = ""]) => words))];
}

describe("the manual", () => {
  it("has the same pages in every language", () => {
    expect(readdirSync(MANUAL).sort()).toEqual([...LOCALES].sort());
    for (const language of LOCALES) expect(pagesOf(language)).toEqual(pagesOf("zh-CN"));
  });

  it.each(LOCALES)("says of every sheet who fills it in, in %s", (language) => {
    const text = page(language, "sheets");
    const missing = titlesIn(language).filter((title) => !text.includes(title));
    expect(missing).toEqual([]);
  });

  it.each(["zh-CN", "zh-TW"] as const)("names no sheet that there is not, in %s", (language) => {
    const named = pagesOf(language).flatMap((file) =>
      marked(readFileSync(join(MANUAL, language, file), "utf8"), /《([^》]+)》/gu),
    );
    const titles = titlesIn(language);
    expect(named.filter((title) => !titles.includes(title))).toEqual([]);
  });

  it.each(QUOTED)("names columns and buttons as they are called, in %s", (language, quoted) => {
    const words = new Set([
      ...[...EVERY_TERM.values()].map((term) => term[language]),
      ...Object.values<string>(MESSAGES[language]),
    ]);
    const named = marked(page(language, "sheets"), quoted);
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

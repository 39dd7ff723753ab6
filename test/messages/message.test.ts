import { CONCEPTS } from "../../src/glossary/concepts";
import { LOCALES, type Locale } from "../../src/glossary/locale";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { MESSAGES, messageOf, sentenceOf } from "../support/messages";
import type { MessageCode } from "../../src/messages/messageCode";
import { messageLocaleFor } from "../../src/messages/messageLocale";
import { loadLanguage } from "../../src/messages/language";
import { paneSentenceIn } from "../../src/messages/sentence";

const SOURCES = resolve(__dirname, "../../src");
const MESSAGE_CODES = Object.keys(MESSAGES["zh-CN"]) as MessageCode[];

function sourceText(folder: string): string {
  return readdirSync(join(SOURCES, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/u.test(name))
    .map((name) => readFileSync(join(SOURCES, folder, name), "utf8"))
    .join("\n");
}

/** Codes of warnings (`code: "…"`, `warning: "…"`) and of errors (`new SomeError("…"`, members of …ErrorCode). */
function codesIn(text: string): string[] {
  const patterns = [
    /\b(?:code|warning): "([a-z]+(?:-[a-z0-9]+)+)"/gu,
    /(?:new \w*Error|usageError)\(\s*"([a-z]+(?:-[a-z0-9]+)+)"/gu,
    /^ {2}\| "([a-z]+(?:-[a-z0-9]+)+)"/gmu,
  ];
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1] ?? ""));
}

describe("messages", () => {
  const errorFiles = ["analysis", "app", "workbook", "embedded/cli", "embedded/file", "textFiles"]
    .map(sourceText)
    .join("\n");
  const codes = [...new Set(codesIn(errorFiles))].filter(
    (code) => !/^(?:reason-counts|measures-by-month)$/u.test(code),
  );

  it("finds the codes of the sources", () => {
    expect(codes).toEqual(
      expect.arrayContaining(["score-not-found", "ivr-assumed", "usage-role-form", "file-damaged"]),
    );
  });

  it("has a sentence for every code of a warning or an error", () => {
    expect(codes.filter((code) => !(code in MESSAGES["zh-CN"]) && isCode(code))).toEqual([]);
  });

  it("has no sentence that nothing says", () => {
    const isSaid = codesSaid();
    const unsaid = MESSAGE_CODES.filter((code) => !isSaid(code.replace(/^in-pane-/u, "")));
    expect(unsaid).toEqual([]);
    expect(["stage-name-writing", "column-role", "no-such-code"].map(isSaid)).toEqual([true, true, false]);
  });

  it("leaves the words of the glossary to it", () => {
    const inAll = (textIn: (locale: Locale) => string): string => LOCALES.map(textIn).join("\n");
    const concepts = new Set(Object.values(CONCEPTS).map((term) => inAll((locale) => term[locale])));
    expect(concepts).toContain("满意\n滿意\nSatisfied");
    expect(MESSAGE_CODES.filter((code) => concepts.has(inAll((locale) => MESSAGES[locale][code])))).toEqual(
      [],
    );
  });

  it("puts in what happened and where, lists with the language's comma, and leaves no placeholder", () => {
    const data = { sheet: "回访", headerRow: 4, headers: ["工单号", "渠道"] };
    expect(messageOf("score-not-found", data, "zh-CN")).toContain("工单号、渠道");
    expect(messageOf("score-not-found", data, "en")).toContain("工单号, 渠道");
    expect(messageOf("score-not-found", data, "zh-CN")).not.toMatch(/[{}]/u);
  });

  it.each([
    [1, "Note: 1 row is a total and was not counted (row 62)."],
    ["1", "Note: 1 row is a total and was not counted (row 62)."],
    [2, "Note: 2 rows are totals and were not counted (row 62)."],
    ["1,001", "Note: 1,001 rows are totals and were not counted (row 62)."],
  ])("says one of something in another number than several: %s", (count, said) => {
    expect(messageOf("total-rows", { count, rows: "62" }, "en")).toBe(said);
  });

  it("names the code of something unexpected", () => {
    expect(sentenceOf("no-such-code", { detail: "x" }, "en")).toContain("(no-such-code)");
    expect(paneSentenceIn(MESSAGES.en, "no-such-code", { detail: "x" })).toContain("(no-such-code)");
    expect(sentenceOf("toString", {}, "en")).toContain("(toString)");
  });

  it("speaks of the command line only where there is one", () => {
    const data = { sheet: "回访", headerRow: 4, headers: ["工单号", "渠道"] };
    expect(sentenceOf("score-not-found", data, "en")).toContain("--role");
    expect(paneSentenceIn(MESSAGES.en, "score-not-found", data)).not.toContain("--role");
    expect(paneSentenceIn(MESSAGES.en, "workbook-empty", {})).toBe(messageOf("workbook-empty", {}, "en"));
  });

  it.each(LOCALES)("loads those of %s", async (locale) => {
    expect(await loadLanguage(locale)).toEqual({ locale, messages: MESSAGES[locale] });
  });

  it("follows Office's language tags", () => {
    expect(["zh-CN", "zh-HK", "zh-Hant-TW", "en-GB", "de-DE"].map(messageLocaleFor)).toEqual([
      "zh-CN",
      "zh-TW",
      "zh-TW",
      "en",
      "en",
    ]);
  });
});

/** Whether the sources have a code, whole as errors have it, or composed where it is said: `stage-${stage}`. */
function codesSaid(): (code: string) => boolean {
  const saying = ["taskpane", "commands", "embedded"].map(sourceText).join("\n");
  const throwing = ["analysis", "documents", "workbook", "app", "textFiles"].map(sourceText).join("\n");
  const general = readFileSync(join(SOURCES, "messages/sentence.ts"), "utf8");
  const whole = new Set(
    [...(saying + throwing + general).matchAll(/"([a-zA-Z0-9-]+)"/gu)].map(([, code]) => code),
  );
  const composed = [...saying.matchAll(/`([a-z-]+-)\$\{[^{}`]+\}`/gu)].map(([, before = ""]) => before);
  return (code) => whole.has(code) || composed.some((before) => code.startsWith(before));
}

/** Names of scales, schemes and cleaning rules look like codes and are none. */
function isCode(word: string): boolean {
  return !/^(?:process-|man-machine|people-process|words-|test-ticket|score-missing|score-invalid|out-of-period|by-hand|no-reason-text|feedback-)/u.test(
    word,
  );
}

import { CONCEPTS } from "../../src/glossary/concepts";
import { LOCALES, type Locale } from "../../src/glossary/locale";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { COMMAND_LINE, commandLineOf, MESSAGES, messageOf } from "../support/messages";
import { loadCommandLine, type CommandLineCode } from "../../src/messages/commandLine";
import { messageLocaleFor } from "../../src/messages/messageLocale";
import { loadLanguage } from "../../src/messages/language";
import { messageIn, sentenceIn } from "../../src/messages/sentence";

const SOURCES = resolve(__dirname, "../../src");
const MESSAGE_CODES = Object.keys(COMMAND_LINE["zh-CN"]) as CommandLineCode[];

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
  const codesOf = (...folders: readonly string[]): string[] =>
    [...new Set(codesIn(folders.map(sourceText).join("\n")))].filter(
      (code) => isCode(code) && !/^(?:reason-counts|measures-by-month)$/u.test(code),
    );
  const onPages = codesOf("analysis", "app", "workbook", "embedded/file", "textFiles");
  const onCommandLine = codesOf("embedded/cli");

  it("finds the codes of the sources", () => {
    expect(onPages).toEqual(expect.arrayContaining(["score-not-found", "ivr-assumed", "file-damaged"]));
    expect(onCommandLine).toContain("usage-role-form");
  });

  it("has a sentence for every code of a warning or an error, wherever it is told", () => {
    expect(onPages.filter((code) => !(code in MESSAGES["zh-CN"]))).toEqual([]);
    expect(onCommandLine.filter((code) => !(code in COMMAND_LINE["zh-CN"]))).toEqual([]);
  });

  it("has no sentence that nothing says", () => {
    const isSaid = codesSaid();
    const unsaid = MESSAGE_CODES.filter((code) => !isSaid(code));
    expect(unsaid).toEqual([]);
    expect(["stage-name-writing", "column-role", "no-such-code"].map(isSaid)).toEqual([true, true, false]);
  });

  it("leaves the words of the glossary to it", () => {
    const inAll = (textIn: (locale: Locale) => string): string => LOCALES.map(textIn).join("\n");
    const concepts = new Set(Object.values(CONCEPTS).map((term) => inAll((locale) => term[locale])));
    expect(concepts).toContain("满意\n滿意\nSatisfied");
    expect(
      MESSAGE_CODES.filter((code) => concepts.has(inAll((locale) => COMMAND_LINE[locale][code]))),
    ).toEqual([]);
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
    expect(sentenceIn(COMMAND_LINE.en, "no-such-code", { detail: "x" })).toContain("(no-such-code)");
    expect(sentenceIn(MESSAGES.en, "no-such-code", { detail: "x" })).toContain("(no-such-code)");
    expect(sentenceIn(MESSAGES.en, "toString", {})).toContain("(toString)");
  });

  it.each(LOCALES)("speaks of the command line's options only there, in %s", (locale) => {
    const option = /(?<![\w-])--[a-z]/u;
    expect(Object.entries(MESSAGES[locale]).filter(([, text]) => option.test(text))).toEqual([]);
    const data = { sheet: "回访", headerRow: 4, headers: ["工单号", "渠道"] };
    expect(messageIn(COMMAND_LINE[locale], "score-not-found", data)).toContain("--role");
    expect(messageIn(COMMAND_LINE[locale], "workbook-empty", {})).toBe(
      messageOf("workbook-empty", {}, locale),
    );
  });

  it.each(LOCALES)("loads those of %s", async (locale) => {
    expect(await loadLanguage(locale)).toEqual({ locale, messages: MESSAGES[locale] });
    expect(await loadCommandLine(locale)).toEqual(commandLineOf(locale));
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

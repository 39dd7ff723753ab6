import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseGenerateArguments } from "../../../src/embedded/cli/generateArguments";
import { failureOf } from "../../../src/embedded/cli/terminal";
import { LOCALES } from "../../../src/glossary/locale";
import { commandLineMessage, commandLineOf } from "../../support/messages";

function refusal(words: readonly string[], locale: (typeof LOCALES)[number]) {
  try {
    parseGenerateArguments(words);
  } catch (error) {
    return failureOf(error, "", commandLineOf(locale));
  }
  throw new Error("was taken");
}

describe.each(LOCALES)("wrong options, in %s", (locale) => {
  it.each([
    ["no such option", ["a.xlsx", "-o", "b.xlsx", "--colour", "red"], "--colour"],
    ["no such short option", ["a.xlsx", "-x"], "-x"],
    ["no value at the end", ["a.xlsx", "-o"], "-o"],
    ["another option in the place of the value", ["a.xlsx", "--output", "--sheet", "x"], "--output"],
    ["a value for what takes none", ["a.xlsx", "-o", "b.xlsx", "--accept-guess=yes"], "--accept-guess"],
  ])("names %s, in one sentence of that language", (_what, words, named) => {
    const { sentence, exitCode } = refusal(words, locale);
    expect(exitCode).toBe(2);
    expect(sentence).toContain(named);
    expect(sentence).not.toMatch(/argument|positional/u);
    expect(/[\u3400-\u9fff]/u.test(sentence)).toBe(locale !== "en");
  });
});

describe.each(LOCALES)("the help, in %s", (locale) => {
  it("names every option", () => {
    const help = commandLineMessage("generate-help", {}, locale);
    const source = readFileSync(resolve(__dirname, "../../../src/embedded/cli/generateArguments.ts"), "utf8");
    const options = /const OPTIONS = \{(.*?)\} as const/su.exec(source)?.[1] ?? "";
    const names = [...options.matchAll(/^ {2}"?([a-z-]+)"?: \{/gmu)].map(([, name = ""]) => name);
    expect(names.length).toBeGreaterThan(15);
    expect(names.filter((name) => !help.includes(`--${name}`))).toEqual([]);
  });
});

it("takes a value with a dash where it is written with an equals sign", () => {
  expect(parseGenerateArguments(["a.xlsx", "-o", "b.xlsx", "--sheet=-x"]).sheet).toBe("-x");
});

it("takes the one group that counts, by the role of its column", () => {
  const only = (word: string) => parseGenerateArguments(["a.xlsx", "-o", "b.xlsx", "--only", word]).only;
  expect(only("group=一组")).toEqual({ role: "group", value: "一组" });
  expect(only('channel="A=B"')).toEqual({ role: "channel", value: "A=B" });
  for (const word of ["一组", "score=5", "group="]) {
    const { sentence, exitCode } = refusal(["a.xlsx", "-o", "b.xlsx", "--only", word], "zh-CN");
    expect([exitCode, sentence.includes(word)]).toEqual([2, true]);
  }
});

it("takes the groups that get sheets each: all of a column, or those that are named", () => {
  const each = (word: string) => parseGenerateArguments(["a.xlsx", "-o", "b.xlsx", "--each", word]).each;
  expect(each("group")).toEqual({ role: "group", values: null });
  expect(each("channel=电话、在线")).toEqual({ role: "channel", values: ["电话", "在线"] });
  expect(each('channel="phone, chat"')).toEqual({ role: "channel", values: ["phone", "chat"] });
  for (const words of [
    ["--each", "score"],
    ["--each", "group="],
    ["--each", "group", "--share"],
  ]) {
    expect(refusal(["a.xlsx", "-o", "b.xlsx", ...words], "zh-CN").exitCode).toBe(2);
  }
});

import { parseArgs, type ParseArgsConfig } from "node:util";
import { LOCALES, type Locale } from "../../glossary/locale";
import type { CommandError } from "./commandError";
import { usageError } from "./usageError";

/** Whether a command is only to say what it takes. */
export function asksForHelp(words: readonly string[]): boolean {
  return words.some((word) => word === "--help" || word === "-h");
}

/** The language that the words of a command name, before they are known to be right. */
export function localeAmong(words: readonly string[]): Locale {
  const named = words.map((word) => word.replace(/^--locale=/u, ""));
  return LOCALES.find((locale) => named.includes(locale)) ?? LOCALES[0];
}

/** Throws a CommandError (exit code 2) for an option that there is not, that lacks its value, or that takes none. */
export function assertOptions(
  words: readonly string[],
  options: NonNullable<ParseArgsConfig["options"]>,
): void {
  const { tokens } = parseArgs({
    args: [...words],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const known = options[token.name];
    const option = token.rawName;
    if (known === undefined) throw unknownOption(option, options);
    const value = token.inlineValue === true ? token.value : noOption(token.value);
    if (known.type === "string" && value === undefined) throw usageError("usage-option-value", { option });
    if (known.type === "boolean" && value !== undefined)
      throw usageError("usage-option-no-value", { option });
  }
}

/** For a word that is none of a command's options. */
export function unknownOption(option: string, options: object): CommandError {
  const all = Object.keys(options).map((name) => `--${name}`);
  return usageError("usage-unknown-option", { option, options: all.join(" ") });
}

/** What looks like the next option is no value, unless it is written with "=". */
function noOption(value: string | undefined): string | undefined {
  return value !== undefined && value.length > 1 && value.startsWith("-") ? undefined : value;
}

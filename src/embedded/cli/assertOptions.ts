import { parseArgs, type ParseArgsConfig } from "node:util";
import { CommandError } from "./commandError";

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
    if (known === undefined) {
      const all = Object.keys(options).map((name) => `--${name}`);
      throw new CommandError("usage-unknown-option", { option, options: all.join(" ") }, 2);
    }
    const value = token.inlineValue === true ? token.value : noOption(token.value);
    if (known.type === "string" && value === undefined)
      throw new CommandError("usage-option-value", { option }, 2);
    if (known.type === "boolean" && value !== undefined)
      throw new CommandError("usage-option-no-value", { option }, 2);
  }
}

/** What looks like the next option is no value, unless it is written with "=". */
function noOption(value: string | undefined): string | undefined {
  return value !== undefined && value.length > 1 && value.startsWith("-") ? undefined : value;
}

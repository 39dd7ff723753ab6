import type { CommandLineCode } from "../../messages/commandLine";
import { CommandError } from "./commandError";

/** A word of the command line that will not do: exit code 2. */
export function usageError(code: CommandLineCode, data: Readonly<Record<string, unknown>>): CommandError {
  return new CommandError(code, data, 2);
}

/** Names every value that the option takes: a sentence would cut a long list off. */
export function valueError(option: string, value: string, values: readonly string[]): CommandError {
  return usageError("usage-value", { option, value, values: values.join(", ") });
}

/** One of the words that an option takes; null where it is not given. */
export function oneOf<T extends string>(
  word: string | undefined,
  values: readonly T[],
  option: string,
): T | null {
  if (word === undefined) return null;
  const known = values.find((value) => value === word);
  if (known === undefined) throw valueError(option, word, values);
  return known;
}

/** Shells that don't know quotes pass them on. */
export function unquote(word: string): string {
  return /^".+"$/su.test(word) ? word.slice(1, -1) : word;
}

/** A mark that may part several reasons in one cell. */
export interface Separator {
  /** How it is named to people. */
  readonly mark: string;
  readonly pattern: RegExp;
}

/** Not within brackets: what a remark lists belongs to its reason. */
const OUTSIDE_BRACKETS = "(?![^()（）]*[)）])";

/** Marks of multi-select exports, which nobody writes in a sentence. */
export const HARD_SEPARATORS: readonly Separator[] = [
  { mark: ";", pattern: /[;；]/ },
  { mark: "|", pattern: /[|｜]/ },
  { mark: "┋", pattern: /┋/ },
  { mark: "↵", pattern: /[\r\n]+/ },
];

/** Marks of lists. */
export const LIST_SEPARATORS: readonly Separator[] = [soft("，", ",，"), soft("、", "、")];

/** Marks that join the halves of one label as often as they part two. */
export const JOINING_SEPARATORS: readonly Separator[] = [soft("/", "/／"), soft("+", "+＋")];

export const SOFT_SEPARATORS: readonly Separator[] = [...LIST_SEPARATORS, ...JOINING_SEPARATORS];

/** The parts of a text between separators, edge spaces off, blanks left out. */
export function partsOf(text: string, separators: readonly Separator[]): readonly string[] {
  if (separators.length === 0) return [text.trim()].filter((part) => part !== "");
  return text
    .split(new RegExp(separators.map(({ pattern }) => pattern.source).join("|"), "u"))
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** Those of the separators that stand in a text. */
export function separatorsIn(text: string, separators: readonly Separator[]): readonly Separator[] {
  return separators.filter(({ pattern }) => pattern.test(text));
}

/** Between digits the mark belongs to a number: 1,000 and 24/7. */
function soft(mark: string, characters: string): Separator {
  const one = `[${characters}]`;
  return { mark, pattern: new RegExp(`(?:(?<!\\d)${one}|${one}(?!\\d))${OUTSIDE_BRACKETS}`, "u") };
}

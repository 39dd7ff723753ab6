/** A mark that may part several reasons in one cell. */
export interface Separator {
  /** How it is named to people. */
  readonly mark: string;
  readonly characters: string;
  /** Stands in sentences, numbers and remarks too: between digits and within brackets it parts nothing. */
  readonly isSoft: boolean;
}

/** Marks of multi-select exports, which nobody writes in a sentence. */
export const HARD_SEPARATORS: readonly Separator[] = [
  hard(";", ";；"),
  hard("|", "|｜"),
  hard("┋", "┋"),
  hard("↵", "\r\n"),
];

/** Marks of lists. */
export const LIST_SEPARATORS: readonly Separator[] = [soft("，", ",，"), soft("、", "、")];

/** Marks that join the halves of one label as often as they part two. */
export const JOINING_SEPARATORS: readonly Separator[] = [soft("/", "/／"), soft("+", "+＋")];

export const SOFT_SEPARATORS: readonly Separator[] = [...LIST_SEPARATORS, ...JOINING_SEPARATORS];

/**
 * The parts of a text between separators, edge spaces off, blanks left out. One pass, however long the text is.
 *
 * @example partsOf("等太久、1,000 次(忙、占线)", LIST_SEPARATORS) // ["等太久", "1,000 次(忙、占线)"]
 */
export function partsOf(text: string, separators: readonly Separator[]): readonly string[] {
  const parts: string[] = [];
  let end = text.length;
  const add = (from: number): void => {
    const part = text.slice(from, end).trim();
    if (part !== "") parts.push(part);
  };
  cutAt(text, separators, (at) => {
    add(at + 1);
    end = at;
  });
  add(0);
  return parts.reverse();
}

/** Those of the separators that part a text. */
export function separatorsIn(text: string, separators: readonly Separator[]): readonly Separator[] {
  const found = new Set<Separator>();
  cutAt(text, separators, (_at, separator) => found.add(separator));
  return separators.filter((separator) => found.has(separator));
}

const OPENING = "(（";
const CLOSING = ")）";

/** Each character that parts a text with its separator; null for brackets. */
const MARKS: ReadonlyMap<string, Separator | null> = new Map([
  ...[...HARD_SEPARATORS, ...SOFT_SEPARATORS].flatMap((separator) =>
    Array.from(separator.characters, (character) => [character, separator] as const),
  ),
  ...Array.from(OPENING + CLOSING, (character) => [character, null] as const),
]);

/** Calls `cut` for each place at which a separator parts a text, from its end: what a bracket closes is known then. */
function cutAt(
  text: string,
  separators: readonly Separator[],
  cut: (at: number, separator: Separator) => void,
): void {
  if (separators.length === 0) return;
  let isInside = false;
  for (let at = text.length - 1; at >= 0; at--) {
    const separator = MARKS.get(text.charAt(at));
    if (separator === undefined) continue;
    if (separator === null) isInside = CLOSING.includes(text.charAt(at));
    else if (
      separators.includes(separator) &&
      (!separator.isSoft || (!isInside && !isBetweenDigits(text, at)))
    )
      cut(at, separator);
  }
}

/** 1,000 and 24/7 are numbers. */
function isBetweenDigits(text: string, at: number): boolean {
  return isDigit(text.charAt(at - 1)) && isDigit(text.charAt(at + 1));
}

function isDigit(character: string): boolean {
  return character >= "0" && character <= "9";
}

function hard(mark: string, characters: string): Separator {
  return { mark, characters, isSoft: false };
}

function soft(mark: string, characters: string): Separator {
  return { mark, characters, isSoft: true };
}

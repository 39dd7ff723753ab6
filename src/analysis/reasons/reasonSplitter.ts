import { isEmptyReason } from "../cleaning/emptyReason";
import { foldText } from "../survey/cells/foldText";
import type { TextColumn } from "../survey/survey";
import type { ReasonClassifier } from "./reasonClassifier";
import { UNCLASSIFIED } from "./schemes/lastCategories";
import {
  HARD_SEPARATORS,
  JOINING_SEPARATORS,
  LIST_SEPARATORS,
  partsOf,
  separatorsIn,
  SOFT_SEPARATORS,
  type Separator,
} from "./separators";

/** A cell's reasons, and the marks that parted them; none where it has one. */
export interface SplitCell {
  readonly parts: readonly string[];
  readonly marks: readonly string[];
}

/** Parts the reasons of a cell; make one for a column. */
export type ReasonSplitter = (text: string) => SplitCell;

/** Headers of questions that let one choose several answers. */
const ASKS_FOR_SEVERAL =
  /多选|多選|复选|複選|不定项|不定項|(select|tick|check|choose|mark) (all|any)|all that apply|multiple (choice|answers?|select)|multi-?select/iu;

/** Marks that could part a text, the most of them first: sentences have commas of their own beside a list. */
const ATTEMPTS: readonly (readonly Separator[])[] = [
  SOFT_SEPARATORS,
  LIST_SEPARATORS,
  JOINING_SEPARATORS,
  ...SOFT_SEPARATORS.map((separator) => [separator]),
];

/**
 * Makes a splitter for a column. `;` `|` `┋` and line breaks always part; `，` `、` `/` `+` where the header asks for
 * several answers, where each part comes back as a value of its own, or where each part alone falls into a category
 * and these differ. So a comma in running speech parts nothing. Without `classify` the last is not looked at.
 */
export function reasonSplitter(
  column: Pick<TextColumn, "header" | "texts">,
  classify: ReasonClassifier | null,
): ReasonSplitter {
  const always = separatorsAskedFor(column);
  const isValue = valuesOf(column.texts);
  const arePartsReasons = (parts: readonly string[]): boolean =>
    parts.length > 1 && (parts.every(isValue) || (classify !== null && fallApart(parts, classify)));
  const splitPart = (part: string): SplitCell => {
    const asked = partsOf(part, always);
    if (asked.length > 1) return { parts: asked, marks: marksIn(part, always) };
    for (const separators of attemptsAt(part)) {
      const parts = partsOf(part, separators);
      if (arePartsReasons(parts)) return { parts, marks: marksIn(part, separators) };
    }
    return { parts: [part], marks: [] };
  };
  return (text) => {
    const hard = partsOf(text, HARD_SEPARATORS);
    const cells = hard.map(splitPart);
    const marks = hard.length > 1 ? marksIn(text, HARD_SEPARATORS) : [];
    return {
      parts: cells.flatMap(({ parts }) => parts),
      marks: [...new Set([...marks, ...cells.flatMap((cell) => cell.marks)])],
    };
  };
}

/** The attempts that a text has the marks for, each way of parting it once. */
function attemptsAt(text: string): readonly (readonly Separator[])[] {
  const present = separatorsIn(text, SOFT_SEPARATORS);
  if (present.length === 0) return [];
  if (present.length === 1) return [present];
  const attempts = ATTEMPTS.map((attempt) => attempt.filter((separator) => present.includes(separator)));
  const marksOf = (attempt: readonly Separator[]): string => attempt.map(({ mark }) => mark).join("");
  const different = new Map(attempts.map((attempt) => [marksOf(attempt), attempt]));
  different.delete("");
  return [...different.values()];
}

function marksIn(text: string, separators: readonly Separator[]): readonly string[] {
  return separatorsIn(text, separators).map(({ mark }) => mark);
}

/**
 * Whether a header asks for several answers.
 *
 * @example asksForSeveral("不满意原因(可多选)") // true
 */
export function asksForSeveral(header: string): boolean {
  return ASKS_FOR_SEVERAL.test(header.normalize("NFKC"));
}

/** What parts every answer to a question that asks for several: what an export uses, else what people write. */
function separatorsAskedFor({ header, texts }: Pick<TextColumn, "header" | "texts">): readonly Separator[] {
  if (!asksForSeveral(header)) return [];
  const used = [HARD_SEPARATORS, LIST_SEPARATORS, JOINING_SEPARATORS].find((separators) =>
    texts.some((text) => partsOf(text, separators).length > 1),
  );
  return used === undefined || used === HARD_SEPARATORS ? [] : used;
}

/** Each part alone says something else than the others. */
function fallApart(parts: readonly string[], classify: ReasonClassifier): boolean {
  const categories = new Set<string>();
  for (const part of parts) {
    if (isEmptyReason(part)) continue;
    const category = classify(part);
    if (category === UNCLASSIFIED) return false;
    categories.add(category);
  }
  return categories.size > 1;
}

/** Longer texts are sentences rather than values to choose from. */
const LONGEST_VALUE = 40;
/** A part that stands in so many different cells is a value … */
const PART_REPEATS = 3;
/** … unless a column has more different parts than any list of options. */
const MOST_PARTS = 2_000;

/** Whether a part stands alone in a cell of the column, or comes back in several. */
function valuesOf(texts: readonly string[]): (part: string) => boolean {
  const values = new Set<string>();
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const whole of partsOf(text, HARD_SEPARATORS)) {
      if (whole.length <= LONGEST_VALUE) values.add(foldText(whole));
      if (counts.size > MOST_PARTS) continue;
      for (const part of new Set(partsOf(whole, SOFT_SEPARATORS).map(foldText))) {
        counts.set(part, (counts.get(part) ?? 0) + 1);
      }
    }
  }
  const isList = counts.size <= MOST_PARTS;
  return (part) => {
    const folded = foldText(part);
    return values.has(folded) || (isList && (counts.get(folded) ?? 0) >= PART_REPEATS);
  };
}

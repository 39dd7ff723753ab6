import type { ColumnProfile } from "../evidence/columnProfile";
import { foldText } from "../cells/foldText";
import type { Decision, ReadingOption, Warning } from "../recognition";
import { DEFAULT_SCALES, type Scale, type ScaleKind } from "../scale";

/** A scale and how it came about. */
export interface RecognisedScale {
  readonly scale: Scale;
  readonly decision: Decision;
  readonly warnings: readonly Warning[];
}

/** The part of a column's profile that tells its scale. */
export type ScaleEvidence = Pick<ColumnProfile, "numbers" | "verbal" | "outOf" | "numberFormat">;

const RANGE = /(?<![\d.])(0|1)\s*(?:分|星)?\s*(?:-|~|–|—|至|到|to|\.\.|through)\s*(5|7|10|100)(?!\d)/;
const HIGHEST =
  /满分\s*(?:为|是)?\s*(5|7|10|100)(?!\d)|(?:out of|\/)\s*(5|7|10|100)(?!\d)|(5|7|10|100|十|五)\s*分制/;
const IVR_WORDS = /ivr|按键|按鍵|keypress|key pressed/;
/** "(1满意 2基本满意 3不满意)", and nothing beyond 3. */
const KEYS_TOLD = /1\s*\D{0,3}满意.*3\s*\D{0,3}不满意(?!.*[45]\s*\D{0,3}不满意)/;
/** "(1非常满意 … 5非常不满意)": the scale runs the other way. */
const REVERSED = /\b1\s*\D{0,3}(非常满意|非常滿意|很满意|very satisfied|excellent)/;
const NPS_WORDS = /\bnps\b|净推荐|淨推薦|net promoter/;
/** From the smallest: the first that holds enough of the numbers is the scale. */
const NUMERIC_KINDS: readonly ScaleKind[] = ["1-5", "1-7", "1-10", "0-10", "0-100"];
const ENOUGH_INSIDE = 0.85;
const KINDS_BY_HIGHEST: Readonly<Record<string, ScaleKind>> = {
  "5": "1-5",
  五: "1-5",
  "7": "1-7",
  "10": "1-10",
  十: "1-10",
  "100": "0-100",
};

/**
 * The scale of a column of answers. What the user chose wins, then what the header says ("(1-5分)"), then the answers
 * themselves: where only 1, 2 and 3 occur they may be IVR keys. Warnings: `ivr-assumed` where the header speaks of keys,
 * `scale-reversed-suspected` where the header says that 1 is best, `scale-uncertain` where no scale holds the answers.
 */
export function recogniseScale(
  header: string,
  evidence: ScaleEvidence,
  chosen: ScaleKind | null,
): RecognisedScale {
  const settled = (
    kind: ScaleKind,
    reason: string,
    alternatives: readonly ScaleKind[] = [],
  ): RecognisedScale => ({
    scale: DEFAULT_SCALES[kind],
    decision: {
      what: "scale",
      header,
      chosen: optionOf(kind),
      because: [{ code: reason }],
      alternatives: alternatives.map(optionOf),
    },
    warnings: [],
  });
  if (chosen !== null) return settled(chosen, "because-chosen");
  const folded = foldText(header);
  const fromWords = verbalKind(evidence);
  if (fromWords !== null) return settled(fromWords, "because-words");
  const warnings = REVERSED.test(folded) ? [{ code: "scale-reversed-suspected", header }] : [];
  if (KEYS_TOLD.test(folded)) return settled("ivr", "because-header");
  if (IVR_WORDS.test(folded) && evidence.numbers.every((number) => number <= 3)) {
    return { ...settled("ivr", "because-header"), warnings: [{ code: "ivr-assumed", header }] };
  }
  const stated = statedKind(folded, evidence) ?? kindOfHighest(evidence.outOf);
  if (stated !== null) return { ...settled(stated, "because-header"), warnings };
  const found = numericKind(evidence);
  if (found !== null) {
    return { ...settled(found, "because-values", onlyKeys(evidence.numbers) ? ["ivr"] : []), warnings };
  }
  return { ...settled("1-5", "because-nothing-better"), warnings: [{ code: "scale-uncertain", header }] };
}

function toldOf(kind: ScaleKind): Warning {
  if (kind === "ivr") return { code: "option-scale-ivr" };
  if (kind.startsWith("words")) return { code: "option-scale-words", levels: DEFAULT_SCALES[kind].max };
  const { min, max } = DEFAULT_SCALES[kind];
  return { code: "option-scale", min, max };
}

function optionOf(kind: ScaleKind): ReadingOption {
  return { value: kind, told: toldOf(kind), choices: { scale: kind } };
}

/** Share of numbers that lie on the scale, 0–1; 1 without numbers. */
export function shareInside(numbers: readonly number[], scale: Scale): number {
  if (numbers.length === 0) return 1;
  return numbers.filter((number) => number >= scale.min && number <= scale.max).length / numbers.length;
}

/** What the header itself says of the scale; null when nothing. */
export function statedKind(foldedHeader: string, evidence: ScaleEvidence): ScaleKind | null {
  const range = RANGE.exec(foldedHeader);
  if (range !== null) return rangeKind(range[1] ?? "", range[2] ?? "");
  const highest = HIGHEST.exec(foldedHeader);
  if (highest !== null)
    return withZero(kindOfHighest(highest[1] ?? highest[2] ?? highest[3] ?? null), evidence);
  return NPS_WORDS.test(foldedHeader) ? "0-10" : null;
}

function rangeKind(low: string, high: string): ScaleKind | null {
  if (high === "10") return low === "0" ? "0-10" : "1-10";
  return KINDS_BY_HIGHEST[high] ?? null;
}

function withZero(kind: ScaleKind | null, { numbers }: ScaleEvidence): ScaleKind | null {
  return kind === "1-10" && numbers.includes(0) ? "0-10" : kind;
}

function kindOfHighest(highest: string | number | null): ScaleKind | null {
  return highest === null ? null : (KINDS_BY_HIGHEST[String(highest)] ?? null);
}

function verbalKind({ numbers, verbal }: ScaleEvidence): ScaleKind | null {
  if (verbal.length === 0 || verbal.length < numbers.length) return null;
  const hasFive = verbal.some((answer) => answer.onlyOfFive);
  const basically = verbal.some((answer) => answer.ofFive === 4 && answer.ofThree === 2);
  const average = verbal.some((answer) => answer.ofFive === 3);
  return hasFive || (basically && average) ? "words-5" : "words-3";
}

function onlyKeys(numbers: readonly number[]): boolean {
  return numbers.length >= 10 && numbers.every((number) => number === 1 || number === 2 || number === 3);
}

function numericKind(evidence: ScaleEvidence): ScaleKind | null {
  const { numbers } = evidence;
  if (evidence.numberFormat.includes("%")) return "0-100";
  if (numbers.length === 0) return null;
  return NUMERIC_KINDS.find((kind) => holds(DEFAULT_SCALES[kind], numbers)) ?? null;
}

/** Enough inside, and what is outside are one or two codes such as 0 and 6, not the rest of a longer scale. */
function holds(scale: Scale, numbers: readonly number[]): boolean {
  if (shareInside(numbers, scale) < ENOUGH_INSIDE) return false;
  const outside = new Set(numbers.filter((number) => number < scale.min || number > scale.max));
  if (scale.kind === "1-10" && outside.has(0)) return false;
  return [...outside].filter((number) => number > scale.max && number <= 2 * scale.max).length <= 1;
}

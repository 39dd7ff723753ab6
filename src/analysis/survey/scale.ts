type NumericKind = `${number}-${number}`;

/**
 * What a scale is called: its lowest and highest number ("1-5"), "ivr" for the keys of a telephone, or so many words
 * ("words-3n": of three words the middle one is neutral, 一般, and not 基本满意).
 * As a choice the first number is the worst answer's and the last the best's: "5-1" is a scale of which 1 is best.
 */
export type ScaleKind = NumericKind | "ivr" | "words-3" | "words-3n" | "words-5";

/** A word of the survey's own beside the number that it stands for, as the number counts after reading. */
export interface Anchor {
  readonly value: number;
  readonly word: string;
}

/**
 * A scale of answers and its bands (S03, spec 3-statistics). A score is 满意 when it is at least
 * `satisfied` (at most, where lower is better: IVR keys 1 满意, 2 基本满意, 3 不满意),
 * 基本满意 when it reaches `basicallySatisfied`, and 不满意 otherwise. With `neutral`, scores from
 * `neutral` up to `basicallySatisfied` are 中立 and shown apart; null = no neutral band.
 */
export interface Scale {
  readonly kind: ScaleKind;
  readonly min: number;
  readonly max: number;
  readonly satisfied: number;
  readonly basicallySatisfied: number;
  readonly neutral: number | null;
  readonly direction: "higher-is-better" | "lower-is-better";
  /** The survey's own numbers run the other way and are turned as they are read: 1 of 5 counts as 5. */
  readonly turned: boolean;
  /** What one of the survey's own numbers counts: 100 where 0.95 stands for 95 %. */
  readonly unit: number;
  readonly anchors: readonly Anchor[];
}

export type Band = "satisfied" | "basicallySatisfied" | "neutral" | "dissatisfied";

const AS_WRITTEN = { turned: false, unit: 1, anchors: [] } as const;

/** Bands of the usual scales: document 000's, and those of spec 3-statistics. */
const USUAL_BANDS: Readonly<Partial<Record<ScaleKind, readonly [satisfied: number, basically: number]>>> = {
  "1-5": [5, 4],
  "1-7": [6, 5],
  "1-10": [9, 7],
  "0-10": [9, 7],
  "0-100": [90, 75],
};

/** From so many steps on the bands are shares of the scale, as those of 0–100. */
const LONG_SCALE = 11;

/** The scales that are most used, in the order in which they are offered. */
export const USUAL_SCALES: readonly ScaleKind[] = [
  "1-5",
  "5-1",
  "1-4",
  "1-6",
  "1-7",
  "1-10",
  "0-10",
  "0-100",
  "ivr",
  "words-3",
  "words-3n",
  "words-5",
];

const scales = new Map<ScaleKind, Scale>();

/**
 * The scale of a kind with its bands; of "5-1" the turned one.
 *
 * @example scaleOfKind("0-10").satisfied // 9
 */
export function scaleOfKind(kind: ScaleKind): Scale {
  let scale = scales.get(kind);
  if (scale === undefined) {
    scale = makeScale(kind);
    scales.set(kind, scale);
  }
  return scale;
}

/**
 * What a scale is called as a choice: its numbers from the worst answer's to the best's.
 *
 * @example choiceOfScale(scaleOfKind("5-1")) // "5-1"
 */
export function choiceOfScale({ kind, min, max, turned }: Scale): ScaleKind {
  return turned ? `${max}-${min}` : kind;
}

/**
 * A text such as "1-4", "5～1" or "ivr" as the kind of a scale; null where it names none.
 *
 * @example ["1～4", "IVR", "五分"].map(parseScaleKind) // ["1-4", "ivr", null]
 */
export function parseScaleKind(text: string): ScaleKind | null {
  const word = text.normalize("NFKC").trim().toLowerCase();
  if (isWordKind(word)) return word;
  const ends = /^(-?\d{1,4})\s*(?:-|~|–|—|至|到|\.\.)\s*(-?\d{1,4})$/.exec(word);
  if (ends === null || ends[1] === ends[2]) return null;
  return `${Number(ends[1])}-${Number(ends[2])}`;
}

function isWordKind(word: string): word is Exclude<ScaleKind, NumericKind> {
  return word === "ivr" || word === "words-3" || word === "words-3n" || word === "words-5";
}

function makeScale(kind: ScaleKind): Scale {
  if (kind === "ivr") {
    const keys = { kind, min: 1, max: 3, satisfied: 1, basicallySatisfied: 2, neutral: null } as const;
    return { ...keys, direction: "lower-is-better", ...AS_WRITTEN };
  }
  if (kind === "words-3") return higherIsBetter(kind, [1, 3], [3, 2], null);
  if (kind === "words-3n") return higherIsBetter(kind, [1, 3], [3, 3], 2);
  if (kind === "words-5") return higherIsBetter(kind, [1, 5], [5, 4], 3);
  const [first, last] = endsOf(kind);
  const [min, max] = first < last ? [first, last] : [last, first];
  const straight: ScaleKind = `${min}-${max}`;
  const scale = higherIsBetter(straight, [min, max], USUAL_BANDS[straight] ?? topSteps(min, max), null);
  return first < last ? scale : { ...scale, turned: true };
}

function endsOf(kind: NumericKind): readonly [number, number] {
  const [, first, last] = /^(-?\d+)-(-?\d+)$/.exec(kind) ?? [];
  return [Number(first), Number(last)];
}

/** The highest and the second whole step; of two steps the highest alone. */
function topSteps(min: number, max: number): readonly [number, number] {
  if (max - min >= LONG_SCALE) return [min + (max - min) * 0.9, min + (max - min) * 0.75];
  return [max, max - 1 > min ? max - 1 : max];
}

function higherIsBetter(
  kind: ScaleKind,
  [min, max]: readonly [number, number],
  [satisfied, basicallySatisfied]: readonly [number, number],
  neutral: number | null,
): Scale {
  return {
    kind,
    min,
    max,
    satisfied,
    basicallySatisfied,
    neutral,
    direction: "higher-is-better",
    ...AS_WRITTEN,
  };
}

/**
 * The best answer of a scale as it counts after reading.
 *
 * @example bestOf(scaleOfKind("ivr")) // 1
 */
export function bestOf({ min, max, direction }: Scale): number {
  return direction === "higher-is-better" ? max : min;
}

/**
 * The worst answer of a scale as it counts after reading.
 *
 * @example worstOf(scaleOfKind("1-5")) // 1
 */
export function worstOf({ min, max, direction }: Scale): number {
  return direction === "higher-is-better" ? min : max;
}

/**
 * Whether a band is 满意 or 基本满意.
 *
 * @example isContent("neutral") // false
 */
export function isContent(band: Band): boolean {
  return band === "satisfied" || band === "basicallySatisfied";
}

/**
 * The band of a valid score.
 *
 * @example [5, 4, 3].map((score) => bandOf(score, scaleOfKind("1-5"))) // ["satisfied", "basicallySatisfied", "dissatisfied"]
 */
export function bandOf(score: number, scale: Scale): Band {
  const reaches = (limit: number): boolean =>
    scale.direction === "higher-is-better" ? score >= limit : score <= limit;
  if (reaches(scale.satisfied)) return "satisfied";
  if (reaches(scale.basicallySatisfied)) return "basicallySatisfied";
  return scale.neutral !== null && reaches(scale.neutral) ? "neutral" : "dissatisfied";
}

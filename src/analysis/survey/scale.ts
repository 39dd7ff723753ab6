export type ScaleKind = "1-5" | "1-7" | "1-10" | "0-10" | "0-100" | "ivr" | "words-3" | "words-5";

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
}

export type Band = "satisfied" | "basicallySatisfied" | "neutral" | "dissatisfied";

/** The bands of document 000 and, for other scales, those of spec 3-statistics. */
export const DEFAULT_SCALES: Readonly<Record<ScaleKind, Scale>> = {
  "1-5": higherIsBetter("1-5", 1, 5, 5, 4),
  "1-7": higherIsBetter("1-7", 1, 7, 6, 5),
  "1-10": higherIsBetter("1-10", 1, 10, 9, 7),
  "0-10": higherIsBetter("0-10", 0, 10, 9, 7),
  "0-100": higherIsBetter("0-100", 0, 100, 90, 75),
  ivr: {
    kind: "ivr",
    min: 1,
    max: 3,
    satisfied: 1,
    basicallySatisfied: 2,
    neutral: null,
    direction: "lower-is-better",
  },
  "words-3": {
    kind: "words-3",
    min: 1,
    max: 3,
    satisfied: 3,
    basicallySatisfied: 2,
    neutral: null,
    direction: "higher-is-better",
  },
  "words-5": higherIsBetter("words-5", 1, 5, 5, 4),
};

function higherIsBetter(
  kind: ScaleKind,
  min: number,
  max: number,
  satisfied: number,
  basicallySatisfied: number,
): Scale {
  return { kind, min, max, satisfied, basicallySatisfied, neutral: null, direction: "higher-is-better" };
}

/** The band of a valid score. */
export function bandOf(score: number, scale: Scale): Band {
  const reaches = (limit: number): boolean =>
    scale.direction === "higher-is-better" ? score >= limit : score <= limit;
  if (reaches(scale.satisfied)) return "satisfied";
  if (reaches(scale.basicallySatisfied)) return "basicallySatisfied";
  return scale.neutral !== null && reaches(scale.neutral) ? "neutral" : "dissatisfied";
}

import { scaleCandidates } from "../candidates/scaleCandidates";
import { directionOf, statedScale, type StatedScale } from "../candidates/statedScale";
import { foldText } from "../cells/foldText";
import { verbalAnswerOf } from "../cells/verbalAnswers";
import { totalOf, type AnswerCounts } from "../evidence/answerCounts";
import type { Decision, ReadingOption, Warning } from "../recognition";
import {
  choiceOfScale,
  parseScaleKind,
  scaleOfKind,
  type Anchor,
  type Scale,
  type ScaleKind,
} from "../scale";
import { unreadWords, verbalScale, wordAnchors } from "./verbalScale";

/** A scale and how it came about. */
export interface RecognisedScale {
  readonly scale: Scale;
  readonly decisions: readonly Decision[];
  readonly warnings: readonly Warning[];
  /** Words, a header, a legend or labels say which end is the best. */
  readonly isDirectionTold: boolean;
}

/** The scale turned: the likelier reading now, the other one left to the user. */
export function turnedAround(
  { scale, decisions, warnings, isDirectionTold }: RecognisedScale,
  header: string,
  because: Warning,
): RecognisedScale {
  const others = decisions.filter(({ what }) => what !== "scale");
  const before = decisions.find(({ what }) => what === "scale");
  const kind = turned(choiceOfScale(scale));
  const { min, max, anchors, unit } = scale;
  const other = {
    ...scaleOfKind(kind),
    unit,
    anchors: anchors.map(({ value, word }) => ({ value: min + max - value, word })),
  };
  const alternatives = [
    choiceOfScale(scale),
    ...(before?.alternatives ?? []).map(({ value }) => parseScaleKind(value)),
  ];
  const left = alternatives.filter((one): one is ScaleKind => one !== null && one !== kind);
  return {
    scale: other,
    decisions: [decisionOf(header, other, [...(before?.because ?? []), because], left), ...others],
    warnings: [...warnings, { code: "scale-turned", header, best: min, worst: max }],
    isDirectionTold,
  };
}

/** What is found before the direction is known: kinds as if the highest number were best. */
interface Found {
  readonly kind: ScaleKind;
  readonly alternatives: readonly ScaleKind[];
  readonly unit: number;
  readonly because: Warning;
  readonly warnings: readonly Warning[];
}

const IVR_WORDS = /ivr|按键|按鍵|keypress|key pressed/;
const NPS_WORDS = /\bnps\b|净推荐|淨推薦|net promoter/;
/** What a header says of a scale holds when so many of the numbers lie on it. */
const HOLDS = 0.85;
/** Under this share what the header says and what stands there have nothing to do with each other. */
const BELIES = 0.5;

/**
 * The scale of a column of answers. What the user chose wins, then what the header, a legend or the labels beside the
 * numbers say, then the answers themselves. Readings that the evidence does not rule out stand in the decision: another
 * length, the other direction, keys of a telephone; and words that nobody knows.
 * Warnings: `ivr-assumed` where the header speaks of keys, `scale-turned` where 1 is best, `scale-uncertain` where no
 * scale holds the answers.
 *
 * @param legends texts near the column that may say what its numbers mean.
 */
export function recogniseScale(
  header: string,
  counts: AnswerCounts,
  chosen: ScaleKind | null,
  legends: readonly string[] = [],
): RecognisedScale {
  const recognised = withoutWords(header, counts, chosen, legends);
  const unread = unreadWords(header, counts);
  return unread === null ? recognised : { ...recognised, decisions: [...recognised.decisions, unread] };
}

function withoutWords(
  header: string,
  counts: AnswerCounts,
  chosen: ScaleKind | null,
  legends: readonly string[],
): RecognisedScale {
  if (chosen !== null) return settled(header, counts, scaleOfKind(chosen), { code: "because-chosen" });
  const verbal = verbalScale(counts);
  if (verbal !== null) return settled(header, counts, verbal, { code: "because-words" });
  const stated = statedNear(header, legends);
  const found =
    keysOf(header, counts, stated) ?? statedKindOf(header, counts, stated) ?? inferred(header, counts);
  return directed(header, counts, stated, found);
}

/** What a header says of its scale by itself, as a kind with the highest number best; null when nothing. */
export function statedKind(header: string, numbers: AnswerCounts["numbers"]): ScaleKind | null {
  if (NPS_WORDS.test(foldText(header))) return "0-10";
  const { min, max } = statedScale(header);
  return max === null ? null : kindOfEnds(min, max, numbers);
}

/**
 * Share of numbers that lie on the scale, 0–1; 1 without numbers.
 *
 * @example shareInside([1, 2, 5, 7], scaleOfKind("1-5")) // 0.75
 */
export function shareInside(numbers: readonly number[], { min, max }: Scale): number {
  if (numbers.length === 0) return 1;
  return numbers.filter((number) => number >= min && number <= max).length / numbers.length;
}

/** The header; a legend where the header says nothing. */
function statedNear(header: string, legends: readonly string[]): StatedScale {
  const own = statedScale(header);
  if (own.labels.length > 0 || own.highestIsBest !== null) return own;
  if (own.max !== null) {
    // the header says how long the scale is, the legend which end is the best one
    const legend = legendIn(legends);
    return legend?.max === own.max ? { ...legend, min: own.min ?? legend.min } : own;
  }
  return legendIn(legends) ?? own;
}

/** The legend, where it is the only one. */
function legendIn(legends: readonly string[]): StatedScale | null {
  const told = legends.map(statedScale).filter(({ max, labels }) => max !== null && labels.length > 0);
  return told.length === 1 ? (told[0] ?? null) : null;
}

function keysOf(header: string, { numbers }: AnswerCounts, stated: StatedScale): Found | null {
  const areKeys = [...numbers.keys()].every((number) => number <= 3);
  const isTold = stated.max === 3 && stated.highestIsBest === false;
  if (isTold && areKeys) return found("ivr", { code: "because-header" });
  // 按键1-3 says how many keys there are, not which of them is the best one
  const tellsMore = stated.max !== null && (stated.max !== 3 || stated.highestIsBest === true);
  if (!IVR_WORDS.test(foldText(header)) || !areKeys || tellsMore) return null;
  return { ...found("ivr", { code: "because-header" }), warnings: [{ code: "ivr-assumed", header }] };
}

function statedKindOf(header: string, counts: AnswerCounts, { min, max }: StatedScale): Found | null {
  const { numbers, outOf } = counts;
  const because: Warning = { code: "because-header" };
  if (NPS_WORDS.test(foldText(header))) return found("0-10", because);
  const highest = max ?? outOf;
  if (highest === null) return null;
  const kind = kindOfEnds(max === null ? null : min, highest, numbers);
  const held = heldShare(numbers, scaleOfKind(kind));
  if (held >= HOLDS) return found(kind, because);
  const others = inferred(header, counts);
  if (held < BELIES) return { ...others, alternatives: [kind, ...others.alternatives] };
  return { ...found(kind, because), alternatives: [others.kind] };
}

/** A scale of which only the highest number is said begins at 0 where that was given and ten is the highest. */
function kindOfEnds(min: number | null, max: number, numbers: AnswerCounts["numbers"]): ScaleKind {
  if (min !== null) return `${min}-${max}`;
  if (max > 10) return `0-${max}`;
  return max === 10 && numbers.has(0) ? "0-10" : `1-${max}`;
}

function inferred(header: string, { numbers, numberFormat }: AnswerCounts): Found {
  if (numberFormat.includes("%")) return { ...found("0-100", { code: "because-percent" }), unit: 100 };
  const candidates = scaleCandidates(numbers);
  if (candidates !== null) {
    const code = candidates.unit === 1 ? "because-values" : "because-fractions";
    return { ...candidates, because: { code }, warnings: [] };
  }
  const nothing = found("1-5", { code: "because-nothing-better" });
  return numbers.size === 0 ? nothing : { ...nothing, warnings: [{ code: "scale-uncertain", header }] };
}

function found(kind: ScaleKind, because: Warning): Found {
  return { kind, alternatives: [], unit: 1, because, warnings: [] };
}

/** Turns what was found where 1 is best; where labels and header say different things, both ways are left. */
function directed(header: string, counts: AnswerCounts, stated: StatedScale, base: Found): RecognisedScale {
  const labels = [...counts.labels].map(([value, word]) => ({ value, word }));
  const byLabels = directionOf(labels, scaleOfKind(base.kind).max);
  const byHeader = stated.highestIsBest ?? directionOf(stated.labels, scaleOfKind(base.kind).max);
  const told = byLabels ?? byHeader;
  const isTurned = told === false && base.kind !== "ivr";
  const inDirection = (kind: ScaleKind): ScaleKind => (isTurned ? turned(kind) : kind);
  const contradicts = base.kind !== "ivr" && contradict(byLabels, byHeader);
  const kind = inDirection(base.kind);
  const alternatives = [
    ...(contradicts || areUntoldKeys(header, base.kind, told) ? [turned(kind)] : []),
    ...base.alternatives.map((other) => (other === "ivr" ? other : inDirection(other))),
  ];
  const because: Warning[] = [base.because];
  if (byLabels !== null) because.push({ code: "because-labels" });
  if (contradicts) because.push({ code: "because-contradiction" });
  const scale = { ...scaleOfKind(kind), unit: base.unit };
  const warnings = isTurned ? [{ code: "scale-turned", header, best: scale.min, worst: scale.max }] : [];
  return {
    scale: withNeutralMiddle({ ...scale, anchors: anchorsOf(scale, [...stated.labels, ...labels]) }),
    decisions: [decisionOf(header, scale, because, alternatives)],
    warnings: [...base.warnings, ...warnings],
    isDirectionTold: told !== null,
  };
}

function contradict(one: boolean | null, other: boolean | null): boolean {
  return one !== null && other !== null && one !== other;
}

/** More than three keys of a telephone: some systems have the best answer on the first of them, others on the last. */
function areUntoldKeys(header: string, kind: ScaleKind, highestIsBest: boolean | null): boolean {
  const isUntold = highestIsBest === null && kind !== "ivr" && scaleOfKind(kind).max <= 5;
  return isUntold && IVR_WORDS.test(foldText(header));
}

function settled(header: string, counts: AnswerCounts, scale: Scale, because: Warning): RecognisedScale {
  const isFraction = scale.max === 100 && scaleCandidates(counts.numbers)?.unit === 100;
  const isShare = scale.max === 100 && counts.numberFormat.includes("%");
  const labels = [...counts.labels].map(([value, word]) => ({ value, word }));
  const isVerbal = scale.kind.startsWith("words");
  const own = isVerbal ? wordAnchors(counts.words, scale) : anchorsOf(scale, labels);
  return {
    scale: withNeutralMiddle({ ...scale, unit: isFraction || isShare ? 100 : 1, anchors: own }),
    decisions: [decisionOf(header, scale, [because], [])],
    warnings: [],
    isDirectionTold: true,
  };
}

/** Of three steps the middle one is 基本满意, unless the survey's own word for it is neutral (一般, Neutral): then it is 中立. */
function withNeutralMiddle(scale: Scale): Scale {
  const { min, max, satisfied, basicallySatisfied, neutral, anchors } = scale;
  const middle = min + 1;
  if (max - min !== 2 || neutral !== null || basicallySatisfied !== middle) return scale;
  const word = anchors.find(({ value }) => value === middle)?.word;
  const isNeutral = word !== undefined && verbalAnswerOf(foldText(word))?.ofFive === 3;
  return isNeutral ? { ...scale, basicallySatisfied: satisfied, neutral: middle } : scale;
}

/** The words of the numbers as these count after reading; later labels, which stand nearer, over earlier ones. */
function anchorsOf(scale: Scale, labels: readonly Anchor[]): readonly Anchor[] {
  const words = new Map(labels.map(({ value, word }) => [value, word]));
  return [...words]
    .filter(([value]) => value >= scale.min && value <= scale.max)
    .map(([value, word]) => ({ value: scale.turned ? scale.min + scale.max - value : value, word }))
    .sort((one, other) => other.value - one.value);
}

function turned(kind: ScaleKind): ScaleKind {
  const { min, max, turned: isTurned } = scaleOfKind(kind);
  return isTurned ? `${min}-${max}` : `${max}-${min}`;
}

/** Of the numbers, but for what is no answer on any scale: far off, or less than nothing. */
function heldShare(numbers: AnswerCounts["numbers"], { min, max }: Scale): number {
  const possible = [...numbers].filter(
    ([value]) => value >= Math.min(0, min) && value <= 100 && !isCode(value, max),
  );
  const all = totalOf(possible.map(([, count]) => count));
  const inside = possible.filter(([value]) => value >= min && value <= max);
  return all === 0 ? 1 : totalOf(inside.map(([, count]) => count)) / all;
}

function isCode(value: number, max: number): boolean {
  return max <= 10 && value > 10 && /^(?:66|77|88|9[6-9])$/.test(String(value));
}

function decisionOf(
  header: string,
  scale: Scale,
  because: readonly Warning[],
  alternatives: readonly ScaleKind[],
): Decision {
  return {
    what: "scale",
    header,
    chosen: optionOf(choiceOfScale(scale)),
    because,
    alternatives: [...new Set(alternatives)].map(optionOf),
  };
}

function optionOf(kind: ScaleKind): ReadingOption {
  return { value: kind, told: toldOf(kind), choices: { scale: kind } };
}

function toldOf(kind: ScaleKind): Warning {
  if (kind === "ivr") return { code: "option-scale-ivr" };
  const { min, max, turned: isTurned } = scaleOfKind(kind);
  if (kind.startsWith("words")) return { code: "option-scale-words", levels: max };
  return { code: isTurned ? "option-scale-turned" : "option-scale", min, max };
}

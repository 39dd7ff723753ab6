import { foldHeader, type FoldedHeader } from "../cells/foldHeader";
import { hasWord } from "../cells/foldText";
import { toSimplified } from "../cells/simplified";
import { ASKS_WHAT_DISSATISFIES } from "./dissatisfactionQuestion";
import type { Role } from "../role";
import { ROLE_SYNONYMS, type WordList } from "./roleSynonyms";
import {
  DIMENSION_NAME_WORDS,
  DIMENSION_WORDS,
  FAULT_WORDS,
  NOT_SCORE_WORDS,
  OVERALL_ITEM_WORDS,
  OVERALL_WORDS,
  PROBLEM_WORDS,
  REASON_STEM_WORDS,
  WHOLE_WORDS,
} from "./scoreWords";
import { statedScale } from "./statedScale";

/** What the words of one header say; strengths 0–1. */
export interface HeaderReading {
  readonly folded: FoldedHeader;
  /** Roles other than score and dimension that the words allow. */
  readonly roles: ReadonlyMap<Role, number>;
  /** As the overall score. */
  readonly overall: number;
  /** Has a word of something that is scored apart (态度, speed …). */
  readonly dimensionWord: boolean;
  /** Has a word that says that the whole is meant (总体, overall …). */
  readonly wholeWord: boolean;
  /** Names a number that is no opinion (年龄, count …). */
  readonly notScore: boolean;
}

const STRONG_BASE = 0.75;
const WEAK_BASE = 0.2;
const ONLY_REMARK = 0.85;
const BY_PATTERN = 0.9;
const FAINT = 0.7;
const BY_LABELS = 0.75;
/** A column headed 总体 and nothing else, as beside 态度 and 专业. */
const WHOLE_ALONE = 0.7;
const DIMENSION_PENALTY = 0.25;
/** Headers longer than this are questions: a word in them tells as much as in a short one. */
const LONG_HEADER = 24;

const splitLists = new Map<WordList, readonly string[]>();

/** The words of a list. */
function wordsOf(list: WordList): readonly string[] {
  let words = splitLists.get(list);
  if (words === undefined) {
    words = list
      .split(/[|\n]/)
      .map((word) => toSimplified(word.trim()))
      .filter((word) => word !== "");
    splitLists.set(list, words);
  }
  return words;
}

/** Whether folded text has a word of the list. */
function hasAnyWord(folded: string, list: WordList): boolean {
  return wordsOf(list).some((word) => hasWord(folded, word));
}

/** What headers say, by their text: the same ones are read again and again, at each look at a survey and each run. */
const readings = new Map<string, HeaderReading>();
/** Beyond these they are forgotten, and longer ones never known: texts that are no headers are read, too. */
const MOST_READINGS = 2_000;
const LONGEST_KNOWN = 200;

/**
 * Reads one header's words. "" allows no role.
 *
 * @example readHeader("3. 总体满意度(1-5分)").folded.core // "总体满意度"
 */
export function readHeader(header: string): HeaderReading {
  if (header.length > LONGEST_KNOWN) return readWords(header);
  const known = readings.get(header);
  if (known !== undefined) return known;
  const reading = readWords(header);
  if (readings.size >= MOST_READINGS) readings.clear();
  readings.set(header, reading);
  return reading;
}

function readWords(header: string): HeaderReading {
  const folded = foldHeader(header);
  const notScore = hasAnyWord(folded.core, NOT_SCORE_WORDS) || COUNTS.test(folded.whole);
  return {
    folded,
    roles: roleStrengths(folded),
    overall: notScore ? 0 : Math.max(overallStrength(folded), labelledStrength(header)),
    dimensionWord: hasAnyWord(folded.core, DIMENSION_WORDS),
    wholeWord: hasAnyWord(folded.core, WHOLE_WORDS),
    notScore,
  };
}

/** How many answers there are, rather than one (# Ratings, No. of surveys, 评价数, 参评量). */
const COUNTS =
  /^# ?[a-z]{3}|^(no|num|nr) of |(评价|参评|评分|好评|差评|接听|接通|服务|来电|通话|工单|会话|样本|接待)(数|量)$/;

/** A heading that says what its numbers mean in words of satisfaction (1满意 2一般 3不满意). */
function labelledStrength(header: string): number {
  const { labels } = statedScale(header);
  const isOfSatisfaction = labels.some(({ word }) => /满意|滿意|satisf/.test(word));
  return labels.length >= 2 && isOfSatisfaction ? BY_LABELS : 0;
}

/** The strongest that the words say of any role; 0 when they say nothing. */
export function strongestRole(reading: HeaderReading): number {
  return Math.max(reading.overall, reading.dimensionWord ? 0.5 : 0, ...reading.roles.values());
}

/**
 * Whether the header is that of a column naming dimensions, as in a long table.
 *
 * @example ["评价维度", "满意度评分"].map(namesDimensions) // [true, false]
 */
export function namesDimensions(header: string): boolean {
  return longestWord(foldHeader(header).core, DIMENSION_NAME_WORDS) >= foldHeader(header).core.length / 2;
}

/**
 * Whether an item of a long table is the overall score.
 *
 * @example ["总体满意度", "服务态度"].map(isOverallItem) // [true, false]
 */
export function isOverallItem(item: string): boolean {
  const { core } = foldHeader(item);
  return hasAnyWord(core, OVERALL_ITEM_WORDS) && !hasAnyWord(core, DIMENSION_WORDS);
}

/**
 * Whether an option of a list reads like a problem.
 *
 * @example ["等待太久", "服务热情"].map(isProblem) // [true, false]
 */
export function isProblem(option: string): boolean {
  return hasAnyWord(foldHeader(option).core, PROBLEM_WORDS);
}

/**
 * Whether a question asks for reasons.
 *
 * @example ["您为什么不满意", "您的工号"].map(asksForReasons) // [true, false]
 */
export function asksForReasons(stem: string): boolean {
  const folded = foldHeader(stem).whole;
  return (
    wordsOf(REASON_STEM_WORDS).some((word) => folded.includes(word)) || ASKS_WHAT_DISSATISFIES.test(folded)
  );
}

/**
 * Whether a heading, a caption or a sheet's name says that reasons or faults are listed.
 *
 * @example ["Damage types", "Agent"].map(speaksOfReasons) // [true, false]
 */
export function speaksOfReasons(text: string): boolean {
  const folded = foldHeader(text).whole;
  return asksForReasons(text) || wordsOf(FAULT_WORDS).some((word) => folded.includes(word));
}

function roleStrengths({ core, whole }: FoldedHeader): Map<Role, number> {
  const strengths = new Map<Role, number>();
  for (const { role, words, weak, faint, pattern, not, notPattern } of ROLE_SYNONYMS) {
    if (core === "" || (not !== undefined && hasAnyWord(core, not)) || notPattern?.test(core) === true)
      continue;
    const strength = Math.max(
      strongStrength(core, words),
      pattern?.test(core) === true ? BY_PATTERN : 0,
      weakStrength(core, weak),
      faintStrength(core, faint),
      whole === core ? 0 : ONLY_REMARK * strongStrength(whole, words),
    );
    if (strength > 0) strengths.set(role, strength);
  }
  return strengths;
}

function strongStrength(text: string, words: WordList): number {
  const longest = longestWord(text, words);
  if (longest === 0) return 0;
  return STRONG_BASE + (1 - STRONG_BASE) * Math.min(1, longest / Math.min(text.length, LONG_HEADER));
}

function weakStrength(text: string, words: WordList | undefined): number {
  const longest = words === undefined ? 0 : longestWord(text, words);
  return longest === 0 ? 0 : WEAK_BASE + (1 - WEAK_BASE) * (longest / text.length) ** 2;
}

function faintStrength(text: string, words: WordList | undefined): number {
  return words !== undefined && hasAnyWord(text, words) ? FAINT : 0;
}

function longestWord(text: string, words: WordList): number {
  return wordsOf(words).reduce(
    (longest, word) => (word.length > longest && hasWord(text, word) ? word.length : longest),
    0,
  );
}

function overallStrength({ core, whole }: FoldedHeader): number {
  const inCore = overallTier(core);
  const tier = Math.max(inCore, ONLY_REMARK * overallTier(whole));
  if (tier === 0) return 0;
  const isWhole = hasAnyWord(core, WHOLE_WORDS);
  return isWhole || !hasAnyWord(core, DIMENSION_WORDS) ? tier : tier - DIMENSION_PENALTY;
}

function overallTier(text: string): number {
  if (wordsOf(WHOLE_WORDS).includes(text)) return WHOLE_ALONE;
  if (
    /(是否|感到|有多|对.*)满意|满意吗|how would you (rate|evaluate)|how (satisfied|happy|pleased)|\b(are|were|was|is) \w+( \w+)? satisfied\b|\b(i|we) (am|are|was|were|feel) (\w+ )?(satisfied|happy)\b/.test(
      text,
    )
  )
    return 0.85;
  return OVERALL_WORDS.find(({ words }) => hasAnyWord(text, words))?.strength ?? 0;
}

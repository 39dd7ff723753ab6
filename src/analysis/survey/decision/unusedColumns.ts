import type { SampledColumn } from "../candidates/columnsUnderHeader";
import { parseScoreText } from "../cells/parseScore";
import { wordShare } from "../evidence/columnProfile";
import { areDates, scoreFit } from "../evidence/roleFit";
import type { UnusedColumn, Warning } from "../recognition";
import type { Role } from "../role";
import type { Assignment } from "./assignRoles";
import { samplesOf } from "./samplesOf";

const SAMPLES = 3;
const TELLING = 0.5;
const MOSTLY = 0.9;
const SAYS = 0.75;
const FEWEST_CELLS = 5;
const MOST_SCORES = 11;
const HIGHEST_SCORE = 10;
const TIMES: readonly Role[] = ["time", "date", "createdTime", "respondedTime", "closedTime"];

/**
 * The columns without a role that look like a date, a score, a multi-select or a comment, and why they have none.
 *
 * @param inWords positions of those that only say in words what another column says.
 */
export function unusedColumns(
  columns: readonly SampledColumn[],
  roles: Assignment["roles"],
  inWords: readonly number[] = [],
): readonly UnusedColumn[] {
  const isTaken = (wanted: readonly Role[]): boolean =>
    [...roles.values()].some((assigned) => assigned.some(({ role }) => wanted.includes(role)));
  const free = columns.filter(
    ({ position, profile, header }) =>
      !roles.has(position) && !inWords.includes(position) && header !== "" && profile.filled >= FEWEST_CELLS,
  );
  const dates = free.filter(isDate);
  const unless = (wanted: readonly Role[]): UnusedColumn["why"] => (isTaken(wanted) ? "taken" : "heading");
  const whyDate = dates.length > 1 && !isTaken(TIMES) ? "several" : unless(TIMES);
  return free.flatMap((column): UnusedColumn[] => {
    const told = (looksLike: UnusedColumn["looksLike"], why: UnusedColumn["why"]): UnusedColumn[] => [
      { header: column.header, looksLike, why, samples: samplesOf(column.cells, SAMPLES) },
    ];
    if (dates.includes(column)) return told("date", whyDate);
    if (saysTime(column)) return told("date", "unreadable");
    if (saysLevel(column)) return told("level", isTaken(["complaintLevel"]) ? "taken" : "unreadable");
    if (saysScore(column)) return told("score", scoreFit(column.profile) < TELLING ? "unreadable" : "taken");
    const apart = neverUsed(column);
    if (apart !== null) return told(...apart);
    const answers = inAnswers(column);
    return answers === null ? [] : told(answers.looksLike, unless([answers.role]));
  });
}

/** Columns of which nothing is made whatever the others are: coded reasons, and weights. */
function neverUsed(column: SampledColumn): readonly [UnusedColumn["looksLike"], UnusedColumn["why"]] | null {
  if (saysReason(column)) return ["reason", "unreadable"];
  return isWeight(column) ? ["weight", "heading"] : null;
}

/** What the answers themselves look like, and the role that a heading would have given them; null for nothing. */
function inAnswers(
  column: SampledColumn,
): { readonly looksLike: UnusedColumn["looksLike"]; readonly role: Role } | null {
  if (isScore(column)) return { looksLike: "score", role: "score" };
  if (isMultiSelect(column)) return { looksLike: "multi-select", role: "reason" };
  return isComment(column) ? { looksLike: "comment", role: "comment" } : null;
}

const UNUSED: Readonly<Record<UnusedColumn["looksLike"], string>> = {
  date: "unused-date",
  score: "unused-score",
  "multi-select": "unused-multi-select",
  comment: "unused-comment",
  level: "unused-level",
  reason: "unused-comment",
  weight: "unused-weight",
};

const UNREADABLE: Readonly<Partial<Record<UnusedColumn["looksLike"], string>>> = {
  date: "unreadable-date",
  level: "unreadable-level",
  reason: "unreadable-reason",
};

/** One warning for each kind, with the headers; what cannot be read is named with examples. */
export function unusedWarnings(unused: readonly UnusedColumn[]): Warning[] {
  const isUnreadable = ({ why }: UnusedColumn): boolean => why === "unreadable";
  const unreadable = unused.filter(isUnreadable).map(({ header, looksLike, samples }) => {
    return { code: UNREADABLE[looksLike] ?? "unreadable-score", header, samples: samples.map(String) };
  });
  const others = unused.filter((column) => !isUnreadable(column));
  const kinds = [...new Set(others.map(({ looksLike }) => looksLike))];
  const listed = kinds.map((kind) => {
    const headers = others.flatMap(({ looksLike, header }) => (looksLike === kind ? [header] : []));
    return { code: UNUSED[kind], headers };
  });
  return [...unreadable, ...listed];
}

function isDate({ profile }: SampledColumn): boolean {
  return areDates(profile) && profile.distinct > 1;
}

function saysTime({ reading, profile }: SampledColumn): boolean {
  const strength = Math.max(...TIMES.map((role) => reading.roles.get(role) ?? 0));
  return (
    strength >= SAYS &&
    profile.momentShare < TELLING &&
    profile.timeOfDayShare < TELLING &&
    profile.durationShare < TELLING
  );
}

function saysLevel({ reading }: SampledColumn): boolean {
  return (reading.roles.get("complaintLevel") ?? 0) >= SAYS;
}

function saysScore({ reading }: SampledColumn): boolean {
  return reading.overall >= TELLING && !reading.notScore;
}

/** A question for reasons whose cells are numbers that stand for them. */
function saysReason({ reading, profile }: SampledColumn): boolean {
  return (
    (reading.roles.get("reason") ?? 0) >= 0.75 && wordShare(profile) < MOSTLY && profile.digitShare >= MOSTLY
  );
}

const WEIGHT = /(权重|權重|加权|加權|\bweight|\bweighting|\bwt)$/;

/** Survey weights change every figure: only the user can ask for them. */
function isWeight({ reading, profile }: SampledColumn): boolean {
  const { numbers, filled, distinct } = profile;
  const arePositive = numbers.every((number) => number > 0);
  return WEIGHT.test(reading.folded.core) && numbers.length === filled && arePositive && distinct > 1;
}

/** Expected satisfaction is a score, though not of what was experienced. */
const OF_SATISFACTION = /满意|滿意|satisf/;

/** A few whole numbers from 0 to 10 under a heading of no number of something. */
function isScore({ reading, profile }: SampledColumn): boolean {
  const { numbers, filled, distinct } = profile;
  const areScores = numbers.every(
    (number) => Number.isInteger(number) && number >= 0 && number <= HIGHEST_SCORE,
  );
  const isVaried = distinct >= 3 && distinct <= MOST_SCORES;
  const isNumberOfSomething = reading.notScore && !OF_SATISFACTION.test(reading.folded.core);
  return !isNumberOfSomething && numbers.length >= filled * MOSTLY && areScores && isVaried;
}

const PARTS = /[,，;；、|┋/]/;

const LINK = /^[a-z]+:\/\//i;

/** No parts are in "N/A". */
function saysNothing(cell: string): boolean {
  const { kind } = parseScoreText(cell);
  return kind === "blank" || kind === "declined";
}

/** Cells of several parts that recur as wholes. */
function isMultiSelect({ cells, profile }: SampledColumn): boolean {
  if (profile.textShare < MOSTLY || profile.momentShare > 0.5) return false;
  const texts = cells.map(String).filter((cell) => !saysNothing(cell) && !LINK.test(cell));
  const parted = texts.filter((text) => PARTS.test(text));
  const parts = parted.flatMap((text) => text.split(PARTS).map((part) => part.trim()));
  const different = new Set(parts);
  return parted.length >= Math.max(3, texts.length * 0.1) && different.size * 3 <= parts.length;
}

/** An address of mail or of the network, a link or a key: no words are parted in it, but for a place that is named behind it. */
const NOT_WRITTEN = /^[\x21-\x7e]+?(?:\s*[(（][^()（）]+[)）])?$/;

/** Long texts, each written for itself. */
function isComment({ profile, cells }: SampledColumn): boolean {
  const { textShare, averageTextLength, distinct, filled, momentShare } = profile;
  const isLong = textShare >= MOSTLY && momentShare < 0.5 && averageTextLength >= 12;
  if (!isLong || distinct * 2 <= filled) return false;
  return cells.filter((cell) => NOT_WRITTEN.test(String(cell))).length < filled * MOSTLY;
}

import { countCells, totalOf } from "../evidence/answerCounts";
import { answerRows, type SurveySheet } from "./surveySheet";

/** Fewer answers may all lie at the lower end of a longer scale. */
const ENOUGH = 20;
/** So many answers above a scale are no slips. */
const BEYOND = 0.1;

/**
 * Whether two sheets of one form were answered on scales of different length: one goes on where the other, with answers
 * enough, ends. Together they would be read on the longer one, and whoever gave the best answer of the shorter be dissatisfied.
 */
export function areOfOtherScales(one: SurveySheet, other: SurveySheet): boolean {
  const [shorter, longer] = [one, other].sort((a, b) => highest(a) - highest(b));
  if (shorter === undefined || longer === undefined || highest(shorter) === highest(longer)) return false;
  if ([one, other].some(({ recognition }) => recognition.scaleChosen === true)) return false;
  const above = (sheet: SurveySheet): number => shareAbove(sheet, highest(shorter));
  return above(shorter) < BEYOND && above(longer) >= BEYOND;
}

function highest({ recognition }: SurveySheet): number {
  return recognition.scale?.max ?? 0;
}

/** The share of a sheet's numbers above one, 0–1; NaN where there are too few. */
function shareAbove(sheet: SurveySheet, limit: number): number {
  const score = sheet.recognition.columns.find(({ role }) => role === "score");
  if (score === undefined) return NaN;
  const cells = answerRows(sheet).map((row) => row[score.position] ?? "");
  const numbers = [...countCells(cells, "General").numbers];
  const count = (counted: typeof numbers): number => totalOf(counted.map(([, answers]) => answers));
  const all = count(numbers);
  return all < ENOUGH ? NaN : count(numbers.filter(([value]) => value > limit)) / all;
}

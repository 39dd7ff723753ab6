import type { Survey, TextColumn } from "../survey/survey";

/** By row: 1 yes, 0 no, NaN where nothing tells. */
export interface RepeatedProblems {
  /** The same customer had the same problem within the days before. */
  readonly repeatedProblem: Float64Array;
  /** The same customer did not have it again within the days after; NaN too where the data end before. */
  readonly solvedAtFirst: Float64Array;
}

/** The rows that problems are told by. */
export interface ProblemRows {
  /** 1 where the row counts, whatever the period. */
  readonly counted: Uint8Array;
  /** The categories of a row's reasons; none where it gives none. */
  readonly categoriesOf: (row: number) => readonly string[];
  /** A contact within so many days of another about the same is one of the same problem. */
  readonly days: number;
}

interface Contact {
  readonly row: number;
  readonly moment: number;
}

/**
 * S12: which customers had a problem again, by customer (客户编号, else telephone), category of the reason and time. Null
 * where one of these is not known of any row.
 */
export function repeatedProblems(survey: Survey, rows: ProblemRows): RepeatedProblems | null {
  const customers = survey.texts.customerId ?? survey.texts.phone;
  if (customers === undefined || survey.time === null) return null;
  const contacts = contactsBy(customers, survey.time.values, rows);
  if (contacts.length === 0) return null;
  const until = lastMoment(survey.time.values, rows.counted) - rows.days;
  const repeatedProblem = new Float64Array(survey.rowCount).fill(NaN);
  const solvedAtFirst = new Float64Array(survey.rowCount).fill(NaN);
  for (const list of contacts) {
    list.sort((one, other) => one.moment - other.moment || one.row - other.row);
    list.forEach(({ row, moment }, place) => {
      const [before, after] = [list[place - 1], list[place + 1]];
      const again = before !== undefined && moment - before.moment <= rows.days ? 1 : 0;
      repeatedProblem[row] = Math.max(again, orNothing(repeatedProblem[row]));
      const comesBack = after !== undefined && after.moment - moment <= rows.days;
      // a problem that came back is not solved, whatever became of another that the row names
      if (comesBack) solvedAtFirst[row] = 0;
      else if (moment <= until && solvedAtFirst[row] !== 0) solvedAtFirst[row] = 1;
    });
  }
  return { repeatedProblem, solvedAtFirst };
}

function orNothing(value: number | undefined): number {
  return value === undefined || Number.isNaN(value) ? 0 : value;
}

function contactsBy(
  { codes }: TextColumn,
  time: Float64Array,
  { counted, categoriesOf }: ProblemRows,
): readonly Contact[][] {
  const ofCategory = new Map<string, Map<number, Contact[]>>();
  for (let row = 0; row < codes.length; row++) {
    const [code, moment] = [codes[row] ?? 0, time[row] ?? NaN];
    if (code === 0 || counted[row] !== 1 || Number.isNaN(moment)) continue;
    const categories = categoriesOf(row);
    for (const category of categories.length < 2 ? categories : new Set(categories)) {
      const contacts = ofCategory.get(category) ?? new Map<number, Contact[]>();
      ofCategory.set(category, contacts);
      const list = contacts.get(code);
      if (list === undefined) contacts.set(code, [{ row, moment }]);
      else list.push({ row, moment });
    }
  }
  return [...ofCategory.values()].flatMap((contacts) => [...contacts.values()]);
}

function lastMoment(time: Float64Array, counted: Uint8Array): number {
  let last = -Infinity;
  for (let row = 0; row < time.length; row++) {
    const moment = time[row] ?? NaN;
    if (counted[row] === 1 && moment > last) last = moment;
  }
  return last;
}

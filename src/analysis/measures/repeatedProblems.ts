import { countAt } from "../countAt";
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

/**
 * The rows in which customers have problems, each as often as it names different ones; side by side, as a large survey has
 * hundreds of thousands.
 */
interface Contacts {
  readonly rows: number[];
  /** Codes of the customers. */
  readonly customers: number[];
  /** Places of the categories. */
  readonly categories: number[];
  readonly moments: number[];
}

/**
 * S12: which customers had a problem again, by customer (客户编号, else telephone), category of the reason and time. Null
 * where one of these is not known of any row.
 */
export function repeatedProblems(survey: Survey, rows: ProblemRows): RepeatedProblems | null {
  const customers = survey.texts.customerId ?? survey.texts.phone;
  if (customers === undefined || survey.time === null) return null;
  const contacts = contactsOf(customers, survey.time.values, rows);
  if (contacts.rows.length === 0) return null;
  const until = lastMoment(survey.time.values, rows.counted) - rows.days;
  const repeatedProblem = new Float64Array(survey.rowCount).fill(NaN);
  const solvedAtFirst = new Float64Array(survey.rowCount).fill(NaN);
  let cameBack = false;
  inOrderOfProblems(contacts, customers.texts.length + 1).forEach((contact, place, inOrder) => {
    const row = contacts.rows[contact] ?? 0;
    repeatedProblem[row] = Math.max(Number(cameBack), orNothing(repeatedProblem[row]));
    cameBack = isWithin(rows.days, contacts, contact, inOrder[place + 1]);
    // a problem that came back is not solved, whatever became of another that the row names
    if (cameBack) solvedAtFirst[row] = 0;
    else if ((contacts.moments[contact] ?? NaN) <= until && solvedAtFirst[row] !== 0) solvedAtFirst[row] = 1;
  });
  return { repeatedProblem, solvedAtFirst };
}

/**
 * Places of the contacts: those of one customer's problem follow each other in time. Most customers have one contact, which needs no
 * place among others.
 */
function inOrderOfProblems({ rows, customers, categories, moments }: Contacts, most: number): Uint32Array {
  const counts = new Uint32Array(most);
  for (const customer of customers) countAt(counts, customer);
  const several: number[] = [];
  const inOrder = new Uint32Array(rows.length);
  let alone = 0;
  for (let contact = 0; contact < rows.length; contact++) {
    if (counts[customers[contact] ?? 0] === 1) inOrder[alone++] = contact;
    else several.push(contact);
  }
  const difference = (of: readonly number[], one: number, other: number): number =>
    (of[one] ?? 0) - (of[other] ?? 0);
  several.sort(
    (one, other) =>
      difference(customers, one, other) ||
      difference(categories, one, other) ||
      difference(moments, one, other) ||
      difference(rows, one, other),
  );
  inOrder.set(several, alone);
  return inOrder;
}

/** Whether a contact and a later one are of one customer's problem, so many days apart at most; -1 is none. */
function isWithin(
  days: number,
  { customers, categories, moments }: Contacts,
  before: number,
  after = -1,
): boolean {
  return (
    customers[before] === customers[after] &&
    categories[before] === categories[after] &&
    (moments[after] ?? NaN) - (moments[before] ?? NaN) <= days
  );
}

function orNothing(value: number | undefined): number {
  return value === undefined || Number.isNaN(value) ? 0 : value;
}

function contactsOf(
  { codes }: TextColumn,
  time: Float64Array,
  { counted, categoriesOf }: ProblemRows,
): Contacts {
  const places = new Map<string, number>();
  const contacts: Contacts = { rows: [], customers: [], categories: [], moments: [] };
  for (let row = 0; row < codes.length; row++) {
    if (counted[row] !== 1) continue;
    const categories = categoriesOf(row);
    const customer = codes[row] ?? 0;
    const moment = time[row] ?? NaN;
    if (categories.length === 0 || customer === 0 || Number.isNaN(moment)) continue;
    for (const name of categories.length < 2 ? categories : new Set(categories)) {
      const category = places.get(name) ?? places.size;
      places.set(name, category);
      contacts.rows.push(row);
      contacts.customers.push(customer);
      contacts.categories.push(category);
      contacts.moments.push(moment);
    }
  }
  return contacts;
}

function lastMoment(time: Float64Array, counted: Uint8Array): number {
  let last = -Infinity;
  for (let row = 0; row < time.length; row++) {
    const moment = time[row] ?? NaN;
    if (counted[row] === 1 && moment > last) last = moment;
  }
  return last;
}

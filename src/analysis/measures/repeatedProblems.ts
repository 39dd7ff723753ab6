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

/** A row in which a customer has a problem: as often as it names different ones. */
interface Contact {
  readonly row: number;
  readonly customer: number;
  readonly category: number;
  readonly moment: number;
}

/**
 * S12: which customers had a problem again, by customer (客户编号, else telephone), category of the reason and time. Null
 * where one of these is not known of any row.
 */
export function repeatedProblems(survey: Survey, rows: ProblemRows): RepeatedProblems | null {
  const customers = survey.texts.customerId ?? survey.texts.phone;
  if (customers === undefined || survey.time === null) return null;
  const contacts = contactsOf(customers, survey.time.values, rows);
  if (contacts.length === 0) return null;
  const until = lastMoment(survey.time.values, rows.counted) - rows.days;
  const repeatedProblem = new Float64Array(survey.rowCount).fill(NaN);
  const solvedAtFirst = new Float64Array(survey.rowCount).fill(NaN);
  const inOrder = inOrderOfProblems(contacts, customers.texts.length + 1);
  inOrder.forEach((contact, place) => {
    const { row, moment } = contact;
    const again = isWithin(rows.days, inOrder[place - 1], contact) ? 1 : 0;
    repeatedProblem[row] = Math.max(again, orNothing(repeatedProblem[row]));
    // a problem that came back is not solved, whatever became of another that the row names
    if (isWithin(rows.days, contact, inOrder[place + 1])) solvedAtFirst[row] = 0;
    else if (moment <= until && solvedAtFirst[row] !== 0) solvedAtFirst[row] = 1;
  });
  return { repeatedProblem, solvedAtFirst };
}

/** Those of one customer's problem follow each other in time. Most customers have one contact, which needs no place among others. */
function inOrderOfProblems(contacts: readonly Contact[], customers: number): readonly Contact[] {
  const counts = new Uint32Array(customers);
  for (const { customer } of contacts) countAt(counts, customer);
  const isAlone = ({ customer }: Contact): boolean => counts[customer] === 1;
  const several = contacts.filter((contact) => !isAlone(contact)).sort(byProblemAndTime);
  return [...contacts.filter(isAlone), ...several];
}

/** Whether a contact and the next one are of one customer's problem, so many days apart at most. */
function isWithin(days: number, before: Contact | undefined, after: Contact | undefined): boolean {
  if (before === undefined || after === undefined) return false;
  return (
    before.customer === after.customer &&
    before.category === after.category &&
    after.moment - before.moment <= days
  );
}

function byProblemAndTime(one: Contact, other: Contact): number {
  return (
    one.customer - other.customer ||
    one.category - other.category ||
    one.moment - other.moment ||
    one.row - other.row
  );
}

function orNothing(value: number | undefined): number {
  return value === undefined || Number.isNaN(value) ? 0 : value;
}

function contactsOf(
  { codes }: TextColumn,
  time: Float64Array,
  { counted, categoriesOf }: ProblemRows,
): Contact[] {
  const places = new Map<string, number>();
  const contacts: Contact[] = [];
  for (let row = 0; row < codes.length; row++) {
    if (counted[row] !== 1) continue;
    const categories = categoriesOf(row);
    const [customer, moment] = [codes[row] ?? 0, time[row] ?? NaN];
    if (categories.length === 0 || customer === 0 || Number.isNaN(moment)) continue;
    for (const name of categories.length < 2 ? categories : new Set(categories)) {
      const category = places.get(name) ?? places.size;
      places.set(name, category);
      contacts.push({ row, customer, category, moment });
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

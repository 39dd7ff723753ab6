import type { DesignEffects } from "./groupTests";
import { areMany, MANY_ANSWERS, type RepeatedCustomers } from "./repeatedCustomers";

/** One customer's answers among those of a group. */
export interface CustomerShare {
  /** Place of the group. */
  readonly group: number;
  readonly count: number;
  readonly n: number;
}

/** What repeated answers do to the groups of a table. */
export interface TableEffects {
  readonly effects: readonly DesignEffects[];
  /** The largest share that one customer has in a group, where over 5 %; null for none. */
  readonly largest: CustomerShare | null;
}

/** What was taken into account of customers who answer again and again. */
export interface RepeatedAnswers {
  /** The largest share that one customer has in a group, called by its name, where over 5 %; null for none. */
  readonly largest: (Omit<CustomerShare, "group"> & { readonly group: string }) | null;
}

/** The largest share with the name of its group; null where repeated answers don't matter. */
export function namedEffects(found: TableEffects | null, names: readonly string[]): RepeatedAnswers | null {
  if (found === null) return null;
  const { largest } = found;
  return { largest: largest === null ? null : { ...largest, group: names[largest.group] ?? "" } };
}

const LARGE_SHARE = 0.05;

/**
 * The design effect of the customers in each group and in all others: 1 + (Σm² ÷ n − 1) ρ over the answers m of each
 * customer. Null where no customer has over 5 % of a group (three answers at least) and at most 20 % of the customers
 * answer more than once. Source: Kish 1965, Survey Sampling, chapter 5; unequal clusters: Kish 1987.
 *
 * @param groupOf by row the place of its group, -1 for none
 * @param groups how many groups there are
 */
export function designEffects(
  groupOf: Int32Array,
  groups: number,
  repeated: RepeatedCustomers,
): TableEffects | null {
  const counts = countCustomers(groupOf, groups, repeated);
  const largest = largestShare(counts);
  if (largest === null && !areMany(repeated)) return null;
  const { n, squares, cross } = counts;
  const total = { n: sumOf(n), squares: counts.allSquares };
  const effect = (sum: number, size: number): number =>
    size === 0 ? 1 : 1 + (sum / size - 1) * repeated.correlation;
  const effects = Array.from(n, (size, group) => {
    const own = squares[group] ?? 0;
    const others = total.squares - 2 * (cross[group] ?? 0) + own;
    return { own: effect(own, size), others: effect(others, total.n - size) };
  });
  return { effects, largest };
}

/** Rows of nobody known are each somebody else's. */
interface CustomerCounts {
  /** Answers of each group. */
  readonly n: Float64Array;
  /** Σm² of the customers in each group. */
  readonly squares: Float64Array;
  /** Σ of a customer's answers in the group times those in all groups. */
  readonly cross: Float64Array;
  /** Most answers of one customer in each group. */
  readonly most: Float64Array;
  /** Σm² over all groups together. */
  readonly allSquares: number;
}

function countCustomers(
  groupOfRow: Int32Array,
  groups: number,
  { rows, starts }: RepeatedCustomers,
): CustomerCounts {
  const counts = {
    n: new Float64Array(groups),
    squares: new Float64Array(groups),
    cross: new Float64Array(groups),
    most: new Float64Array(groups),
    allSquares: 0,
  };
  const groupOf = new Int32Array(rows.length);
  for (let place = 0; place < rows.length; place++) groupOf[place] = groupOfRow[rows[place] ?? 0] ?? -1;
  for (let place = 0; place < (starts[1] ?? 0); place++) {
    const group = groupOf[place] ?? -1;
    if (group < 0) continue;
    addToGroup(counts, group, 1, 1);
    counts.allSquares++;
  }
  const inGroup = new Float64Array(groups);
  for (let customer = 1; customer + 1 < starts.length; customer++) {
    const from = starts[customer] ?? 0;
    const answers = addCustomer(counts, groupOf, from, starts[customer + 1] ?? 0, inGroup);
    counts.allSquares += answers * answers;
  }
  return counts;
}

/** Adds one customer's answers, and says how many are in any group. `inGroup` is all 0, before and after. */
function addCustomer(
  counts: CustomerCounts,
  groupOf: Int32Array,
  from: number,
  to: number,
  inGroup: Float64Array,
): number {
  let answers = 0;
  for (let place = from; place < to; place++) {
    const group = groupOf[place] ?? -1;
    if (group < 0) continue;
    add(inGroup, group, 1);
    answers++;
  }
  for (let place = from; place < to; place++) {
    const group = groupOf[place] ?? -1;
    const count = group < 0 ? 0 : (inGroup[group] ?? 0);
    if (count === 0) continue;
    inGroup[group] = 0;
    addToGroup(counts, group, count, answers);
  }
  return answers;
}

/** Adds what one customer gave in a group, who gave so many answers in all of them. */
function addToGroup(counts: CustomerCounts, group: number, count: number, answers: number): void {
  add(counts.n, group, count);
  add(counts.squares, group, count * count);
  add(counts.cross, group, count * answers);
  counts.most[group] = Math.max(counts.most[group] ?? 0, count);
}

function largestShare({ n, most }: CustomerCounts): CustomerShare | null {
  let largest: CustomerShare | null = null;
  n.forEach((size, group) => {
    const count = most[group] ?? 0;
    if (count < MANY_ANSWERS || count <= LARGE_SHARE * size) return;
    if (largest === null || count * largest.n > largest.count * size) largest = { group, count, n: size };
  });
  return largest;
}

function add(sums: Float64Array, place: number, amount: number): void {
  sums[place] = (sums[place] ?? 0) + amount;
}

function sumOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}

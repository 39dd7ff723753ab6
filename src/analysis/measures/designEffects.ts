import { NO_BAND } from "./bandCodes";
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

const LARGE_SHARE = 0.05;

/**
 * The design effect of the customers in each group and in all others: 1 + (Σm² ÷ n − 1) ρ over the answers m of each
 * customer. Null where no customer has over 5 % of a group (three answers at least) and at most 20 % of the customers
 * answer more than once. Source: Kish 1965, Survey Sampling, chapter 5; unequal clusters: Kish 1987.
 *
 * @param groupAt place of a row's group, -1 for none
 * @param groups how many groups there are
 */
export function designEffects(
  groupAt: (row: number) => number,
  groups: number,
  bands: Uint8Array,
  repeated: RepeatedCustomers,
): TableEffects | null {
  const counts = countCustomers(groupAt, groups, bands, repeated);
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
  groupAt: (row: number) => number,
  groups: number,
  bands: Uint8Array,
  { column }: RepeatedCustomers,
): CustomerCounts {
  const n = new Float64Array(groups);
  const width = column.texts.length + 1;
  const inAll = new Float64Array(width);
  const inGroup = new Map<number, number>();
  for (let row = 0; row < bands.length; row++) {
    const group = bands[row] === NO_BAND ? -1 : groupAt(row);
    if (group < 0) continue;
    add(n, group, 1);
    const customer = column.codes[row] ?? 0;
    add(inAll, customer, 1);
    const key = group * width + customer;
    inGroup.set(key, (inGroup.get(key) ?? 0) + 1);
  }
  return { n, ...sumCustomers(groups, inGroup, inAll) };
}

/** Rows without a customer (code 0) are each somebody else's. */
function sumCustomers(
  groups: number,
  inGroup: ReadonlyMap<number, number>,
  inAll: Float64Array,
): Omit<CustomerCounts, "n"> {
  const squares = new Float64Array(groups);
  const cross = new Float64Array(groups);
  const most = new Float64Array(groups);
  for (const [key, count] of inGroup) {
    const [group, customer] = [Math.floor(key / inAll.length), key % inAll.length];
    const isKnown = customer > 0;
    add(squares, group, isKnown ? count * count : count);
    add(cross, group, isKnown ? count * (inAll[customer] ?? 0) : count);
    if (isKnown) most[group] = Math.max(most[group] ?? 0, count);
  }
  const known = inAll.subarray(1).reduce((sum, count) => sum + count * count, 0);
  return { squares, cross, most, allSquares: (inAll[0] ?? 0) + known };
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

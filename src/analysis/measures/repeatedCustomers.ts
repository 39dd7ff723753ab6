import { countAt } from "../countAt";
import type { Survey, TextColumn } from "../survey/survey";

/** From so many answers of one customer on it is said. */
export const MANY_ANSWERS = 3;

/** Customers of whom some answered three times or more. */
export interface RepeatedCustomers {
  /** The rows with an answer, those of one customer together: of customer `i` from `starts[i]` to before `starts[i + 1]`. */
  readonly rows: Int32Array;
  /** Customer 0 is nobody known: those rows are each somebody else's. */
  readonly starts: Int32Array;
  /** Customers that are known, and how many of them answered more than once. */
  readonly customers: number;
  readonly repeated: number;
  /** How alike the answers of one customer are: 0 as those of different ones, 1 always the same. */
  readonly correlation: number;
}

/**
 * Which customers (by 客户编号, else by telephone) answered several times; null where none did three times or
 * nothing tells.
 *
 * @param answers by row, NaN for none; of a share they are 1 and 0
 */
export function repeatedCustomers(survey: Survey, answers: Float64Array): RepeatedCustomers | null {
  const column = survey.texts.customerId ?? survey.texts.phone;
  if (column === undefined) return null;
  const n = countOfEach(column, answers);
  if (mostOf(n) < MANY_ANSWERS) return null;
  const { rows, starts, sums, squares } = inOrderOfCustomers(column, answers, n);
  const known = n.subarray(1);
  return {
    rows,
    starts,
    customers: countFrom(1, known),
    repeated: countFrom(2, known),
    correlation: intraclassCorrelation(known, sums.subarray(1), squares),
  };
}

/** How many answers each customer gave, by code. */
function countOfEach({ codes, texts }: TextColumn, answers: Float64Array): Uint32Array {
  const n = new Uint32Array(texts.length + 1);
  for (let row = 0; row < codes.length; row++) {
    if (!Number.isNaN(answers[row] ?? NaN)) countAt(n, codes[row] ?? 0);
  }
  return n;
}

/** The most answers of one customer that is known. */
function mostOf(n: Uint32Array): number {
  let most = 0;
  for (let code = 1; code < n.length; code++) most = Math.max(most, n[code] ?? 0);
  return most;
}

/** How many gave so many answers at least. */
function countFrom(least: number, n: Uint32Array): number {
  let count = 0;
  for (let i = 0; i < n.length; i++) if ((n[i] ?? 0) >= least) count++;
  return count;
}

/** Rows with an answer, those of one customer together. */
interface ByCustomer extends Pick<RepeatedCustomers, "rows" | "starts"> {
  /** Each customer's answers added up. */
  readonly sums: Float64Array;
  /** The squares of all answers of known customers added up. */
  readonly squares: number;
}

function inOrderOfCustomers({ codes }: TextColumn, answers: Float64Array, n: Uint32Array): ByCustomer {
  const starts = new Int32Array(n.length + 1);
  for (let code = 0; code < n.length; code++) starts[code + 1] = (starts[code] ?? 0) + (n[code] ?? 0);
  const rows = new Int32Array(starts[n.length] ?? 0);
  const sums = new Float64Array(n.length);
  let squares = 0;
  const next = starts.slice();
  for (let row = 0; row < codes.length; row++) {
    const answer = answers[row] ?? NaN;
    if (Number.isNaN(answer)) continue;
    const code = codes[row] ?? 0;
    const place = next[code] ?? 0;
    rows[place] = row;
    next[code] = place + 1;
    sums[code] = (sums[code] ?? 0) + answer;
    if (code > 0) squares += answer * answer;
  }
  return { rows, starts, sums, squares };
}

const MANY_CUSTOMERS = 0.2;

/** Whether over 20 % of the customers answer more than once. */
export function areMany({ customers, repeated }: RepeatedCustomers): boolean {
  return repeated > MANY_CUSTOMERS * customers;
}

/**
 * The intraclass correlation of answers in clusters, by analysis of variance, kept within 0 and 1; 1 where all answers
 * are alike. Source: Donner and Koval 1980.
 *
 * @param sizes answers of each cluster
 * @param sums of the answers of each
 * @param total of the squares of all answers; of yes/no answers they add up to as much as the answers
 * @example intraclassCorrelation(Float64Array.of(2, 2, 2), Float64Array.of(2, 0, 1)) // 0.5
 */
export function intraclassCorrelation(
  sizes: Float64Array | Uint32Array,
  sums: Float64Array,
  total = sums.reduce((sum, own) => sum + own, 0),
): number {
  let [clusters, n, squares, sum, between] = [0, 0, 0, 0, 0];
  for (let i = 0; i < sizes.length; i++) {
    const size = sizes[i] ?? 0;
    if (size === 0) continue;
    const own = sums[i] ?? 0;
    clusters++;
    n += size;
    squares += size * size;
    sum += own;
    between += (own * own) / size;
  }
  if (clusters < 2 || n === clusters) return 1;
  const meanBetween = (between - (sum * sum) / n) / (clusters - 1);
  const meanWithin = (total - between) / (n - clusters);
  const size = (n - squares / n) / (clusters - 1);
  const variance = meanBetween + (size - 1) * meanWithin;
  return variance <= 0 ? 1 : Math.min(1, Math.max(0, (meanBetween - meanWithin) / variance));
}

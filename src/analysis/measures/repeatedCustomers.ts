import type { Survey, TextColumn } from "../survey/survey";
import { CONTENT, NO_BAND } from "./bandCodes";

/** From so many answers of one customer on it is said. */
export const MANY_ANSWERS = 3;

/** Customers of whom some answered three times or more. */
export interface RepeatedCustomers {
  /** The rows with a band, those of one customer together: of customer `i` from `starts[i]` to before `starts[i + 1]`. */
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
 * Which customers (by 客户编号, else by telephone) answered several times among the rows with a band; null where none did
 * three times or nothing tells.
 */
export function repeatedCustomers(survey: Survey, bands: Uint8Array): RepeatedCustomers | null {
  const column = survey.texts.customerId ?? survey.texts.phone;
  if (column === undefined) return null;
  const n = countsOf(column, (row) => bands[row] !== NO_BAND);
  const known = n.subarray(1);
  if (known.every((count) => count < MANY_ANSWERS)) return null;
  const content = countsOf(column, (row) => bands[row] === CONTENT);
  return {
    ...byCustomer(column, bands, n),
    customers: known.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0),
    repeated: known.reduce((sum, count) => sum + (count > 1 ? 1 : 0), 0),
    correlation: intraclassCorrelation(known, content.subarray(1)),
  };
}

function countsOf({ codes, texts }: TextColumn, counts: (row: number) => boolean): Float64Array {
  const n = new Float64Array(texts.length + 1);
  codes.forEach((code, row) => {
    if (counts(row)) n[code] = (n[code] ?? 0) + 1;
  });
  return n;
}

function byCustomer(
  { codes }: TextColumn,
  bands: Uint8Array,
  n: Float64Array,
): Pick<RepeatedCustomers, "rows" | "starts"> {
  const starts = new Int32Array(n.length + 1);
  n.forEach((count, code) => {
    starts[code + 1] = (starts[code] ?? 0) + count;
  });
  const rows = new Int32Array(starts[n.length] ?? 0);
  const next = starts.slice();
  codes.forEach((code, row) => {
    if (bands[row] === NO_BAND) return;
    const place = next[code] ?? 0;
    rows[place] = row;
    next[code] = place + 1;
  });
  return { rows, starts };
}

const MANY_CUSTOMERS = 0.2;

/** Whether over 20 % of the customers answer more than once. */
export function areMany({ customers, repeated }: RepeatedCustomers): boolean {
  return repeated > MANY_CUSTOMERS * customers;
}

/**
 * The intraclass correlation of yes/no answers in clusters, by analysis of variance, kept within 0 and 1; 1 where all
 * answers are alike. Source: Donner and Koval 1980.
 *
 * @param sizes answers of each cluster
 * @param yes how many of them are yes
 */
export function intraclassCorrelation(sizes: Float64Array, yes: Float64Array): number {
  let [clusters, n, squares, sum, between] = [0, 0, 0, 0, 0];
  sizes.forEach((size, i) => {
    if (size === 0) return;
    const count = yes[i] ?? 0;
    clusters++;
    n += size;
    squares += size * size;
    sum += count;
    between += (count * count) / size;
  });
  if (clusters < 2 || n === clusters) return 1;
  const meanBetween = (between - (sum * sum) / n) / (clusters - 1);
  const meanWithin = (sum - between) / (n - clusters);
  const size = (n - squares / n) / (clusters - 1);
  const variance = meanBetween + (size - 1) * meanWithin;
  return variance <= 0 ? 1 : Math.min(1, Math.max(0, (meanBetween - meanWithin) / variance));
}

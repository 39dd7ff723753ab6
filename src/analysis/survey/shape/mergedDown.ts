import type { SampledColumn } from "../candidates/columnsUnderHeader";
import { GROUP_ROLES, type Role } from "../role";

const FEWEST_ROWS = 4;
const MOST_FILLED = 0.6;
const ALWAYS = 0.9;
const TELLING = 0.5;
const MAY_BE_MERGED: readonly Role[] = [
  ...GROUP_ROLES,
  "time",
  "date",
  "ticketId",
  "customerId",
  "customerName",
];

/**
 * Columns whose cells are merged down over several rows, outer ones first: what divides or names the rows stands in the
 * first of them, each value once, or once within each cell of an outer one; every row has something else.
 */
export function findMergedDown(columns: readonly SampledColumn[]): readonly number[] {
  const rows = columns[0]?.cells.length ?? 0;
  const hasRows = columns.some(({ profile }) => profile.filled >= rows * ALWAYS);
  if (rows < FEWEST_ROWS || !hasRows) return [];
  const merged: SampledColumn[] = [];
  for (const column of columns.filter(mayBeMerged)) {
    const outer = [null, ...merged].some((over) => standsOnce(column, over));
    if (outer) merged.push(column);
  }
  return merged.map(({ position }) => position);
}

function mayBeMerged({ reading, profile, cells }: SampledColumn): boolean {
  const names = MAY_BE_MERGED.some((role) => (reading.roles.get(role) ?? 0) >= TELLING);
  const isSparse = profile.filled >= 2 && profile.filled <= cells.length * MOST_FILLED;
  return names && reading.overall === 0 && isSparse && cells[0] !== "";
}

/** Whether no value stands twice, or not twice within one cell of `outer`. */
function standsOnce({ cells }: SampledColumn, outer: SampledColumn | null): boolean {
  let seen = new Set<string>();
  for (const [row, cell] of cells.entries()) {
    if (outer !== null && outer.cells[row] !== "") seen = new Set();
    if (cell === "") continue;
    if (seen.has(String(cell))) return false;
    seen.add(String(cell));
  }
  return true;
}

import type { SampledColumn } from "../candidates/columnsUnderHeader";
import { columnOfCounts } from "../candidates/sourceKind";
import { amountColumn } from "../columns/plainColumns";
import type { SurveyTable } from "../columns/surveyTable";
import { pick } from "../rawColumn";
import { GROUP_ROLES, type Role } from "../role";
import { holdsCounts } from "../shape/countsAcross";
import { MOST_ANSWERS } from "../shape/tableShape";
import { SurveyError } from "../surveyError";
import type { AssignedRole, Assignment } from "./assignRoles";
import { areDistinctRows } from "./distinctRows";

/** What a table of scores and how often they were given may have beside: what the answers are counted apart by. */
const COUNTED_APART: ReadonlySet<Role> = new Set<Role>([...GROUP_ROLES, "time", "date", "score", "nps"]);
const COUNT: readonly AssignedRole[] = [{ role: "count", confidence: 0.8 }];

/**
 * Takes a table of scores and counts (评分, 人数) for one: every score stands once, or once a group or month, beside an
 * amount. Its rows are as many answers as they count. Other tables of answers come back as they are.
 */
export function withCounts(columns: readonly SampledColumn[], assignment: Assignment): Assignment {
  const { roles } = assignment;
  const assigned = [...roles.values()].flat();
  const unused = columns.filter(({ position }) => !roles.has(position));
  const count = countsBeside(unused);
  if (count === undefined || !assigned.every(({ role }) => COUNTED_APART.has(role))) return assignment;
  const parts = columns.filter(({ position }) => roles.has(position));
  if (!areDistinctRows(parts)) return assignment;
  return { ...assignment, roles: new Map([...roles, [count.position, COUNT]]) };
}

/** The column that counts answers: headed so, or without a heading right behind shares that are (Responses, 40 %, 24). */
export function countsBeside(columns: readonly SampledColumn[]): SampledColumn | undefined {
  const headed = columnOfCounts(columns.filter(holdsCounts));
  if (headed !== undefined) return headed;
  const shares = columnOfCounts(columns);
  const next = columns.find(({ position }) => position === (shares?.position ?? NaN) + 1);
  return next?.header === "" && holdsCounts(next) ? next : undefined;
}

const FEWEST_LISTED = 3;
const MOST_LISTED = 11;
const WHOLE = 0.02;

/**
 * Throws SurveyError `shares-without-counts` for a list of answers, each once, beside which stand shares that come to 100 %
 * and no counts: its rows are not so many people.
 */
export function assertNoSharesAlone(
  columns: readonly SampledColumn[],
  { roles }: Assignment,
  sheet: string,
): void {
  const score = columns.find(({ position }) => roles.get(position)?.some(({ role }) => role === "score"));
  const isCounted = [...roles.values()].flat().some(({ role }) => role === "count");
  if (score === undefined || isCounted) return;
  const { filled, distinct } = score.profile;
  if (filled !== distinct || filled < FEWEST_LISTED || filled > MOST_LISTED) return;
  const shares = columns.find((column) => column !== score && comeToAll(column));
  if (shares !== undefined)
    throw new SurveyError("shares-without-counts", { sheet, header: score.header, shares: shares.header });
}

function comeToAll({ profile }: SampledColumn): boolean {
  const sum = profile.numbers.reduce((all, number) => all + number, 0);
  return (
    profile.numbers.length >= FEWEST_LISTED && [1, 100].some((all) => Math.abs(sum - all) <= all * WHOLE)
  );
}

/**
 * Each row of a table with a column of counts as often as it counts, with a warning `answers-counted`. Throws SurveyError
 * `counts-too-large`.
 */
export function repeatCounted(table: SurveyTable, sheet: string): SurveyTable {
  const counts = table.columns.find(({ role }) => role === "count");
  if (counts === undefined) return table;
  const { values } = amountColumn(counts.raw, counts.header);
  const times = Array.from(values, (value) => (value > 0 ? Math.round(value) : 0));
  const total = times.reduce((sum, count) => sum + count, 0);
  const { header } = counts;
  if (total > MOST_ANSWERS) throw new SurveyError("counts-too-large", { sheet, header, total });
  const rows = Uint32Array.from(times.flatMap((count, row) => Array<number>(count).fill(row)));
  return {
    columns: table.columns.map((column) => ({ ...column, raw: pick(column.raw, rows) })),
    rowCount: total,
    sheetRows: rows.map((row) => table.sheetRows[row] ?? 0),
    notAnswers: new Map(),
    returned: new Map(),
    sheets: table.sheets === null ? null : pick(table.sheets, rows),
    warnings: [...table.warnings, { code: "answers-counted", header, total }],
  };
}

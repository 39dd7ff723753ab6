import type { SampledColumn } from "../candidates/columnsUnderHeader";
import { foldText } from "../cells/foldText";
import { amountOfText } from "../columns/plainColumns";
import { isRunning } from "../evidence/roleFit";
import { GROUP_ROLES, type Role } from "../role";
import { type AssignedRole, type Assignment, columnOf } from "./assignRoles";
import { areDistinctRows } from "./distinctRows";

const SAYS_SO = /平均|均分|均值|率$|率[（(]|占比|百分比|\bavg\b|\baverage\b|\bmean\b|\brate$|percent|%/;
const VOLUME =
  /参评|參評|评价[量数數人]|評價[量數人]|评分[量数人]|回访[量数人]|样本[量数]|樣本|服务量|服務量|接通量|接待量|话务量|通话量|工单量|答卷|份数|人数|次数|responses?|ratings|rated|surveys|answers|calls|tickets|volume|count|\bn\b/;
/** Volumes of answers before volumes of service. */
const OF_ANSWERS =
  /参评|參評|评价|評價|评分|回访|样本|樣本|答卷|份数|responses?|ratings|rated|surveys|answers|\bn\b/;
const BROKEN_SHARE = 0.5;
const MOSTLY = 0.9;
const NAMES: readonly Role[] = [...GROUP_ROLES, "time", "date"];
const SINGLE: readonly Role[] = ["customerId", "phone", "reason", "comment"];

/**
 * The roles of a table that sums answers up: one row an agent, team or week with a mean or a rate, which nobody gave.
 * Told by its values (fractions, broken numbers) or its heading together with a volume, where no two rows have the same
 * name and none is a single answer's. Null where the rows are answers.
 */
export function summedUp(
  columns: readonly SampledColumn[],
  { roles }: Assignment,
): ReadonlyMap<number, readonly AssignedRole[]> | null {
  const score = columnOf("score", columns, roles);
  if (score === null || !areNumbers(score)) return null;
  const has = (column: SampledColumn, wanted: readonly Role[]): boolean =>
    roles.get(column.position)?.some(({ role }) => wanted.includes(role)) ?? false;
  const names = columns.filter(
    (column) => column.profile.filled > 0 && (has(column, NAMES) || isPeriod(column)),
  );
  const isSingle = columns.some(
    (column) => has(column, SINGLE) || (has(column, ["ticketId"]) && !isRunning(column.profile)),
  );
  if (isSingle || names.length === 0 || !areDistinctRows(names)) return null;
  const volume = volumeColumn(columns.filter((column) => column !== score && !names.includes(column)));
  const isTold = SAYS_SO.test(score.reading.folded.whole) && volume !== undefined;
  if (!isTold && !isPercent(score) && !areBroken(score)) return null;
  const assigned = new Map<number, readonly AssignedRole[]>(
    names.flatMap(({ position }) => {
      const assigned = roles.get(position);
      return assigned === undefined ? [] : [[position, assigned] as const];
    }),
  );
  assigned.set(score.position, roles.get(score.position) ?? []);
  if (volume !== undefined) assigned.set(volume.position, [{ role: "count", confidence: 0.8 }]);
  return assigned;
}

const PERIODS = /week|month|quarter|period|year|day|周|週|月|季|年|日期|期间|期間|期次/;
const LONGEST_PERIOD = 20;

/** A week, a month, a quarter, however it is written. */
function isPeriod({ reading, profile }: SampledColumn): boolean {
  const isShort = profile.textShare < MOSTLY || profile.averageTextLength <= LONGEST_PERIOD;
  return reading.overall === 0 && PERIODS.test(reading.folded.core) && isShort;
}

function areNumbers({ profile }: SampledColumn): boolean {
  return profile.filled > 1 && profile.numbers.length >= profile.filled * MOSTLY;
}

function isPercent({ profile, cells }: SampledColumn): boolean {
  return profile.numberFormat.includes("%") || cells.some((cell) => /[%％]\s*$/u.test(String(cell)));
}

/** Numbers that no scale with half points has. */
function areBroken({ profile }: SampledColumn): boolean {
  const broken = profile.numbers.filter((number) => !Number.isInteger(number * 2));
  return broken.length >= profile.numbers.length * BROKEN_SHARE;
}

function volumeColumn(columns: readonly SampledColumn[]): SampledColumn | undefined {
  const volumes = columns.filter(({ header, cells }) => {
    const folded = foldText(header);
    const amounts = cells.filter((cell) => cell !== "").map((cell) => amountOfText(String(cell)));
    const areCounts =
      amounts.length > 0 && amounts.every((amount) => Number.isInteger(amount) && amount >= 0);
    return VOLUME.test(folded) && !SAYS_SO.test(folded) && areCounts && amounts.some((amount) => amount > 1);
  });
  return volumes.find(({ header }) => OF_ANSWERS.test(foldText(header))) ?? volumes[0];
}

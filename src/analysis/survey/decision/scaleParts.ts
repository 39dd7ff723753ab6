import { dayText } from "../../periods/calendarDay";
import type { ScaleSplit, Warning } from "../recognition";
import type { GroupRole } from "../role";
import type { TextColumn } from "../survey";

/** What may tell on which scale an answer was given: when, and whose it is. */
export interface SplitEvidence {
  readonly times: { readonly header: string; readonly values: Float64Array } | null;
  readonly groups: readonly { readonly role: GroupRole; readonly column: TextColumn }[];
}

/** Answers of a part, and those of them above the shorter scale. */
interface Part {
  readonly n: number;
  readonly above: number;
}

/** Two parts of the answers, of which one ends at a top and the other goes on. */
export interface ApartParts {
  readonly top: number;
  readonly by: ScaleSplit["by"];
  readonly because: Warning;
  readonly isShort: (row: number) => boolean;
}

/** Fewer answers say nothing of where their scale ends. */
export const ENOUGH = 20;
/** So many above a scale are slips. */
const SLIPS = 0.01;
/** So many go beyond the shorter scale where the longer one is in use. */
const BEYOND = 0.25;
/** That nobody of the part went beyond by chance. */
const CHANCE = 1e-6;
/** Of the answers, so many may be in groups that are neither, and in groups too small to tell. */
const BETWEEN = 0.05;
const SMALL = 0.2;

/** The parts that a day divides, else those that groups make; null where neither ends at `top` while the other, often, goes on. */
export function partsApart(
  values: Float64Array,
  top: number,
  { times, groups }: SplitEvidence,
): ApartParts | null {
  return byTime(values, top, times) ?? byGroup(values, top, groups);
}

function byTime(values: Float64Array, top: number, times: SplitEvidence["times"]): ApartParts | null {
  if (times === null) return null;
  const days = partsByDay(values, times.values, top);
  const cut = sharpestCut([...days].sort(([one], [other]) => one - other));
  if (cut === null) return null;
  const { day, early, late } = cut;
  const isEarlyShort = isShortBeside(early, late);
  if (!isEarlyShort && !isShortBeside(late, early)) return null;
  const [short, long] = isEarlyShort ? [early, late] : [late, early];
  const isShort = (row: number): boolean => (times.values[row] ?? NaN) < day === isEarlyShort;
  return {
    top,
    by: { kind: "time", day, isEarlyShort },
    because: {
      code: isEarlyShort ? "because-scale-since" : "because-scale-until",
      header: times.header,
      day: dayText(day),
      n: short.n,
      top,
      percent: Math.round((100 * long.above) / long.n),
    },
    isShort,
  };
}

function partsByDay(values: Float64Array, times: Float64Array, top: number): ReadonlyMap<number, Part> {
  const days = new Map<number, { n: number; above: number }>();
  values.forEach((value, row) => {
    const serial = Math.floor(times[row] ?? NaN);
    if (Number.isNaN(value) || Number.isNaN(serial)) return;
    const day = days.get(serial) ?? { n: 0, above: 0 };
    day.n++;
    if (value > top) day.above++;
    days.set(serial, day);
  });
  return days;
}

/** The day from which on the share above is most unlike the one before. */
function sharpestCut(
  days: readonly (readonly [number, Part])[],
): { readonly day: number; readonly early: Part; readonly late: Part } | null {
  const all = days.reduce((sum, [, part]) => plus(sum, part), { n: 0, above: 0 });
  let best: { day: number; early: Part; late: Part } | null = null;
  let likeliest = -Infinity;
  let early: Part = { n: 0, above: 0 };
  for (const [day, part] of days) {
    const late = { n: all.n - early.n, above: all.above - early.above };
    const likelihood = logLikelihood(early) + logLikelihood(late);
    if (early.n > 0 && likelihood > likeliest) {
      likeliest = likelihood;
      best = { day, early, late };
    }
    early = plus(early, part);
  }
  return best;
}

function plus(one: Part, other: Part): Part {
  return { n: one.n + other.n, above: one.above + other.above };
}

function logLikelihood({ n, above }: Part): number {
  const term = (count: number): number => (count === 0 ? 0 : count * Math.log(count / n));
  return term(above) + term(n - above);
}

/** Whether nobody of a part goes beyond where many of the other do, and that is no chance. */
function isShortBeside(part: Part, other: Part): boolean {
  if (part.n < ENOUGH || other.n < ENOUGH) return false;
  const beyond = other.above / other.n;
  return part.above <= SLIPS * part.n && beyond >= BEYOND && (1 - beyond) ** part.n < CHANCE;
}

function byGroup(values: Float64Array, top: number, groups: SplitEvidence["groups"]): ApartParts | null {
  for (const { role, column } of groups) {
    const short = shortGroups(values, top, column);
    if (short === null) continue;
    const names = [...short.codes].map((code) => column.texts[code - 1] ?? "");
    return {
      top,
      by: { kind: "group", role, names },
      because: {
        code: "because-scale-groups",
        header: column.header,
        groups: names.slice(0, 5),
        n: short.part.n,
        top,
        percent: Math.round((100 * short.rest.above) / short.rest.n),
      },
      isShort: (row) => short.codes.has(column.codes[row] ?? 0),
    };
  }
  return null;
}

/** The groups that end where the others go on; null where not nearly all groups are one or the other. */
function shortGroups(
  values: Float64Array,
  top: number,
  { codes, texts }: TextColumn,
): { readonly codes: ReadonlySet<number>; readonly part: Part; readonly rest: Part } | null {
  const tallies = Array.from({ length: texts.length + 1 }, () => ({ n: 0, above: 0 }));
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? NaN;
    const tally = tallies[codes[row] ?? 0];
    if (Number.isNaN(value) || tally === undefined) continue;
    tally.n++;
    if (value > top) tally.above++;
  }
  const sum = (parts: readonly Part[]): Part => parts.reduce(plus, { n: 0, above: 0 });
  const large = tallies.filter(({ n }) => n >= ENOUGH);
  const rest = sum(large.filter(({ n, above }) => above >= BEYOND * n));
  const short = new Set(
    tallies.flatMap((part, code) => (isShortBeside(part, rest) && code > 0 ? [code] : [])),
  );
  const part = sum(tallies.filter((_, code) => short.has(code)));
  const [all, known] = [sum(tallies).n, part.n + rest.n];
  const isClear = sum(large).n - known <= BETWEEN * all && known >= (1 - SMALL) * all;
  return short.size > 0 && isClear ? { codes: short, part, rest } : null;
}

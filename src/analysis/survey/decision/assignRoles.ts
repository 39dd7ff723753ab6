import type { ColumnProfile } from "../evidence/columnProfile";
import type { SampledColumn } from "../candidates/columnsUnderHeader";
import { BY_PLACE, findDimensions } from "./dimensions";
import { overallConfidence } from "../evidence/overallScore";
import { findReasonFlags } from "./reasonFlags";
import type { Decision, RecognitionChoices, Warning } from "../recognition";
import { recogniseScale } from "./recogniseScale";
import { REPEATABLE_ROLES, WHEN_ROLES, type Role } from "../role";
import { areDates, roleFit } from "../evidence/roleFit";
import type { Scale } from "../scale";

export interface AssignedRole {
  readonly role: Role;
  readonly confidence: number;
}

/** What the columns were taken for; positions without an entry have no role. */
export interface Assignment {
  readonly roles: ReadonlyMap<number, readonly AssignedRole[]>;
  readonly scale: Scale | null;
  readonly decisions: readonly Decision[];
  readonly warnings: readonly Warning[];
}

interface Candidate extends AssignedRole {
  readonly column: SampledColumn;
}

const LEAST_CONFIDENCE = 0.5;
/** Certain is only what the user said. */
const MOST_CONFIDENCE = 0.99;
const FLAG_CONFIDENCE = 0.85;
/** Counts belong to aggregated tables. */
const ASSIGNED_APART: ReadonlySet<Role> = new Set(["count"]);

/** Gives each column of a table of answers its role: what the user chose, then the surest first. */
export function assignRoles(
  columns: readonly SampledColumn[],
  chosen: ReadonlyMap<number, readonly Role[]>,
  choices: RecognitionChoices,
  legendsOf: (header: string) => readonly string[] = () => [],
): Assignment {
  const roles = new Map<number, AssignedRole[]>();
  chosen.forEach((names, position) => {
    roles.set(
      position,
      names.map((role) => ({ role, confidence: 1 })),
    );
  });
  assignReasonFlags(columns, roles);
  assignByConfidence(columns, roles);
  const takenDate = assignLoneDate(columns, roles);
  assignYear(columns, roles);
  settleDates(roles, columns);
  const overall = columnOf("score", columns, roles);
  const recognised =
    overall === null
      ? null
      : recogniseScale(overall.header, overall.profile.answers, choices.scale, legendsOf(overall.header));
  const scale = recognised?.scale ?? null;
  const byPlace = assignDimensions(columns, roles, overall, scale);
  const decisions = recognised === null ? [] : recognised.decisions;
  return { roles, scale, decisions, warnings: [...takenDate, ...(recognised?.warnings ?? []), ...byPlace] };
}

/** The first column that has a role; null when none has. */
export function columnOf(
  role: Role,
  columns: readonly SampledColumn[],
  roles: Assignment["roles"],
): SampledColumn | null {
  return columns.find(({ position }) => hasRole(roles, position, role)) ?? null;
}

function hasRole(roles: Assignment["roles"], position: number, role: Role): boolean {
  return roles.get(position)?.some((assigned) => assigned.role === role) ?? false;
}

function hasChosenRole(roles: Assignment["roles"], { position }: SampledColumn): boolean {
  return roles.get(position)?.some(({ confidence }) => confidence === 1) ?? false;
}

function isTaken(roles: Assignment["roles"], role: Role): boolean {
  return [...roles.values()].some((assigned) => assigned.some((one) => one.role === role));
}

function assignReasonFlags(columns: readonly SampledColumn[], roles: Map<number, AssignedRole[]>): void {
  if (isTaken(roles, "reasonFlag")) return;
  const flags = findReasonFlags(columns.filter(({ position }) => !roles.has(position)));
  flags.forEach((position) => roles.set(position, [{ role: "reasonFlag", confidence: FLAG_CONFIDENCE }]));
}

function assignByConfidence(columns: readonly SampledColumn[], roles: Map<number, AssignedRole[]>): void {
  const chosen = new Set([...roles.values()].flatMap((assigned) => assigned.map(({ role }) => role)));
  const candidates = columns
    .filter(({ position }) => !roles.has(position))
    .flatMap((column) => candidatesOf(column, columns))
    .filter(({ role, confidence }) => confidence >= LEAST_CONFIDENCE && !chosen.has(role))
    .sort(
      (one, other) =>
        Number(isEmpty(one.column)) - Number(isEmpty(other.column)) || other.confidence - one.confidence,
    );
  const used = new Set<Role>();
  for (const { column, role, confidence } of candidates) {
    if (roles.has(column.position) || used.has(role)) continue;
    roles.set(column.position, [{ role, confidence: Math.min(MOST_CONFIDENCE, confidence) }]);
    if (!REPEATABLE_ROLES.includes(role)) used.add(role);
  }
}

/** What an empty column is called it may be, where no column with something in it is. */
function isEmpty({ profile }: SampledColumn): boolean {
  return profile.filled === 0;
}

function candidatesOf(column: SampledColumn, columns: readonly SampledColumn[]): Candidate[] {
  const candidates = [...column.reading.roles]
    .filter(([role]) => !ASSIGNED_APART.has(role))
    .map(([role, strength]) => ({ column, role, confidence: strength * roleFit(role, column.profile) }));
  const asOverall: Candidate = { column, role: "score", confidence: overallConfidence(column, columns) };
  return [asOverall, ...candidates];
}

const LONE_DATE = /(时间|時間|日期|date|time|start|started|completed|submitted|recorded|ended)$/;
const DATE_OF_OTHER =
  /激活|发卡|出生|生日|入网|入职|注册|到期|截止|出厂|生产|购买|birth|register|signup|expir|due|hire|purchase|warranty/;
const LONE_DATE_CONFIDENCE = 0.55;

/**
 * Where no date is told by its words, the first that nearly every row has (就诊日期, 呼入时间); under headings that say
 * nothing, the only column of dates, with a warning.
 */
function assignLoneDate(columns: readonly SampledColumn[], roles: Map<number, AssignedRole[]>): Warning[] {
  const taken = columns.filter(({ position }) => WHEN_ROLES.some((role) => hasRole(roles, position, role)));
  if (taken.some((column) => !isEmpty(column) || hasChosenRole(roles, column))) return [];
  const dates = columns.filter(
    ({ position, reading, profile }) =>
      !roles.has(position) &&
      !DATE_OF_OTHER.test(reading.folded.core) &&
      profile.momentShare >= 0.9 &&
      profile.filled > 2 * profile.blank,
  );
  const told = dates.find(({ reading }) => LONE_DATE.test(reading.folded.core));
  const untold = dates.filter(({ profile }) => areDates(profile) && profile.distinct > 1);
  const lone = told ?? (untold.length === 1 ? untold[0] : undefined);
  if (lone === undefined) return [];
  taken.forEach(({ position }) => roles.delete(position));
  roles.set(lone.position, [{ role: "time", confidence: LONE_DATE_CONFIDENCE }]);
  return lone === told ? [] : [{ code: "time-taken-from", header: lone.header }];
}

const YEAR = /^(?:(?:评价|評價|调查|調查|回访|回訪|survey|service)\s*)?(?:年|年份|年度|year|yr)$/;
const MONTH = /^(?:月|月份|month)$/;
const YEAR_CONFIDENCE = 0.7;

/** Where no date tells when answers were given, a column of years does, and one of months (1–12) beside it. */
function assignYear(columns: readonly SampledColumn[], roles: Map<number, AssignedRole[]>): void {
  const taken = columns.filter(({ position }) => WHEN_ROLES.some((role) => hasRole(roles, position, role)));
  if (taken.some((column) => !isEmpty(column) || hasChosenRole(roles, column))) return;
  const named = (header: RegExp, from: number, to: number): SampledColumn | undefined =>
    columns.find(
      ({ position, reading, profile }) =>
        !roles.has(position) && header.test(reading.folded.core) && areWithin(profile, from, to),
    );
  const year = named(YEAR, 1990, 2099);
  if (year === undefined) return;
  roles.set(year.position, [{ role: "time", confidence: YEAR_CONFIDENCE }]);
  const month = named(MONTH, 1, 12);
  if (month !== undefined) roles.set(month.position, [{ role: "date", confidence: YEAR_CONFIDENCE }]);
}

/** Whole numbers between two, or texts such as 2014年 and 5月, in nearly every row. */
function areWithin(
  { numbers, filled, blank, averageTextLength }: ColumnProfile,
  from: number,
  to: number,
): boolean {
  if (filled <= 2 * blank) return false;
  const areTexts = numbers.length === 0 && averageTextLength <= String(to).length + 2;
  const areWhole = numbers.every((number) => Number.isInteger(number) && number >= from && number <= to);
  return areTexts || (numbers.length === filled && areWhole);
}

/** A date beside a time of day: the two are one moment. */
function settleDates(roles: Map<number, AssignedRole[]>, columns: readonly SampledColumn[]): void {
  const time = columnOf("time", columns, roles);
  if (time === null || !isTaken(roles, "timeOfDay") || isTaken(roles, "date")) return;
  const assigned = roles.get(time.position) ?? [];
  roles.set(
    time.position,
    assigned.map((one) => (one.role === "time" ? { ...one, role: "date" } : one)),
  );
}

/** 等待时间 without a unit may as well be scored as measured: its neighbours tell. */
function isDoubtfulDuration({ role, confidence }: AssignedRole): boolean {
  return confidence < 1 && (role === "waitTime" || role === "responseTime" || role === "handleTime");
}

function assignDimensions(
  columns: readonly SampledColumn[],
  roles: Map<number, AssignedRole[]>,
  overall: SampledColumn | null,
  scale: Scale | null,
): Warning[] {
  if (isTaken(roles, "dimension")) return [];
  const free = columns.filter(({ position }) => roles.get(position)?.every(isDoubtfulDuration) ?? true);
  const found = findDimensions(free, overall, scale);
  found.forEach((confidence, position) => {
    roles.set(position, [{ role: "dimension", confidence }]);
  });
  const headers = columns.flatMap(({ position, header }) =>
    found.get(position) === BY_PLACE ? [header] : [],
  );
  return headers.length === 0 ? [] : [{ code: "dimensions-by-place", headers }];
}

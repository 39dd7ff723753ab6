import type { Locale } from "../../glossary/locale";
import { PLAN, PLAN_ENTRIES } from "../../documents/plan/table";
import { adoptionIn, type Adoption } from "../../documents/plan/adoption";
import type { StaffTable } from "../../documents/staffTable";
import { DAYS_BACK, statusOf, STATUSES, type ActionStatus } from "../../documents/tracking/status";
import { TRACKING, TRACKING_ENTRIES } from "../../documents/tracking/table";
import { progressOf } from "../../documents/tracking/progress";
import { SETTING_DEFAULTS } from "../../documents/settings/records";
import type { CellContent } from "../../documents/sheet/cellSpec";
import type { RowCells } from "../../workbook/staff/tableRowBlock";
import { shiftedDates } from "../staff/dateSystem";
import { cellAddress, eachRow, findOurTables, ourTable, type OurTables } from "../staff/ourTables";
import { shiftOfDates } from "../staff/workbookDates";
import { serialNow } from "../serialNow";

/** What staff enter of an action. Days are Excel serials; texts are "" where nothing is entered. */
export interface ActionEntry {
  /** Of 改进计划: what is to be done, with blanks (__) to fill in where it was proposed. */
  readonly measure: string;
  readonly department: string;
  readonly owner: string;
  readonly due: number | null;
  readonly adoption: Adoption | null;
  /** Of 改善措施跟踪表; 0–100. */
  readonly progress: number;
  readonly finished: number | null;
  readonly delayCause: string;
  readonly problems: string;
  readonly adjustment: string;
  readonly nextStep: string;
}

/** An action of 改善措施跟踪表, and where its row is. */
export interface TrackedAction {
  readonly key: string;
  readonly name: string;
  readonly problem: string | null;
  readonly entry: ActionEntry;
  /** What counts while 完成时限 is blank. */
  readonly proposed: number | null;
  /** 完成时限, else 建议时限. */
  readonly deadline: number | null;
  /** Done within the last days: told in the weekly meeting. */
  readonly isNew: boolean;
  /** The cells of its rows as they were read: what is written into them later must still find them so. */
  readonly cells: {
    readonly tracking: RowCells;
    /** Of 改进计划, which owns department, owner and deadline; null where it has no such action. */
    readonly plan: RowCells | null;
  };
  /** Days from the workbook's dates to those of `entry`. */
  readonly dateShift: number;
  readonly status: ActionStatus;
  readonly sheet: string;
  /** Where its progress is typed in. */
  readonly range: string;
}

const SHARED = ["key", "measure", "problem", "department", "owner", "due", "adoption"];
const PLANNED = [...SHARED, "proposed", "original"];
const WANTED = [...SHARED, "progress", "finished", "delayCause", "problems", "adjustment", "nextStep"];

/**
 * The actions that the workbook tracks, late ones first and done ones last; null where there is no tracking table yet.
 *
 * @throws WorkbookError.
 */
export async function trackedActions(
  locale: Locale,
  now: Date,
  signal: AbortSignal,
): Promise<readonly TrackedAction[] | null> {
  const tables = await findOurTables(locale, signal);
  const tracking = ourTable(tables, TRACKING.document);
  if (tracking === null) return null;
  const shift = await shiftOfDates(tables, signal);
  const plan = await plannedRows(tables, signal);
  const today = Math.floor(serialNow(now));
  const soonDays = await soonLateDays(tables, signal);
  const { sheet } = tracking;
  const found: TrackedAction[] = [];
  const isWanted = (key: string): boolean => WANTED.includes(key);
  await eachRow(tracking, isWanted, tables.blockBytes, signal, (cells, tableRow) => {
    const planned = plan.get(textOf(cells["key"])) ?? null;
    const action = actionOf(
      {
        ...shiftedDates(cells, TRACKING_ENTRIES, shift),
        ...shiftedDates(planned ?? {}, PLAN_DATES, shift),
      },
      today,
      soonDays,
    );
    if (action === null) return;
    const read = { cells: { tracking: cells, plan: planned }, dateShift: shift };
    found.push({ ...action, ...read, sheet, range: cellAddress(tracking, "progress", tableRow) });
  });
  return found.sort(byUrgency);
}

/** 建议时限 is computed, yet a date as those that staff type. */
const PLAN_DATES: StaffTable = {
  ...PLAN_ENTRIES,
  columns: { ...PLAN_ENTRIES.columns, proposed: "date" },
};

/** The rows of 改进计划 by the action's key: what it says is newer than what 改善措施跟踪表 shows without formulas. */
async function plannedRows(tables: OurTables, signal: AbortSignal): Promise<ReadonlyMap<string, RowCells>> {
  const rows = new Map<string, RowCells>();
  const plan = ourTable(tables, PLAN.document);
  if (plan === null) return rows;
  const isWanted = (key: string): boolean => PLANNED.includes(key);
  await eachRow(plan, isWanted, tables.blockBytes, signal, (cells) => {
    const key = textOf(cells["key"]);
    if (key !== "" && !rows.has(key)) rows.set(key, cells);
  });
  return rows;
}

/** S44: an action due within so many days is soon late, as staff set it in 参数设置. */
async function soonLateDays(tables: OurTables, signal: AbortSignal): Promise<number> {
  let days: number = SETTING_DEFAULTS["soon-late-days"];
  const settings = ourTable(tables, "settings");
  if (settings === null) return days;
  const isWanted = (key: string): boolean => key === "key" || key === "value";
  await eachRow(settings, isWanted, tables.blockBytes, signal, (cells) => {
    const value = numberOf(cells["value"]);
    if (cells["key"] === "soon-late-days" && value !== null) days = value;
  });
  return days;
}

function byUrgency(one: TrackedAction, other: TrackedAction): number {
  const urgency = STATUSES.indexOf(one.status) - STATUSES.indexOf(other.status);
  return urgency === 0 ? (one.deadline ?? Infinity) - (other.deadline ?? Infinity) || 0 : urgency;
}

function actionOf(
  cells: RowCells,
  today: number,
  soonDays: number,
): Omit<TrackedAction, "cells" | "dateShift" | "sheet" | "range"> | null {
  const name = textOf(cells["measure"]);
  if (name === "") return null;
  const problem = textOf(cells["problem"]);
  const entry: ActionEntry = {
    measure: name,
    department: textOf(cells["department"]),
    owner: textOf(cells["owner"]),
    due: numberOf(cells["due"]),
    adoption: adoptionIn(cells["adoption"]),
    progress: progressOf(cells["progress"] ?? null),
    finished: numberOf(cells["finished"]),
    delayCause: textOf(cells["delayCause"]),
    problems: textOf(cells["problems"]),
    adjustment: textOf(cells["adjustment"]),
    nextStep: textOf(cells["nextStep"]),
  };
  const proposed = numberOf(cells["proposed"]);
  const deadline = entry.due ?? proposed;
  return {
    key: textOf(cells["key"]),
    name,
    problem: problem === "" ? null : problem,
    entry,
    proposed,
    deadline,
    isNew: entry.finished !== null && entry.finished >= today - DAYS_BACK,
    status: statusOf({ ...entry, deadline }, today, soonDays),
  };
}

function textOf(content: CellContent | undefined): string {
  return content === null || content === undefined ? "" : String(content).trim();
}

function numberOf(content: CellContent | undefined): number | null {
  return typeof content === "number" ? content : null;
}

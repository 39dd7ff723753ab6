import type { Results } from "../../analysis/results";
import type { Warning } from "../../analysis/survey/recognition";
import { keptCorrections } from "../cleaningLog/keptCorrections";
import type { DocumentContext } from "../context";
import type { CellContent } from "../sheet/cellSpec";
import { ownCells } from "../sheet/ownColumn";
import { staffRows, type StaffState } from "../staffState";
import { correctionOf } from "./corrections";
import { CLEAN_DATA } from "./table";

/** A row that staff corrected or wrote beside, and that the survey does not have any more, or not among the rows of 清洗数据. */
export interface LostCorrection {
  readonly key: string;
  /** What stood in the row: what was found and what staff made of it, by the column keys of 清洗数据. */
  readonly cells: Readonly<Record<string, CellContent>>;
}

/** How many of the rows are named. */
const MOST_NAMED = 5;

/** Corrections without their row, those of earlier runs too: they are kept until the row comes back. */
export function lostCorrections(
  staff: StaffState,
  { cleaned: { keys, listed } }: Results,
): readonly LostCorrection[] {
  const corrected = new Map([...keptCorrections(staff), ...standingCorrections(staff)]);
  if (corrected.size === 0) return [];
  keys().forEach((key, row) => {
    if (listed[row] === 1) corrected.delete(key);
  });
  return [...corrected].map(([key, cells]) => ({ key, cells }));
}

function standingCorrections(staff: StaffState): readonly (readonly [string, LostCorrection["cells"]])[] {
  return (staffRows(staff, CLEAN_DATA) ?? []).flatMap(({ key, cells }) =>
    key !== "" && (correctionOf(cells) !== null || ownCells(cells).length > 0) ? [[key, cells] as const] : [],
  );
}

/** What 剔除记录 keeps of a correction, as one text. */
export function storedCorrection({ cells }: LostCorrection): string {
  return JSON.stringify(Object.fromEntries(Object.entries(cells).filter(([, content]) => content !== null)));
}

/** The ticket of a row by its key; null where the row is known by its content. */
export function ticketOfKey(key: string): string | null {
  return key.startsWith("~") ? null : key.replace(/#\d+$/u, "");
}

/** Says which corrections have lost their row, and how many are of groups that were not asked for. */
export function lostNotices({ staff, results }: DocumentContext): readonly Warning[] {
  const { part } = results.cleaned.survey;
  const all = lostCorrections(staff, results);
  const lost = all.filter(({ key }) => part?.allKeys.has(key) !== true);
  const others = all.length - lost.length;
  const named = lost.map(({ key }) => ticketOfKey(key) ?? key.slice(0, 9)).slice(0, MOST_NAMED);
  return [
    ...(lost.length === 0 ? [] : [{ code: "corrections-lost", count: lost.length, rows: named }]),
    ...(others === 0 ? [] : [{ code: "corrections-of-others", count: others }]),
  ];
}

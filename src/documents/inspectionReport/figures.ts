import type { DocumentContext } from "../context";
import { INSPECTION_ITEMS, type ItemKey, scoreKey } from "../inspection/items";
import { type InspectionRecord, inspectionRecords } from "../inspection/records";
import { isLate } from "../inspection/timeliness";
import { perContext } from "../perContext";
import { textIn, isFilled } from "../sheet/cellContent";
import type { CellContent } from "../sheet/cellSpec";
import { type CheckDays, checksOf, isIn } from "./checks";

/** Scores of an item, or of whole cases: how many, their sum and that of their squares, and how many are up to 3. */
export interface Scores {
  readonly n: number;
  readonly sum: number;
  readonly squares: number;
  readonly low: number;
}

/** What 质检记录 says of the check: figures that the report's formulas must give. */
export interface InspectionFigures {
  readonly current: CheckDays | null;
  readonly last: CheckDays | null;
  /** The cases of this check. */
  readonly cases: readonly InspectionRecord[];
  /** 总分 of this check and of the last. */
  readonly total: Scores;
  readonly lastTotal: Scores;
  readonly items: readonly { readonly key: ItemKey; readonly now: Scores; readonly last: Scores }[];
  readonly agents: readonly AgentFigures[];
  /** In the order of their names, with how many cases they inspected. */
  readonly inspectors: readonly { readonly name: string; readonly count: number }[];
  /** Cases with an inspector and no date. */
  readonly undated: number;
  /** Cases that were checked too long after the service (S21). */
  readonly late: number;
}

export interface AgentFigures {
  readonly agent: string;
  readonly now: Scores;
  readonly last: Scores;
}

/** From 3 down a score is low (document 003). */
export const LOW = 3;

/** Works through 质检记录. */
export const inspectionFigures = perContext(figuresOf);

function figuresOf(context: DocumentContext): InspectionFigures {
  const { rows } = inspectionRecords(context);
  const { current, last } = checksOf(context);
  const cases = rows.filter((row) => isIn(current, row));
  const before = rows.filter((row) => isIn(last, row));
  return {
    current,
    last,
    cases,
    total: scoresOf(cases.map(({ total }) => total)),
    lastTotal: scoresOf(before.map(({ total }) => total)),
    items: INSPECTION_ITEMS.map(({ key }) => ({
      key,
      now: scoresOf(cases.map(({ cells }) => cells[scoreKey(key)] ?? null)),
      last: scoresOf(before.map(({ cells }) => cells[scoreKey(key)] ?? null)),
    })),
    agents: agentsOf(rows, cases, before),
    inspectors: countsOf(cases.map(({ cells }) => textIn(cells["inspector"]))),
    undated: rows.filter(({ cells }) => isFilled(cells["inspector"]) && !isFilled(cells["inspected"])).length,
    late: cases.filter(({ cells }) => isLate(cells)).length,
  };
}

function scoresOf(contents: readonly CellContent[]): Scores {
  const scores = contents.filter((content) => typeof content === "number" && content > 0) as number[];
  return {
    n: scores.length,
    sum: scores.reduce((sum, score) => sum + score, 0),
    squares: scores.reduce((sum, score) => sum + score ** 2, 0),
    low: scores.filter((score) => score <= LOW).length,
  };
}

/** Every agent of whom anything was inspected, whenever it was. */
function agentsOf(
  rows: readonly InspectionRecord[],
  cases: readonly InspectionRecord[],
  before: readonly InspectionRecord[],
): readonly AgentFigures[] {
  const inspected = rows.filter(({ cells, total }) => total !== null && isFilled(cells["inspected"]));
  const totalsOf = (from: readonly InspectionRecord[], agent: string): Scores =>
    scoresOf(from.filter(({ cells }) => textIn(cells["agent"]) === agent).map(({ total }) => total));
  return countsOf(inspected.map(({ cells }) => textIn(cells["agent"]))).map(({ name }) => ({
    agent: name,
    now: totalsOf(cases, name),
    last: totalsOf(before, name),
  }));
}

function countsOf(names: readonly string[]): readonly { readonly name: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const name of names) if (name !== "") counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, count]) => ({ name, count }));
}

/** The mean of scores; null without one. */
export function meanOf({ n, sum }: Scores): number | null {
  return n === 0 ? null : sum / n;
}

/** The variance of scores as a sample's (n - 1); null under two. */
export function varianceOf({ n, sum, squares }: Scores): number | null {
  return n < 2 ? null : Math.max(0, squares - sum ** 2 / n) / (n - 1);
}

import type { DocumentSources } from "../sources";
import { percentText } from "../sheet/numberText";
import type { CellContent } from "../sheet/sheetSpec";
import type { LedgerRow } from "../staffState";
import { measureLibraryRows, workingDaysIn, type LibraryRow } from "../actionLibrary/libraryRows";
import { nextKey } from "../sheet/rowKeys";
import { workingDayAfter } from "../settings/workCalendar";

/** A measure of 改进计划: the one place where it is entered (S44). */
export interface PlanRow {
  readonly key: string;
  readonly problem: string;
  readonly measure: string;
  readonly department: string;
  readonly owner: string;
  /** Serial days; null where none is set. */
  readonly start: number | null;
  readonly due: number | null;
  /** Working days from the start to the deadline; null where staff set a date of their own. */
  readonly days: number | null;
  readonly target: string;
  /** Whether the problem is among the core ones now. */
  readonly core: boolean;
}

/** Proposals drawn for a core problem that has no measure yet. */
const MOST_PROPOSALS = 2;

/** The measures of the plan: what stands in the workbook, then proposals for core problems that have none. */
export function planRows(sources: DocumentSources): {
  readonly rows: readonly PlanRow[];
  readonly adopted: ReadonlyMap<number, string>;
} {
  const { staff, results } = sources.context;
  const core = new Set(results.coreProblems.map(({ category }) => category));
  const keys = [...staff.plan, ...staff.tracking].map(({ key }) => key);
  const adopted = new Map<number, string>();
  const rows = staff.plan.map((row) => {
    const key = row.key === "" ? nextKey("M", keys) : row.key;
    if (row.key === "") {
      keys.push(key);
      adopted.set(row.tableRow, key);
    }
    return fromLedger(row, key, core);
  });
  for (const { category } of results.coreProblems) {
    if (rows.some(({ problem }) => problem === category)) continue;
    for (const proposal of proposals(sources, category)) {
      const key = nextKey("M", keys);
      keys.push(key);
      rows.push({ ...proposal, key });
    }
  }
  return { rows, adopted };
}

function fromLedger({ cells }: LedgerRow, key: string, core: ReadonlySet<string>): PlanRow {
  const text = (name: string): string => String(cells[name] ?? "").trim();
  const problem = text("problem");
  return {
    key,
    problem,
    measure: text("measure"),
    department: text("department"),
    owner: text("owner"),
    start: serialIn(cells["start"]),
    due: serialIn(cells["due"]),
    days: serialIn(cells["days"]),
    target: text("target"),
    core: core.has(problem),
  };
}

function serialIn(content: CellContent | undefined): number | null {
  return typeof content === "number" && content > 0 ? content : null;
}

/** Measures of the library for a category; one row without a measure where it has none. */
function proposals(sources: DocumentSources, category: string): readonly Omit<PlanRow, "key">[] {
  const { madeAt, staff } = sources.context;
  const fitting = measureLibraryRows(sources).rows.filter((row) => fits(row, category));
  const common = { problem: category, owner: "", target: targetFor(sources, category), core: true };
  if (fitting.length === 0) {
    return [{ ...common, measure: "", department: "", start: Math.floor(madeAt), due: null, days: null }];
  }
  return fitting.slice(0, MOST_PROPOSALS).map(({ measure, department, deadline }) => {
    const days = workingDaysIn(deadline);
    return {
      ...common,
      measure,
      department,
      start: Math.floor(madeAt),
      due: days === null ? null : workingDayAfter(madeAt, days, staff.workCalendar),
      days,
    };
  });
}

function fits({ category, problemType }: LibraryRow, problem: string): boolean {
  return category === problem || problemType === problem;
}

/** A measurable target to start from: a third fewer of the mentions in the next period. */
function targetFor({ context, words }: DocumentSources, category: string): string {
  const item = context.results.pareto?.items.find((each) => each.category === category);
  if (item === undefined) return "";
  return words("targetProposal", { now: percentText(item.share), goal: percentText((item.share * 2) / 3) });
}

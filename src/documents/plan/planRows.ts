import { wordsOf } from "../../glossary/words";
import { libraryRows, workingDaysIn, type LibraryRow } from "../actionLibrary/libraryRows";
import type { DocumentContext } from "../context";
import { categoryWords } from "../pareto/categoryWords";
import { workCalendar, workingDayAfter } from "../settings/workCalendar";
import { roundedText } from "../sheet/numberText";
import { keyedRows, nextKey } from "../sheet/rowKeys";
import type { CellContent } from "../sheet/cellSpec";
import { staffRows, type StaffRow } from "../staffState";
import { TRACKING } from "../tracking/table";
import { PLAN } from "./table";
import { TERMS } from "./words";

/** An action of 改进计划: the one place where it is entered (S44). */
export interface PlanRow {
  readonly key: string;
  /** The category's identity, or what staff call a problem of their own. */
  readonly problem: string;
  readonly action: string;
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

/** Proposals drawn for a core problem that has no action yet. */
const MOST_PROPOSALS = 2;

/** The actions of the plan: what stands in the workbook, then proposals for core problems that have none. */
export function planRows(context: DocumentContext): {
  readonly rows: readonly PlanRow[];
  /** Keys for rows that staff typed, by 0-based table row. */
  readonly adopted: ReadonlyMap<number, string>;
} {
  const { results, staff } = context;
  const { nameOf } = categoryWords(context, context.localeOf(PLAN.document));
  const core = new Set(results.coreProblems.map(({ category }) => category));
  const tracked = (staffRows(staff, TRACKING) ?? []).map(({ key }) => key);
  const { keyed, adopted } = keyedRows("M", staffRows(staff, PLAN) ?? [], tracked);
  const rows = keyed.map(({ row, key }) => fromStaff(row, key, nameOf, core));
  const keys = [...rows.map(({ key }) => key), ...tracked];
  for (const { category } of results.coreProblems) {
    if (rows.some(({ problem }) => problem === category)) continue;
    for (const proposal of proposals(context, category)) {
      const key = nextKey("M", keys);
      keys.push(key);
      rows.push({ ...proposal, key });
    }
  }
  return { rows, adopted };
}

function fromStaff(
  { cells }: StaffRow,
  key: string,
  nameOf: (text: string) => string,
  core: ReadonlySet<string>,
): PlanRow {
  const text = (column: string): string => String(cells[column] ?? "").trim();
  const problem = nameOf(text("problem"));
  return {
    key,
    problem,
    action: text("measure"),
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

/** Actions of the library for a category; one row without an action where it has none. */
function proposals(context: DocumentContext, category: string): readonly Omit<PlanRow, "key">[] {
  const { madeAt, staff } = context;
  const fitting = libraryRows(context).rows.filter((row) => fits(row, category));
  const common = { problem: category, owner: "", target: targetFor(context, category), core: true };
  if (fitting.length === 0) {
    return [{ ...common, action: "", department: "", start: Math.floor(madeAt), due: null, days: null }];
  }
  return fitting.slice(0, MOST_PROPOSALS).map(({ action, department, deadline }) => {
    const days = workingDaysIn(deadline);
    return {
      ...common,
      action,
      department,
      start: Math.floor(madeAt),
      due: days === null ? null : workingDayAfter(madeAt, days, workCalendar(staff)),
      days,
    };
  });
}

function fits({ category, problemType, example }: LibraryRow, problem: string): boolean {
  return !example && (category === problem || problemType === problem);
}

/** A measurable target to complete: how often the problem comes up among a hundred answers now, and the aim left blank. */
function targetFor({ results, localeOf }: DocumentContext, category: string): string {
  const item = results.pareto?.items.find((each) => each.category === category);
  const answers = results.satisfaction?.n ?? 0;
  if (item === undefined || answers === 0) return "";
  const now = roundedText((item.count / answers) * 100, 1);
  return wordsOf(localeOf(PLAN.document))(TERMS.targetProposal, { now });
}

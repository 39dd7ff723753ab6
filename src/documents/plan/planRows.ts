import type { CoreProblem } from "../../analysis/reasons/coreProblem";
import { libraryRows, workingDaysIn } from "../actionLibrary/libraryRows";
import { wordsOf } from "../../glossary/words";
import type { DocumentContext } from "../context";
import { INSPECTION_ITEMS, type ItemKey } from "../inspection/items";
import { problemItems } from "../inspectionReport/findings";
import { perContext } from "../perContext";
import { movedDeadlines } from "../planChange/approved";
import { INSPECTION, problemWords } from "../problems/problemWords";
import { workCalendar, workingDayAfter, workingDayFrom, type CalendarDays } from "../settings/workCalendar";
import { keyedRows, keyIssuer } from "../sheet/rowKeys";
import type { AdoptedKeys } from "../sheet/tableSpec";
import type { CellContent } from "../sheet/cellSpec";
import { staffRows, type StaffRow } from "../staffState";
import { TRACKING } from "../tracking/table";
import { adoptionIn, type Adoption } from "./adoption";
import { reopenedProblems, reopeningAction, reopeningAdoptions } from "./reopened";
import { PLAN } from "./table";
import { fits, libraryNames } from "./libraryNames";

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
  /** 完成时限 as staff set it. */
  readonly due: number | null;
  /** Null where nobody has said anything. */
  readonly adoption: Adoption | null;
  /** Working days from the start to the proposed deadline. */
  readonly days: number | null;
  /** 建议时限. */
  readonly proposed: number | null;
  /** The deadline that counts: 完成时限, else 建议时限. */
  readonly deadline: number | null;
  /** 完成时限 as it was first set. */
  readonly original: number | null;
  /** Whether the problem is among the core ones now. */
  readonly core: boolean;
}

/** Proposals drawn for a core problem that has no action yet. */
const MOST_PROPOSALS = 2;

/** The actions of the plan: what stands in the workbook, then proposals for core problems that have none. */
export const planRows = perContext(planned);

function planned(context: DocumentContext): {
  readonly rows: readonly PlanRow[];
  readonly adopted: AdoptedKeys;
  /** Keys of actions whose 采纳 follows from what staff conclude on 效果验证. */
  readonly decided: readonly string[];
} {
  const { results, staff } = context;
  const { nameOf } = problemWords(context, context.localeOf(PLAN.document));
  const core = new Set(results.coreProblems.map(({ category }) => category));
  const tracked = (staffRows(staff, TRACKING) ?? []).map(({ key }) => key);
  const { keyed, adopted } = keyedRows("M", staffRows(staff, PLAN) ?? [], tracked);
  const calendar = workCalendar(context);
  const moved = movedDeadlines(context);
  const standing = keyed.map(({ row, key }) => fromStaff(row, key, nameOf, core));
  const adoptions = reopeningAdoptions(context, standing);
  const rows = standing.map((row) =>
    dated({ ...row, adoption: adoptions.get(row.key) ?? row.adoption }, calendar, moved.get(row.key)),
  );
  const nextKey = keyIssuer("M", [...rows.map(({ key }) => key), ...tracked]);
  const add = (proposal: Omit<UndatedRow, "key">): void => {
    rows.push(dated({ ...proposal, key: nextKey() }, calendar));
  };
  for (const problem of results.coreProblems) {
    if (rows.some((row) => row.problem === problem.category)) continue;
    proposals(context, problem, calendar).forEach(add);
  }
  for (const item of problemItems(context)) {
    if (rows.some((row) => row.problem === `${INSPECTION}${item}`)) continue;
    add(inspectionProposal(context, item, calendar));
  }
  reopenedProblems(staff, rows).forEach((problem) => {
    add({
      ...proposedFrom(context, calendar),
      ...reopeningAction(context, problem),
      core: core.has(problem),
    });
  });
  return { rows, adopted, decided: [...adoptions.keys()] };
}

/** A row without the dates that follow from others. */
type UndatedRow = Omit<PlanRow, "proposed" | "deadline">;

/** @param movedTo the deadline that an approved change gives. */
function dated(row: UndatedRow, calendar: readonly CalendarDays[], movedTo?: number): PlanRow {
  const { start, days } = row;
  const proposed = start === null || days === null ? null : workingDayAfter(start, days, calendar);
  const due = movedTo ?? row.due;
  const original = row.original ?? (movedTo === undefined ? null : proposed);
  return { ...row, due, original, proposed, deadline: due ?? proposed };
}

function fromStaff(
  { cells }: StaffRow,
  key: string,
  nameOf: (text: string) => string,
  core: ReadonlySet<string>,
): UndatedRow {
  const text = (column: string): string => String(cells[column] ?? "").trim();
  const problem = nameOf(text("problem"));
  const due = positiveIn(cells["due"]);
  return {
    key,
    problem,
    action: text("measure"),
    department: text("department"),
    owner: text("owner"),
    start: positiveIn(cells["start"]),
    due,
    adoption: adoptionIn(cells["adoption"]),
    days: positiveIn(cells["days"]),
    original: positiveIn(cells["original"]) ?? due,
    core: core.has(problem),
  };
}

/** A day, or a number of days; null where a cell holds neither. */
function positiveIn(content: CellContent | undefined): number | null {
  return typeof content === "number" && content > 0 ? content : null;
}

/** Actions of the library for a problem, to begin on the next working day. */
function proposals(
  context: DocumentContext,
  problem: CoreProblem,
  calendar: readonly CalendarDays[],
): readonly Omit<UndatedRow, "key">[] {
  const library = libraryRows(context).rows.filter(({ example }) => !example);
  const fitting = libraryNames(problem)
    .map((names) => library.filter((row) => fits(row, names)))
    .find((rows) => rows.length > 0);
  if (fitting === undefined) return [];
  return fitting.slice(0, MOST_PROPOSALS).map(({ action, department, deadline }) => ({
    ...proposedFrom(context, calendar),
    problem: problem.category,
    action,
    department,
    days: workingDaysIn(deadline),
    core: true,
  }));
}

/** What is proposed where inspections found an item to be a problem; how long it takes is for staff to say. */
function inspectionProposal(
  context: DocumentContext,
  item: ItemKey,
  calendar: readonly CalendarDays[],
): Omit<UndatedRow, "key"> {
  const words = wordsOf(context.localeOf(PLAN.document));
  const found = INSPECTION_ITEMS.find(({ key }) => key === item);
  return {
    ...proposedFrom(context, calendar),
    problem: `${INSPECTION}${item}`,
    action: found === undefined ? "" : words(found.advice),
    department: found === undefined ? "" : words(found.department),
    days: null,
    core: false,
  };
}

/** What every proposal begins with: nobody has it yet, and it starts on the next working day. */
function proposedFrom(
  { madeAt }: DocumentContext,
  calendar: readonly CalendarDays[],
): Pick<UndatedRow, "owner" | "start" | "due" | "adoption" | "original"> {
  return {
    owner: "",
    start: workingDayFrom(madeAt, calendar),
    due: null,
    adoption: "proposed",
    original: null,
  };
}

import {
  TASK_FIELDS,
  type TaskEntry,
  type TaskField,
  type TaskValue,
} from "../../documents/departmentTask/task";
import type { TrackedAction } from "../tracking/trackedActions";
import { taskEntry } from "./departmentTasks";
import type { ReturnedRow, ReturnedTasks } from "./returnedTasks";

/** Whose value a cell is to have. */
export type Choice = "workbook" | "returned";

/** A cell that cannot be settled without being asked: changed on both sides since it was sent, or emptied there. */
export interface Conflict {
  /** By which it is answered. */
  readonly id: string;
  readonly from: string;
  readonly key: string;
  readonly action: string;
  readonly field: TaskField;
  /** Undefined where it is not known how it was sent. */
  readonly sent: TaskValue | undefined;
  readonly workbook: TaskValue;
  readonly returned: TaskValue;
  readonly choice: Choice | null;
}

/** What of a list is not taken over, and why; data for its sentence. */
export interface LeftOut {
  readonly code:
    | "tasks-row-new"
    | "tasks-row-unknown"
    | "tasks-row-other"
    | "tasks-row-twice"
    | "tasks-cell-unreadable"
    | "tasks-cell-not-theirs"
    | "tasks-column-added";
  readonly from: string;
  readonly row: number;
  readonly key: string;
  /** The action, or what stands in the cell. */
  readonly text: string;
  /** The column, by key, or as it is headed where it was added. */
  readonly column: string;
  readonly sent: string;
  readonly filled: number;
}

/** What lists that came back make of the plan. */
export interface MergedTasks {
  /** Entries of actions that change, by key: only the fields that do. */
  readonly changes: ReadonlyMap<string, Partial<TaskEntry>>;
  readonly conflicts: readonly Conflict[];
  readonly leftOut: readonly LeftOut[];
  /** Lists of which no row is an action of the plan. */
  readonly foreign: readonly string[];
}

/**
 * Merges lists that came back, in order, into the plan's actions: what a department changed is taken where nobody has
 * changed it here since; every other difference is a question or listed.
 *
 * @param choices by the ids of conflicts.
 */
export function mergedTasks(
  lists: readonly ReturnedTasks[],
  actions: readonly TrackedAction[],
  choices: ReadonlyMap<string, Choice>,
): MergedTasks {
  const draft: Draft = {
    known: new Map(actions.map((action) => [action.key, action])),
    standing: new Map(actions.map((action) => [action.key, taskEntry(action)])),
    choices,
    changes: new Map(),
    conflicts: [],
    leftOut: [],
  };
  const foreign = lists.filter((list) => mergeList(draft, list) === 0).map(({ from }) => from);
  const { changes, conflicts, leftOut } = draft;
  return { changes, conflicts, leftOut, foreign };
}

/** What merging has come to. */
interface Draft {
  readonly known: ReadonlyMap<string, TrackedAction>;
  /** Entries with what earlier lists changed of them. */
  readonly standing: Map<string, TaskEntry>;
  readonly choices: ReadonlyMap<string, Choice>;
  readonly changes: Map<string, Partial<TaskEntry>>;
  readonly conflicts: Conflict[];
  readonly leftOut: LeftOut[];
}

/** Gives how many rows are actions of the plan. */
function mergeList(draft: Draft, { from, rows, added }: ReturnedTasks): number {
  let merged = 0;
  for (const row of rows) {
    const action = draft.known.get(row.key);
    const why = reasonAgainst(row, rows, action);
    if (why !== null || action === undefined) {
      draft.leftOut.push(leftOutOf(from, row, { code: why ?? "tasks-row-unknown", text: row.action }));
      continue;
    }
    merged += 1;
    draft.leftOut.push(...cellsLeftOut(from, row));
    for (const field of Object.keys(row.entry) as TaskField[]) mergeCell(draft, { from, row, action, field });
  }
  for (const { heading, filled } of added) {
    draft.leftOut.push({ ...NOTHING, code: "tasks-column-added", from, column: heading, filled });
  }
  return merged;
}

interface MergedCell extends Pick<Conflict, "from" | "field"> {
  readonly row: ReturnedRow;
  readonly action: TrackedAction;
}

function mergeCell(draft: Draft, { from, row, action, field }: MergedCell): void {
  const { key, name } = action;
  const entry = draft.standing.get(key) ?? taskEntry(action);
  const compared = { sent: row.sent?.[field], workbook: entry[field], returned: row.entry[field] ?? null };
  const verdict = verdictOf(compared, TASK_FIELDS[field] === "progress");
  let takes = verdict === "take";
  if (verdict === "ask") {
    const id = idOf(key, field, draft.conflicts);
    const choice = draft.choices.get(id) ?? null;
    draft.conflicts.push({ id, from, key, action: name, field, choice, ...compared });
    takes = choice === "returned";
  }
  if (!takes) return;
  draft.standing.set(key, { ...entry, [field]: compared.returned });
  draft.changes.set(key, { ...draft.changes.get(key), [field]: compared.returned });
}

const NOTHING = { row: 0, key: "", text: "", column: "", sent: "", filled: 0 } as const;

function leftOutOf(
  from: string,
  { row, key }: ReturnedRow,
  told: Pick<LeftOut, "code" | "text"> & Partial<LeftOut>,
): LeftOut {
  return { ...NOTHING, from, row, key, ...told };
}

/** Why a row is no row of the plan; null where it is one. */
function reasonAgainst(
  row: ReturnedRow,
  rows: readonly ReturnedRow[],
  action: TrackedAction | undefined,
): LeftOut["code"] | null {
  if (row.key === "") return "tasks-row-new";
  if (action === undefined) return "tasks-row-unknown";
  if (rows.some((other) => other !== row && other.key === row.key)) return "tasks-row-twice";
  const { name, problem } = action;
  const isSame =
    row.sent === null
      ? row.action === name || row.problem === problem
      : row.sent.action === name || row.sent.problem === problem;
  return isSame ? null : "tasks-row-other";
}

function cellsLeftOut(from: string, row: ReturnedRow): readonly LeftOut[] {
  const unreadable = Object.entries(row.unreadable).map(([column, text]) =>
    leftOutOf(from, row, { code: "tasks-cell-unreadable", column, text }),
  );
  const { sent } = row;
  if (sent === null) return unreadable;
  const moved = (["problem", "action"] as const).filter((column) => row[column] !== sent[column].trim());
  return [
    ...unreadable,
    ...moved.map((column) =>
      leftOutOf(from, row, { code: "tasks-cell-not-theirs", column, text: row[column], sent: sent[column] }),
    ),
  ];
}

/** Several lists may be of different minds of one cell: each is a question of its own. */
function idOf(key: string, field: TaskField, asked: readonly Conflict[]): string {
  const earlier = asked.filter((conflict) => conflict.key === key && conflict.field === field).length;
  return `${key}.${field}${earlier === 0 ? "" : `#${String(earlier + 1)}`}`;
}

function verdictOf(
  { sent, workbook, returned }: Pick<Conflict, "sent" | "workbook" | "returned">,
  isProgress: boolean,
): "leave" | "take" | "ask" {
  // a cell of progress that nobody filled in is one at 0
  const isBlank = (value: TaskValue): boolean =>
    value === null || value === "" || (isProgress && value === 0);
  const isSame = (one: TaskValue, other: TaskValue): boolean =>
    one === other || (isBlank(one) && isBlank(other));
  if (isSame(returned, workbook)) return "leave";
  if (sent === undefined) {
    if (isBlank(returned)) return "leave";
    return isBlank(workbook) ? "take" : "ask";
  }
  if (isSame(returned, sent)) return "leave";
  return isSame(workbook, sent) && !isBlank(returned) ? "take" : "ask";
}

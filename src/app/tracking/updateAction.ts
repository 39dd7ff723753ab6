import type { Locale } from "../../glossary/locale";
import { wordsOf, type Words } from "../../glossary/words";
import { ADOPTION_TERMS } from "../../documents/plan/adoption";
import { sheetLocales } from "../locales/sheetLocales";
import type { CellContent } from "../../documents/sheet/cellSpec";
import { writeTableCells, type CellChange, type TableChanges } from "../../workbook/staff/writeTableCells";
import { WorkbookError } from "../../workbook/workbookError";
import { EntryError } from "../entryError";
import { changesIn, findOurTables, ourTable } from "../staff/ourTables";
import type { ActionEntry, TrackedAction } from "./trackedActions";

type Field = keyof ActionEntry;

/** What each table owns of an action (S44): it is entered once, in 改进计划; its progress in 改善措施跟踪表. */
const OWNERS = [
  {
    document: "improvement-plan",
    row: "plan",
    fields: ["measure", "department", "owner", "due", "adoption"],
  },
  {
    document: "measure-tracking",
    row: "tracking",
    fields: ["progress", "finished", "delayCause", "problems", "adjustment", "nextStep"],
  },
] as const;

/** A cell of 当前进度 up to this is read as a share: 1 is 100 %. */
const LARGEST_SHARE = 1;

const DATES: readonly Field[] = ["due", "finished"];

/** An action as it was shown, and what is to be entered of it. */
interface ActionUpdate {
  readonly action: TrackedAction;
  readonly entry: ActionEntry;
}

/**
 * Writes what was changed of an action into the cells that own it, found by the action's key: all of it, or nothing
 * where a cell is no longer what the user saw.
 *
 * @param action as it was shown.
 * @throws EntryError `progress-invalid`; WorkbookError `row-gone`, `cell-changed`, `sheet-protected`.
 */
export async function updateAction(
  action: TrackedAction,
  entry: ActionEntry,
  locale: Locale,
  signal: AbortSignal,
): Promise<void> {
  await updateActions([{ action, entry }], locale, signal);
}

/** The same of several actions: all of it, or nothing. */
export async function updateActions(
  updates: readonly ActionUpdate[],
  locale: Locale,
  signal: AbortSignal,
): Promise<void> {
  if (updates.some(({ entry: { progress } }) => !(progress >= 0 && progress <= 100))) {
    throw new EntryError("progress-invalid");
  }
  const tables = await findOurTables(locale, signal);
  const writings = OWNERS.flatMap((owner): readonly TableChanges[] => {
    const changed = updates.filter((update) => changedFields(update, owner).length > 0);
    const [first] = changed;
    if (first === undefined) return [];
    const table = ourTable(tables, owner.document);
    const gone = changed.find(({ action }) => table === null || action.cells[owner.row] === null);
    if (table === null || gone !== undefined) {
      const row = (gone ?? first).action.name;
      throw new WorkbookError("row-gone", { sheet: tables.naming.table(owner.document), row });
    }
    const words = wordsOf(sheetLocales(tables.book, locale)(owner.document));
    return [
      changesIn(
        table,
        changed.flatMap((update) => changesOf(update, owner, words)),
      ),
    ];
  });
  if (writings.length > 0) await writeTableCells(writings, signal);
}

type Owner = (typeof OWNERS)[number];

function changedFields({ action, entry }: ActionUpdate, { fields }: Owner): readonly Field[] {
  return (fields as readonly Field[]).filter((field) => entry[field] !== action.entry[field]);
}

/** What changes of an action in the cells of one of the tables that own it. */
function changesOf(update: ActionUpdate, owner: Owner, words: Words): readonly CellChange[] {
  const { action, entry } = update;
  const changed = changedFields(update, owner);
  const changes = changed.map((field): CellChange => ({
    rowKey: action.key,
    columnKey: field,
    content: contentOf(field, entry, action.dateShift, words),
    seen: action.cells[owner.row]?.[field] ?? null,
  }));
  return changed.includes("due") ? [...changes, ...originalDeadline(action)] : changes;
}

/** 原定时限 is what the deadline was before it was moved for the first time. */
function originalDeadline({ key, cells, entry, dateShift }: TrackedAction): readonly CellChange[] {
  const seen = cells.plan?.["original"] ?? null;
  if (seen !== null || entry.due === null) return [];
  return [{ rowKey: key, columnKey: "original", content: entry.due - dateShift, seen }];
}

function contentOf(field: Field, entry: ActionEntry, dateShift: number, words: Words): CellContent {
  const content = entry[field];
  if (field === "adoption") return entry.adoption === null ? null : words(ADOPTION_TERMS[entry.adoption]);
  if (typeof content !== "number") return content === "" ? null : content;
  if (field === "progress") return content <= LARGEST_SHARE ? content / 100 : content;
  return DATES.includes(field) ? content - dateShift : content;
}

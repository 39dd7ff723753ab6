import type { Locale } from "../../glossary/locale";
import { wordsOf, type Words } from "../../glossary/words";
import { ADOPTION_TERMS } from "../../documents/plan/adoption";
import { sheetLocales } from "../run/sheetLocales";
import type { CellContent } from "../../documents/sheet/cellSpec";
import { writeTableCells, type CellChange, type TableChanges } from "../../workbook/staff/writeTableCells";
import { WorkbookError } from "../../workbook/workbookError";
import { EntryError } from "../entryError";
import { changesIn, findOurTables, ourTable } from "../staff/ourTables";
import type { ActionEntry, TrackedAction } from "./trackedActions";

type Field = keyof ActionEntry;

/** What each table owns of an action (S44): it is entered once, in 改进计划; its progress in 改善措施跟踪表. */
const OWNERS = [
  { document: "improvement-plan", row: "plan", fields: ["department", "owner", "due", "adoption"] },
  {
    document: "measure-tracking",
    row: "tracking",
    fields: ["progress", "finished", "delayCause", "problems", "adjustment", "nextStep"],
  },
] as const;

/** A cell of 当前进度 up to this is read as a share: 1 is 100 %. */
const LARGEST_SHARE = 1;

const DATES: readonly Field[] = ["due", "finished"];

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
  const { progress } = entry;
  if (!(progress >= 0 && progress <= 100)) throw new EntryError("progress-invalid");
  const tables = await findOurTables(locale, signal);
  const writings: TableChanges[] = [];
  for (const { document, row, fields } of OWNERS) {
    const cells = action.cells[row];
    const changed = fields.filter((field) => entry[field] !== action.entry[field]);
    if (changed.length === 0) continue;
    const table = ourTable(tables, document);
    if (table === null || cells === null) {
      throw new WorkbookError("row-gone", { sheet: tables.naming.table(document), row: action.name });
    }
    const words = wordsOf(sheetLocales(tables.book, locale)(document));
    const changes = changed.map((field): CellChange => ({
      rowKey: action.key,
      columnKey: field,
      content: contentOf(field, entry, action.dateShift, words),
      seen: cells[field] ?? null,
    }));
    const moved = row === "plan" && changed.includes("due") ? originalDeadline(action) : [];
    writings.push(changesIn(table, [...changes, ...moved]));
  }
  if (writings.length > 0) await writeTableCells(writings, signal);
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

import type { SheetSpec } from "../../../documents/sheet/sheetSpec";
import { emptyCells } from "../../emptyCells";
import { runExcel } from "../../excelRun";
import { rangeAt } from "../../rangeAt";
import { LOOKS } from "../../theme";
import { writtenContent } from "../../writtenValue";
import { applyLook } from "../cells/formatting";
import { deleteComments, type FoundComment } from "./rowComments";
import type { SheetTask } from "../plan/sheetTask";

/** A row that a table does not have any more, and what staff wrote beside it. */
export interface GoneRow {
  readonly sheet: string;
  /** What the row is of. */
  readonly of: string;
  /** 0-based row of the sheet, and the table's first column. */
  readonly row: number;
  readonly column: number;
  /** By the column of the sheet. */
  readonly notes: readonly { readonly place: number; readonly heading: string; readonly text: string }[];
  /** Comments and notes on cells among them. */
  readonly comments?: readonly FoundComment[];
}

/** The line in which a note is kept, in the language of its sheet. */
export type NoteLine = (locale: SheetSpec["locale"], row: string, notes: string) => string;

/** What staff wrote beside a row, in one line. */
export function noteText({ notes }: GoneRow): string {
  return notes.map(({ heading, text }) => `${heading} ${text}`).join(" · ");
}

/**
 * Writes what staff wrote beside rows that go under all else on their sheet, where it is theirs from then on, and empties
 * the cells beside the rows. One round trip to look, one to write; what a broken run has written already is not written twice.
 */
export async function keepNotes(
  task: SheetTask,
  gone: readonly GoneRow[],
  noteLine: NoteLine,
  signal: AbortSignal,
): Promise<void> {
  await runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(task.sheet);
    const used = sheet.getUsedRange(true).untrack().load({ values: true, rowIndex: true, rowCount: true });
    await context.sync();
    context.workbook.application.suspendApiCalculationUntilNextSync();
    const standing = new Set((used.values as unknown[][]).flat());
    let row = Math.max(used.rowIndex + used.rowCount, ...pictureEnds(task)) + 1;
    for (const each of gone) {
      const line = noteLine(task.spec.locale, each.of, noteText(each));
      if (!standing.has(line)) {
        const cell = rangeAt(sheet, row++, each.column, 1, 1);
        cell.values = [[writtenContent(line)]];
        applyLook(cell, LOOKS.legend);
      }
      for (const { place } of each.notes) emptyCells(rangeAt(sheet, each.row, place, 1, 1));
      deleteComments(context, each.comments ?? []);
    }
    await context.sync();
  }, signal);
}

/** The rows under charts and drawings. */
export function pictureEnds({ charts, drawings }: Pick<SheetTask, "charts" | "drawings">): readonly number[] {
  return [
    ...charts.map(({ block, moved }) => block.to.row + moved + 1),
    ...drawings.map(({ block, moved }) => block.row + moved + block.covered.rows),
  ];
}

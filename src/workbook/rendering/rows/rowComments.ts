import type { Area } from "../../area";
import { runExcel } from "../../excelRun";

/** A comment on a cell, with what was answered. */
export interface FoundComment {
  readonly id: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Between a comment and its answers. */
const BETWEEN = " / ";

/** The comments of the workbook. Two round trips; asked only where there are any. */
export async function readComments(signal: AbortSignal): Promise<readonly FoundComment[]> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.10")) return [];
  return runExcel(async (context) => {
    const { comments } = context.workbook;
    comments.load({ id: true });
    await context.sync();
    const loaded = comments.items.map(({ id }) => {
      const comment = comments.getItem(id).load({ content: true });
      const at = comment.getLocation().untrack().load({ rowIndex: true, columnIndex: true });
      return {
        id,
        comment,
        at,
        sheet: at.worksheet.load({ name: true }),
        replies: comment.replies.load({ content: true }),
      };
    });
    await context.sync();
    return loaded.map(({ id, comment, at, sheet, replies }) => ({
      id,
      sheet: sheet.name,
      row: at.rowIndex,
      column: at.columnIndex,
      text: [comment.content, ...replies.items.map(({ content }) => content)].join(BETWEEN),
    }));
  }, signal);
}

/** Deletes comments, in the running batch. */
export function deleteComments(context: Excel.RequestContext, ids: readonly string[]): void {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.10")) return;
  for (const id of ids) context.workbook.comments.getItem(id).delete();
}

/** Those on the rows of a table's body. */
export function commentsIn(
  comments: readonly FoundComment[],
  sheet: string,
  { row, column, rows, columns }: Area,
): readonly FoundComment[] {
  return comments.filter(
    (comment) =>
      comment.sheet === sheet &&
      comment.row >= row &&
      comment.row < row + rows &&
      comment.column >= column &&
      comment.column < column + columns,
  );
}

import { areaAddress, type Area } from "../../area";
import { runExcel } from "../../excelRun";

/** A comment on a cell, with what was answered, or a note. */
export interface FoundComment {
  /** Null for a note: it is known by its cell. */
  readonly id: string | null;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Between a comment and its answers. */
const BETWEEN = " / ";

/** Whether this Excel shows notes to add-ins; Excel 2024 and earlier do not. */
export function showsNotes(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.18");
}

/** The comments and notes of the workbook, as far as this Excel shows them. Two round trips; asked only where there are any. */
export async function readComments(signal: AbortSignal): Promise<readonly FoundComment[]> {
  return runExcel(shownComments, signal);
}

/** The same, in the running batch. */
export async function shownComments(context: Excel.RequestContext): Promise<readonly FoundComment[]> {
  const [comments, notes] = [await commentsOf(context), await notesOf(context)];
  await context.sync();
  return [...comments, ...notes].map((found) => found());
}

type Found = () => FoundComment;

async function commentsOf(context: Excel.RequestContext): Promise<readonly Found[]> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.10")) return [];
  const { comments } = context.workbook;
  comments.load({ id: true });
  await context.sync();
  return comments.items.map(({ id }): Found => {
    const comment = comments.getItem(id).load({ content: true });
    const replies = comment.replies.load({ content: true });
    const place = placeOf(comment.getLocation());
    const texts = (): string[] => [comment.content, ...replies.items.map(({ content }) => content)];
    return () => ({ id, ...place(), text: texts().map(inOneLine).join(BETWEEN) });
  });
}

/** Asked for no more than what a note says: Excel on the web refuses its size. */
async function notesOf(context: Excel.RequestContext): Promise<readonly Found[]> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.18")) return [];
  const { notes } = context.workbook;
  notes.load({ content: true });
  await context.sync();
  return notes.items.map((note): Found => {
    const place = placeOf(note.getLocation());
    return () => ({ id: null, ...place(), text: inOneLine(note.content) });
  });
}

function placeOf(location: Excel.Range): () => Pick<FoundComment, "sheet" | "row" | "column"> {
  const at = location.untrack().load({ rowIndex: true, columnIndex: true });
  const sheet = at.worksheet.load({ name: true });
  return () => ({ sheet: sheet.name, row: at.rowIndex, column: at.columnIndex });
}

/** A text as it stands in a line of a sheet: Excel puts who wrote a note in a line of its own. */
export function inOneLine(text: string): string {
  return text.trim().replace(/\s*[\r\n]+\s*/gu, " ");
}

/** Deletes comments and notes, in the running batch. */
export function deleteComments(context: Excel.RequestContext, comments: readonly FoundComment[]): void {
  for (const { id, sheet, row, column } of comments) {
    if (id !== null) {
      if (!Office.context.requirements.isSetSupported("ExcelApi", "1.10")) continue;
      context.workbook.comments.getItem(id).delete();
    } else if (Office.context.requirements.isSetSupported("ExcelApi", "1.18")) {
      const address = areaAddress({ row, column, rows: 1, columns: 1 });
      context.workbook.worksheets.getItem(sheet).notes.getItem(address).delete();
    }
  }
}

/** Those in an area of a sheet. */
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

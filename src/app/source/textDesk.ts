import { TextFileError } from "../../textFiles/textFileError";
import { isTextFile, readTextTable, type FileGuess } from "../../textFiles/textTable";
import type { OtherFile } from "../../workbook/navigation/insertSheets";
import { textBlock, type TextBlock, type TextRows } from "../../workbook/navigation/textBlock";
import { AppError } from "../appError";

/** A file of text that was read. */
export interface ReadText {
  /** Its number among those read. */
  readonly text: number;
  readonly rows: number;
  readonly guesses: readonly FileGuess[];
}

/** Reads files of text and parts them into blocks. A long one takes its time: in the pane this happens in a thread of its own. */
export class TextDesk {
  private readonly texts: TextRows[] = [];

  /**
   * Reads a file; null where it is no text.
   *
   * @throws AppError `file-empty`, `file-too-large`, `file-quote-open`.
   */
  read({ name, bytes }: OtherFile): ReadText | null {
    if (!isTextFile(bytes, name)) return null;
    try {
      const { rows, cellsOf, guesses } = readTextTable(bytes, name);
      const columns = rows.reduce((most, fields) => Math.max(most, fields.length), 1);
      const cells: TextRows["cells"] = (row) => cellsOf(rows[row] ?? []);
      const text = this.texts.push({ rows: rows.length, columns, cells }) - 1;
      return { text, rows: rows.length, guesses };
    } catch (error) {
      if (error instanceof TextFileError) throw new AppError(error.code, { ...error.data, path: name });
      throw error;
    }
  }

  /** The rows of a text from one on that are written at once. */
  block(text: number, from: number): TextBlock {
    const rows = this.texts[text];
    if (rows === undefined) throw new Error(`no text ${String(text)} was read`);
    return textBlock(rows, from);
  }
}

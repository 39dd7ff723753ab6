import { columnCount, rowCount, SHEET_COLUMNS, SHEET_ROWS, type Area } from "../../model/area";

/** A cell in quotes, as Excel writes one that holds tabs or line ends, or a plain one. */
const CELL = /"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*)/y;

/** Rows of texts from the clipboard, all of one length: cells are parted by tabs, rows by line ends. */
export function parsePasted(text: string): readonly (readonly string[])[] {
  const clean = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  const rows: string[][] = [[]];
  let at = 0;
  for (;;) {
    CELL.lastIndex = at;
    const [whole = "", quoted, plain] = CELL.exec(clean) ?? [];
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    at += whole.length;
    if (at >= clean.length) break;
    if (clean[at] === "\n") rows.push([]);
    at++;
  }
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...new Array<string>(width - row.length).fill("")]);
}

/**
 * Where a block from the clipboard goes, as in Excel: from the selection's corner on; over the whole selection where
 * that is a multiple of the block. Null for a block without cells.
 */
export function pastedArea(selection: Area, texts: readonly (readonly string[])[]): Area | null {
  const { top, left } = selection;
  const width = texts[0]?.length ?? 0;
  if (width === 0) return null;
  const rows = rowCount(selection);
  const columns = columnCount(selection);
  const isMultiple = rows % texts.length === 0 && columns % width === 0;
  if (isMultiple && rows < SHEET_ROWS && columns < SHEET_COLUMNS) return selection;
  return {
    top,
    left,
    bottom: Math.min(top + texts.length, SHEET_ROWS) - 1,
    right: Math.min(left + width, SHEET_COLUMNS) - 1,
  };
}

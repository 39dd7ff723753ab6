import type { Sheet } from "../../model/sheet";

/** Beside the text, in characters, as when a column is fitted to it. */
const PADDING = 0.71;
/** Comments may be long: what is beside them stays in view. */
const MOST = 40;
/** From here on characters are East Asian or signs as wide, but for a few. */
const WIDE = 0x1100;

/** Fits columns to what a text file has in them, as a double click on their edges does, where that is wider than the standard. */
export class ColumnFit {
  private readonly widest: number[] = [];

  /** Sees the fields of a row. */
  see(fields: readonly string[]): void {
    for (let column = 0; column < fields.length; column++) {
      const [field = "", before = 0] = [fields[column], this.widest[column]];
      if (before < MOST && field.length * 2 > before)
        this.widest[column] = Math.max(before, Math.min(MOST, widthOf(field)));
    }
  }

  /** Sets the widths of the sheet's columns. */
  fit(sheet: Sheet): void {
    this.widest.forEach((characters, column) => {
      const width = characters + PADDING;
      if (width > sheet.standardWidth) sheet.columnWidths.set(column, width);
    });
  }
}

/** Characters that the widest line of a text takes. */
function widthOf(text: string): number {
  let [widest, width] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10) width = 0;
    else width += code < WIDE ? 1 : 2;
    widest = Math.max(widest, width);
  }
  return widest;
}

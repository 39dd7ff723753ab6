import type { Area } from "../../model/area";
import type { Sheet } from "../../model/sheet";
import type { EditOutcome } from "../bookView";
import { copyCells } from "./copyCells";
import { copyText, filledPart } from "./copyText";
import type { EditedBook } from "./personEdit";
import { typedEdit } from "./typedEdit";

/** What was copied last of a workbook, beside the text that the system's clipboard holds of it. */
export class Clipboard {
  private copied: { readonly sheet: Sheet; readonly area: Area } | null = null;

  constructor(private readonly book: EditedBook) {}

  /** The cells as text: tabs between cells, line ends between rows. */
  copy(sheet: Sheet, area: Area): string {
    const filled = filledPart(sheet, area);
    this.copied = filled === null ? null : { sheet, area: filled };
    return copyText(this.book.host, sheet, area);
  }

  /**
   * Takes what the system's clipboard holds: this workbook's cells with their formulas and looks, as long as they are
   * as they were when they were copied; any other text as if typed.
   * @param texts the text's cells, as often as the area takes them.
   */
  paste(sheet: Sheet, area: Area, text: string, texts: readonly (readonly string[])[]): EditOutcome {
    const { book, copied } = this;
    const isStanding = copied !== null && book.host.workbook.sheets.includes(copied.sheet);
    return isStanding && isSame(copyText(book.host, copied.sheet, copied.area), text)
      ? copyCells(book, copied, sheet, area)
      : typedEdit(book, sheet, area, texts);
  }
}

/** Whether two texts differ in nothing but the clipboard's way of ending lines. */
function isSame(one: string, other: string): boolean {
  const plain = (text: string): string => text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  return plain(one) === plain(other);
}

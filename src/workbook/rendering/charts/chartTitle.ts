import type { ChartBlock } from "../../../documents/sheet/chartSpec";
import { columnLetters, quotedSheetName } from "../../area";
import type { SheetTask } from "../plan/sheetTask";

/** The most characters that a title shows. */
const TITLE_CHARACTERS = 255;

/** What a title shows of a text. */
export function shownTitle(text: string): string {
  return text.slice(0, TITLE_CHARACTERS);
}

/** What a title says whose cell was deleted, in any language of Excel's. */
const LOST_CELL = /^#\S+[!?]$/u;

/**
 * Whether a title is one of the findings of the sheet, as it is where it shows its cell; one whose cell is no longer ours is
 * blank, one whose cell is gone an error.
 */
export function isFinding(title: string | null, { charts }: SheetTask): boolean {
  if (title === null) return false;
  const isShown = (text: string | undefined): boolean =>
    text !== undefined && shownTitle(text) === shownTitle(title);
  return title === "" || LOST_CELL.test(title) || charts.some(({ block }) => isShown(block.title?.text));
}

/** The cell of a chart's title as it stands on the sheet. */
export function titleCell({ sheet, cells }: SheetTask, { title }: ChartBlock): string | null {
  const place = cells.find(({ block }) => block.row === title?.row && block.column === title.column);
  if (place === undefined) return null;
  return `=${quotedSheetName(sheet)}!$${columnLetters(place.column)}$${place.row + 1}`;
}

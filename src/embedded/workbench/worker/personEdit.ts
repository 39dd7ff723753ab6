import type { FormulaFailure } from "../../calculation/calculationError";
import type { Area } from "../../model/area";
import { containsArea, intersect } from "../../model/area";
import { parseAddress } from "../../model/references/address";
import type { Sheet } from "../../model/sheet";
import { ApiError } from "../../protocol/apiError";
import type { Host } from "../../protocol/hostContext";
import { WrittenFormulas } from "../../protocol/writtenFormulas";
import type { EditOutcome, RefusalCode } from "../bookView";
import { CellSnapshot } from "./cellSnapshot";
import type { EditHistory } from "./editHistory";
import { failureText } from "./failureText";

/** The workbook as a person edits it. */
export interface EditedBook {
  readonly host: Host;
  readonly history: EditHistory;
  /** Calculates what is out of date. @returns the formulas that could not be calculated. */
  readonly settle: () => readonly FormulaFailure[];
}

/** An edit of a person's at the grid. */
interface PersonEdit {
  readonly sheet: Sheet;
  readonly area: Area;
  /** The area with all that may follow it. */
  readonly touched: Area;
  readonly write: (host: Host) => void;
}

/**
 * Makes an edit, which can be taken back then; refuses it whole where the sheet is protected or one of its own formulas
 * cannot be calculated (those of others that cannot were there before).
 */
export function personEdit(book: EditedBook, { sheet, area, touched, write }: PersonEdit): EditOutcome {
  const { history } = book;
  const before = new CellSnapshot(sheet, touched);
  try {
    // a person's formula is none of the add-in's: the add-in need not answer for it
    const host: Host = {
      ...book.host,
      harsh: false,
      writtenFormulas: new WrittenFormulas(),
      actor: "person",
    };
    history.during(() => {
      write(host);
    });
  } catch (error) {
    if (error instanceof ApiError) return refused(codeOf(error), error.message);
    throw error;
  }
  const failed = book.settle().find((failure) => standsIn(failure, sheet, area));
  if (failed === undefined) {
    remember(history, area, before);
    return { taken: true };
  }
  history.during(() => {
    before.restore();
    book.host.workbook.notify({ kind: "cells", sheet, area: touched });
  });
  book.settle();
  return refused("edit-not-calculated", failureText(failed));
}

/** An edit that was not taken. @param message the rule's own words where it has some. */
export function refused(code: RefusalCode, message: string): EditOutcome {
  return { taken: false, code, message };
}

/** A table's headings rename its columns in formulas everywhere: that cannot be taken back. */
function remember(history: EditHistory, area: Area, before: CellSnapshot): void {
  const isHeading = before.sheet.tables.some(
    (table) => table.showHeaders && intersect({ ...table.area, bottom: table.area.top }, area) !== null,
  );
  if (isHeading) history.forget();
  else history.add({ area, before });
}

function codeOf({ code }: ApiError): RefusalCode {
  return code === "AccessDenied" ? "edit-protected" : "edit-refused";
}

function standsIn({ place }: FormulaFailure, sheet: Sheet, area: Area): boolean {
  const cell = parseAddress(place.address)?.area;
  return place.sheetName === sheet.name && cell !== undefined && containsArea(area, cell);
}

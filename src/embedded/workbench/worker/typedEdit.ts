import type { FormulaFailure } from "../../calculation/calculationError";
import type { Area } from "../../model/area";
import { boundingArea, containsArea, intersect } from "../../model/edits/areas";
import { effectiveFormat } from "../../model/edits/formats";
import { parseAddress } from "../../model/references/address";
import type { DataValidation, Sheet } from "../../model/sheet";
import { ApiError } from "../../protocol/apiError";
import { areValid } from "../../protocol/dataValidation/validCells";
import { parseTyped } from "../../protocol/range/typedInput";
import { writeCells } from "../../protocol/range/writeCells";
import { WrittenFormulas } from "../../protocol/writtenFormulas";
import type { EditOutcome, RefusalCode } from "../bookView";
import { validationAt } from "./cellDetail";
import { CellSnapshot } from "./cellSnapshot";
import { failureText } from "./failureText";
import type { OpenBook } from "./openBook";

/**
 * Takes what a person typed or pasted, as Excel would: parsed by the cell's look, checked against its rule, refused
 * whole where the sheet is protected or one of these formulas cannot be calculated.
 * @param texts one row of the area after the other.
 */
export function typedEdit(
  book: OpenBook,
  sheet: Sheet,
  area: Area,
  texts: readonly (readonly string[])[],
): EditOutcome {
  if (texts.length === 1 && texts[0]?.length === 1) {
    const broken = brokenRule(book, sheet, area, texts[0][0] ?? "");
    if (broken !== null) return refused("edit-invalid", broken.errorAlert.message);
  }
  const { history } = book;
  const before = new CellSnapshot(sheet, touchedArea(sheet, area));
  try {
    // a person's formula is none of the add-in's: the add-in need not answer for it
    const host = { ...book.host, writtenFormulas: new WrittenFormulas() };
    history.during(() => {
      writeCells({ sheet, area }, "formulas", texts, host);
    });
  } catch (error) {
    if (error instanceof ApiError) return refused(codeOf(error), error.message);
    throw error;
  }
  const failed = book.settle().find((failure) => standsIn(failure, sheet, area));
  if (failed === undefined) {
    remember(book, area, before);
    return { taken: true };
  }
  history.during(() => {
    before.restore();
    book.workbook.notify({ kind: "cells", sheet, area: before.area });
  });
  book.settle();
  return refused("edit-not-calculated", failureText(failed));
}

/** The area with the rest of the table's column, which a formula in an empty one fills. */
function touchedArea(sheet: Sheet, area: Area): Area {
  if (area.top !== area.bottom || area.left !== area.right) return area;
  const table = sheet.tables.find((candidate) => intersect(candidate.area, area) !== null);
  return table === undefined
    ? area
    : boundingArea(area, { ...area, top: table.area.top, bottom: table.area.bottom });
}

/** A table's headings rename its columns in formulas everywhere: that cannot be taken back. */
function remember({ history }: OpenBook, area: Area, before: CellSnapshot): void {
  const isHeading = before.sheet.tables.some(
    (table) => table.showHeaders && intersect({ ...table.area, bottom: table.area.top }, area) !== null,
  );
  if (isHeading) history.forget();
  else history.add({ area, before });
}

function refused(code: RefusalCode, message: string): EditOutcome {
  return { taken: false, code, message };
}

function codeOf({ code }: ApiError): RefusalCode {
  return code === "AccessDenied" ? "edit-protected" : "edit-refused";
}

function standsIn({ place }: FormulaFailure, sheet: Sheet, area: Area): boolean {
  const cell = parseAddress(place.address)?.area;
  return place.sheetName === sheet.name && cell !== undefined && containsArea(area, cell);
}

/** The rule that forbids the text in the cell, null when none does. Rules that only warn forbid nothing. */
function brokenRule(book: OpenBook, sheet: Sheet, area: Area, text: string): DataValidation | null {
  const rule = validationAt(sheet, area.top, area.left);
  if (rule === null || !rule.errorAlert.show || rule.errorAlert.style !== "Stop" || text === "") return null;
  const isText = book.workbook.formats.get(effectiveFormat(sheet, area.top, area.left)).numberFormat === "@";
  const typed = parseTyped(text, isText, book.workbook.date1904, () => new Date());
  if (typed.formula !== null) return null;
  const before = new CellSnapshot(sheet, area);
  try {
    sheet.cells.setValue(area.top, area.left, typed.value);
    return areValid({ sheet, area }, book.host) === false ? rule : null;
  } catch (error) {
    // A rule that the host cannot judge forbids nothing.
    if (error instanceof ApiError) return null;
    throw error;
  } finally {
    before.restore();
  }
}

import type { Area } from "../../model/area";
import { effectiveFormat } from "../../model/edits/formats";
import type { DataValidation, Sheet } from "../../model/sheet";
import { ApiError } from "../../protocol/apiError";
import { areValid } from "../../protocol/dataValidation/validCells";
import { parseTyped } from "../../protocol/range/typedInput";
import { writeCells } from "../../protocol/range/writeCells";
import type { EditOutcome, RefusalCode } from "../bookView";
import { validationAt } from "./cellDetail";
import type { OpenBook } from "./openBook";

/**
 * Takes what a person typed or pasted, as Excel would: parsed by the cell's look, checked against its rule, refused
 * whole where the sheet is protected or a formula cannot be calculated.
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
  const before = remember(sheet, area);
  try {
    writeCells({ sheet, area }, "formulas", texts, book.host);
  } catch (error) {
    if (error instanceof ApiError) return refused(codeOf(error), error.message);
    throw error;
  }
  const problem = book.settle();
  if (problem === null || !wroteFormula(texts)) return { taken: true };
  before();
  book.workbook.notify({ kind: "cells", sheet, area });
  book.settle();
  return refused("edit-not-calculated", problem);
}

function refused(code: RefusalCode, message: string): EditOutcome {
  return { taken: false, code, message };
}

function codeOf({ code }: ApiError): RefusalCode {
  return code === "AccessDenied" ? "edit-protected" : "edit-refused";
}

function wroteFormula(texts: readonly (readonly string[])[]): boolean {
  return texts.some((row) => row.some((text) => /^[=+-]/.test(text)));
}

/** The rule that forbids the text in the cell, null when none does. Rules that only warn forbid nothing. */
function brokenRule(book: OpenBook, sheet: Sheet, area: Area, text: string): DataValidation | null {
  const rule = validationAt(sheet, area.top, area.left);
  if (rule === null || !rule.errorAlert.show || rule.errorAlert.style !== "Stop" || text === "") return null;
  const isText = book.workbook.formats.get(effectiveFormat(sheet, area.top, area.left)).numberFormat === "@";
  const typed = parseTyped(text, isText, book.workbook.date1904, () => new Date());
  if (typed.formula !== null) return null;
  const before = remember(sheet, area);
  try {
    sheet.cells.setValue(area.top, area.left, typed.value);
    return areValid({ sheet, area }, book.host) === false ? rule : null;
  } catch (error) {
    // A rule that the host cannot judge forbids nothing.
    if (error instanceof ApiError) return null;
    throw error;
  } finally {
    before();
  }
}

/** @returns what puts the area's contents back. */
function remember(sheet: Sheet, { top, left, bottom, right }: Area): () => void {
  const { cells } = sheet;
  const undo: (() => void)[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const value = cells.getValue(row, column);
      const formula = cells.getFormula(row, column);
      const format = cells.getFormat(row, column);
      undo.push(() => {
        cells.setValue(row, column, value);
        if (formula === undefined) cells.clearFormula(row, column);
        else cells.setFormula(row, column, formula);
        cells.setFormat(row, column, format);
      });
    }
  }
  return () => {
    undo.forEach((restore) => {
      restore();
    });
  };
}

import type { Area } from "../../model/area";
import { boundingArea, intersect } from "../../model/area";
import { effectiveFormat } from "../../model/edits/formats";
import type { DataValidation, Sheet } from "../../model/sheet";
import { ApiError } from "../../protocol/apiError";
import { areValid } from "../../protocol/dataValidation/validCells";
import type { Host } from "../../protocol/hostContext";
import { parseTyped } from "../../protocol/range/typedInput";
import { writeCells } from "../../protocol/range/writeCells";
import { takeRowsBelow } from "../../protocol/tables/takeRowsBelow";
import type { EditOutcome } from "../bookView";
import { validationAt } from "./cellDetail";
import { CellSnapshot } from "./cellSnapshot";
import { type EditedBook, personEdit, refused } from "./personEdit";
import { typedDay } from "./typedDay";

/**
 * Takes what a person typed or pasted, as Excel would: parsed by the cell's look, checked against its rule, refused
 * whole where the sheet is protected or one of these formulas cannot be calculated.
 * @param written one row of the area after the other.
 */
export function typedEdit(
  book: EditedBook,
  sheet: Sheet,
  area: Area,
  written: readonly (readonly string[])[],
): EditOutcome {
  const texts = written.map((row) =>
    row.map((text) => typedDay(text, book.host.workbook.displayLanguage, new Date())),
  );
  if (texts.length === 1 && texts[0]?.length === 1) {
    const broken = brokenRule(book.host, sheet, area, texts[0][0] ?? "");
    if (broken !== null) return refused("edit-invalid", broken.errorAlert.message);
  }
  const outcome = personEdit(book, {
    sheet,
    area,
    touched: touchedArea(sheet, area, texts),
    write: (host) => {
      writeCells({ sheet, area }, "formulas", texts, host);
    },
  });
  const isEmptied = texts.every((row) => row.every((text) => text === ""));
  if (outcome.taken && !isEmptied) extendTable(book, sheet, area);
  return outcome;
}

/** A table that has grown may be spoken of anywhere: what was typed before cannot be taken back then. */
function extendTable(book: EditedBook, sheet: Sheet, area: Area): void {
  const { host, history } = book;
  if (!history.during(() => takeRowsBelow(host, sheet, area))) return;
  history.forget();
  book.settle();
}

/** The area with the arrays that it breaks, and the rest of the table's column, which a formula in an empty one fills. */
function touchedArea(sheet: Sheet, area: Area, texts: readonly (readonly string[])[]): Area {
  const arrays = sheet.arrayFormulas.filter((array) => intersect(array, area) !== null);
  const withArrays = arrays.reduce<Area>(boundingArea, area);
  const isFormula = texts.length === 1 && texts[0]?.length === 1 && /^[=+-]/.test(texts[0][0] ?? "");
  const table = sheet.tables.find((candidate) => intersect(candidate.area, area) !== null);
  return !isFormula || table === undefined
    ? withArrays
    : boundingArea(withArrays, { ...area, top: table.area.top, bottom: table.area.bottom });
}

/** The rule that forbids the text in the cell, null when none does. Rules that only warn forbid nothing. */
function brokenRule(host: Host, sheet: Sheet, area: Area, text: string): DataValidation | null {
  const rule = validationAt(sheet, area.top, area.left);
  if (rule === null || !rule.errorAlert.show || rule.errorAlert.style !== "Stop" || text === "") return null;
  const isText = host.workbook.formats.get(effectiveFormat(sheet, area.top, area.left)).numberFormat === "@";
  const typed = parseTyped(text, isText, host.workbook.date1904, () => new Date());
  if (typed.formula !== null) return null;
  const before = new CellSnapshot(sheet, area);
  try {
    sheet.cells.setValue(area.top, area.left, typed.value);
    return areValid({ sheet, area }, host) === false ? rule : null;
  } catch (error) {
    // A rule that the host cannot judge forbids nothing.
    if (error instanceof ApiError) return null;
    throw error;
  } finally {
    before.restore();
  }
}

import { bareCode } from "../../calculation/numberFormat/bareCode";
import { formatNumber } from "../../calculation/numberFormat/formatNumber";
import { cellArea, hasCell } from "../../model/area";
import { isChinese } from "../../calculation/numberFormat/shownText";
import { CellError, type CellValue } from "../../model/cellValue";
import { cellFormat } from "../../model/edits/formats";
import { quoteSheetName } from "../../model/references/address";
import type { DataValidation, Sheet } from "../../model/sheet";
import { referencedValues } from "../../protocol/charts/seriesReference";
import type { Workbook } from "../../model/workbook";
import type { Host } from "../../protocol/hostContext";
import { readFormulas } from "../../protocol/range/readCells";
import { parseTyped } from "../../protocol/range/typedInput";
import type { CellDetail } from "../bookView";

/** The cell under the cursor: its input and its choices. */
export function cellDetail(host: Host, sheet: Sheet, row: number, column: number): CellDetail {
  const rule = validationAt(sheet, row, column);
  return {
    input: inputText(host, sheet, row, column),
    choices: rule === null ? null : choicesOf(host, sheet, rule),
  };
}

/** The rule of a cell, null when it has none. */
export function validationAt(sheet: Sheet, row: number, column: number): DataValidation | null {
  const covers = ({ areas }: DataValidation): boolean => areas.some((area) => hasCell(area, row, column));
  return sheet.validations.find(covers) ?? null;
}

/** What the formula bar shows: dates as dates, shares as percentages, all digits of other numbers. */
function inputText(host: Host, sheet: Sheet, row: number, column: number): string {
  if (sheet.cells.getFormula(row, column) !== undefined) {
    const area = cellArea(row, column);
    const formula = readFormulas({ sheet, area }, host)?.[0]?.[0];
    return typeof formula === "string" ? formula : "";
  }
  const value = sheet.cells.getValue(row, column);
  const { numberFormat, quotePrefix } = cellFormat(host.workbook, sheet, row, column);
  const text = literalText(value, numberFormat, host.workbook);
  return quotePrefix && isReadOtherwise(text, host.workbook.date1904) ? `'${text}` : text;
}

/** Whether a text that is typed as it stands becomes something else: only then its apostrophe is part of the input. */
function isReadOtherwise(text: string, date1904: boolean): boolean {
  const typed = parseTyped(text, false, date1904, () => new Date());
  return typed.formula !== null || typed.value !== text;
}

function literalText(
  value: CellValue,
  numberFormat: string,
  { date1904, displayLanguage }: Pick<Workbook, "date1904" | "displayLanguage">,
): string {
  if (value === null) return "";
  if (value instanceof CellError) return value.code;
  if (typeof value !== "number") return formatNumber(value, "General", date1904);
  const code = bareCode(numberFormat);
  const isDay = /[yd]|m.*[dy]/i.test(code);
  if ((isDay || /h|s/i.test(code)) && !/general/i.test(code)) {
    return formatNumber(value, timeFormat(value, isDay, displayLanguage), date1904);
  }
  if (code.includes("%")) return `${String(Number((value * 100).toPrecision(13)))}%`;
  return String(value);
}

/** As Excel's formula bar has days and times, whatever the cell's own format. */
function timeFormat(value: number, isDay: boolean, language: string): string {
  const [day, time] = isChinese(language) ? ["yyyy/m/d", "h:mm:ss"] : ["m/d/yyyy", "h:mm:ss AM/PM"];
  if (isDay && Number.isInteger(value)) return day;
  return isDay || value >= 1 ? `${day} ${time}` : time;
}

function choicesOf(
  host: Host,
  sheet: Sheet,
  { type, inCellDropDown, formula1 }: DataValidation,
): readonly string[] | null {
  if (type !== "List" || !inCellDropDown) return null;
  if (!formula1.startsWith("=")) return formula1.split(",").map((choice) => choice.trim());
  const reference = formula1.includes("!") ? formula1 : `=${quoteSheetName(sheet.name)}!${formula1.slice(1)}`;
  return referencedValues(host, reference)
    .map(String)
    .filter((choice) => choice !== "");
}

import { formatNumber } from "../../calculation/numberFormat/formatNumber";
import { isOneCell } from "../../model/area";
import type { Chart } from "../../model/chart";
import { effectiveFormat } from "../../model/edits/formats";
import type { Workbook } from "../../model/workbook";
import { invalidArgument } from "../apiError";
import type { Host } from "../hostContext";
import { referencedCells, seriesReference } from "./seriesReference";

/** The most characters of a cell that a title shows, and of a text that it takes. */
const SHOWN_CHARACTERS = 255;

/** A text for a title. @throws InvalidArgument where it is longer than Excel at its worst takes. */
export function ownTitle(text: string, { harsh }: Host): string {
  if (harsh && text.length > SHOWN_CHARACTERS)
    throw invalidArgument(`ChartTitle.Text: ${String(text.length)} characters are too many`);
  return text;
}

/**
 * The formula by which a title shows a cell, with `$`.
 *
 * @throws InvalidArgument for what is no reference to one cell with its sheet ("=Sheet1!A1").
 */
export function titleReference(workbook: Workbook, formula: string): string {
  const cells = referencedCells(workbook, formula);
  if (cells === null || !isOneCell(cells.area)) {
    throw invalidArgument(`ChartTitle.setFormula: ${formula} is no reference to one cell of a sheet`);
  }
  return seriesReference(cells.sheet, cells.area);
}

/** What a title says: what its cell shows, by that one's number format, or its own text. */
export function titleText(host: Host, { text, formula }: Chart["title"]): string {
  if (formula === null) return text;
  const { workbook } = host;
  const cells = referencedCells(workbook, formula);
  if (cells === null) return formula.includes("#REF!") ? "#REF!" : text;
  host.calculation.ensureCurrent();
  const { sheet, area } = cells;
  const { numberFormat } = workbook.formats.get(effectiveFormat(sheet, area.top, area.left));
  const shown = formatNumber(sheet.cells.getValue(area.top, area.left), numberFormat, workbook.date1904);
  return shown.slice(0, SHOWN_CHARACTERS);
}

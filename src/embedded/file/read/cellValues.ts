import type { Area } from "../../model/area";
import { CellError, isErrorCode, type CellValue } from "../../model/cellValue";
import { parseArea } from "../a1";
import type { ByteScanner } from "../xml/byteScanner";
import { decodeControls } from "../xml/escape";
import type { RawCell } from "./cellScanner";

/** Turns raw cells into values. */
export class ValueReader {
  constructor(
    private readonly sharedStrings: readonly string[],
    private readonly date1904: boolean,
  ) {}

  /** A cell's value or cached result; null when it has none. */
  read(cell: RawCell, scanner: ByteScanner): CellValue {
    if (cell.inlineText !== null) return decodeControls(cell.inlineText);
    if (cell.valueStart < 0) return null;
    const { valueStart: start, valueEnd: end } = cell;
    switch (cell.type) {
      case "n":
        return finite(scanner.decodeNumber(start, end));
      case "s":
        return this.sharedStrings[scanner.decodeNumber(start, end)] ?? null;
      case "b":
        return ["1", "true"].includes(scanner.decode(start, end).trim());
      case "e":
        return errorValue(scanner.decode(start, end).trim());
      case "d":
        return dateSerial(scanner.decode(start, end).trim(), this.date1904);
      default:
        return decodeControls(scanner.decode(start, end));
    }
  }
}

/** The serial number of an ISO 8601 date, time or both; the text itself when it is none. */
export function dateSerial(text: string, date1904: boolean): CellValue {
  const timeOnly = /^T?\d{1,2}:\d{2}/.test(text);
  const instant = Date.parse(
    timeOnly ? `1970-01-01T${text.replace(/^T/, "").replace(/Z$/, "")}Z` : withZone(text),
  );
  if (Number.isNaN(instant)) return text;
  const days = instant / 86_400_000;
  if (timeOnly) return days;
  return days + (date1904 ? 24_107 : 25_569);
}

function withZone(text: string): string {
  if (!text.includes("T")) return text;
  return /(?:Z|[+-]\d{2}:\d{2})$/.test(text) ? text : `${text}Z`;
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

/** An error of a file; one that the model has no word for reads as #VALUE!. */
function errorValue(text: string): CellError {
  return CellError.of(isErrorCode(text) ? text : "#VALUE!");
}

/** Where an array formula counts: the area that it names when that begins at its cell, else the cell alone. */
export function arrayArea({ row, column, formulaReference }: RawCell): Area {
  const named = parseArea(formulaReference ?? "");
  return named?.top === row && named.left === column
    ? named
    : { top: row, left: column, bottom: row, right: column };
}

import type { Area } from "../../model/area";
import { cellArea } from "../../model/area";
import { CellError, type CellValue, isErrorCode } from "../../model/cellValue";
import { parseArea } from "../notation/a1";
import { dateSerial } from "../notation/dateSerial";
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
  return named?.top === row && named.left === column ? named : cellArea(row, column);
}

import { SHEET_COLUMNS } from "../../model/area";
import { areaName } from "../notation/a1";
import { fromFileFormula } from "../formula/fileFormula";
import { isCellBeyondModel, isKeptFormula } from "../read/beyondModel";
import type { CellVisitor, RawCell } from "../read/cellScanner";
import { scanCells } from "../read/cellScanner";
import { arrayArea } from "../read/cellValues";
import type { SheetPart } from "../read/sheetPart";
import type { ByteScanner } from "../xml/byteScanner";
import { decodeControls } from "../xml/escape";

/** What a cell of the opened part has that the model does not hold. */
export interface OriginalCell {
  /** In the model's form, null for none. */
  readonly formula: string | null;
  /** The area of an array formula ("A1:A3"), "" for any other. */
  readonly array: string;
  /** The whole formula element: an array formula or a data table's. */
  readonly formulaXml: string;
  /** `cm`, `vm` and `ph` as written. */
  readonly metadata: string;
}

/** Array formulas and metadata of a sheet that is written anew: kept where the cell still says the same. */
export class OriginalCells implements CellVisitor {
  private readonly cells = new Map<number, OriginalCell>();

  static of(cut: SheetPart, part: string): OriginalCells {
    const originals = new OriginalCells();
    scanCells(cut.bytes, cut.cellsStart, cut.cellsEnd, part, originals);
    return originals;
  }

  cell(row: number, column: number): OriginalCell | undefined {
    return this.cells.get(row * SHEET_COLUMNS + column);
  }

  onRow(): void {
    // rows have nothing that the model does not hold
  }

  onCell(raw: RawCell, scanner: ByteScanner): void {
    if (!isCellBeyondModel(raw)) return;
    const special = isKeptFormula(raw);
    this.cells.set(raw.row * SHEET_COLUMNS + raw.column, {
      formula: modelFormula(raw),
      array: special && raw.formulaType === "array" ? areaName(arrayArea(raw)) : "",
      formulaXml: special ? sourceText(scanner, raw.formulaStart, raw.formulaEnd) : "",
      metadata: raw.metadata,
    });
  }
}

/** The formula as reading put it into the model; a data table's is none. */
function modelFormula({ formula, formulaType }: RawCell): string | null {
  if (formula === null || formula === "" || formulaType === "dataTable") return null;
  return fromFileFormula(decodeControls(formula));
}

function sourceText(scanner: ByteScanner, start: number, end: number): string {
  return new TextDecoder().decode(scanner.bytes.subarray(start, end));
}

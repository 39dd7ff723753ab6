import { SHEET_COLUMNS } from "../../model/area";
import { areaName } from "../notation/a1";
import { fromFileFormula } from "../formula/fileFormula";
import { isCellBeyondModel, isKeptFormula, richIndex, OUTLINE_ATTRIBUTES } from "../read/beyondModel";
import type { CellVisitor, RawCell, RawRow } from "../read/cellScanner";
import { scanCells } from "../read/cellScanner";
import { arrayArea } from "../read/cellValues";
import type { SharedStrings } from "../sharedStrings/readSharedStrings";
import type { SheetPart } from "../read/sheetPart";
import type { ByteScanner } from "../xml/byteScanner";
import { nameKey } from "../xml/byteScanner";
import { decodeControls } from "../xml/escape";

/** What a cell of the opened part has that the model does not hold. */
export interface OriginalCell {
  /** In the model's form, null for none. */
  readonly formula: string | null;
  /** The area of an array formula ("A1:A3"), "" for any other. */
  readonly array: string;
  /** The whole formula element: an array formula or a data table's. */
  readonly formulaXml: string;
  /** A shared string with looks inside: its index and text. */
  readonly richIndex: number | null;
  readonly richText: string | null;
  /** `cm`, `vm` and `ph` as written. */
  readonly metadata: string;
}

/** What a row of the opened part has that the model does not hold. */
export interface OriginalRow {
  readonly attributes: string;
  /** Its height where Excel chose it, null where a person did. */
  readonly automaticHeight: number | null;
}

/** Array formulas, rich texts, metadata and outlines of a sheet that is written anew: kept where the cell still says the same. */
export class OriginalCells implements CellVisitor {
  private readonly cells = new Map<number, OriginalCell>();
  private readonly rows = new Map<number, OriginalRow>();

  constructor(private readonly sharedStrings: SharedStrings) {}

  static of(cut: SheetPart, part: string, sharedStrings: SharedStrings): OriginalCells {
    const originals = new OriginalCells(sharedStrings);
    scanCells(cut.bytes, cut.cellsStart, cut.cellsEnd, part, originals);
    return originals;
  }

  cell(row: number, column: number): OriginalCell | undefined {
    return this.cells.get(row * SHEET_COLUMNS + column);
  }

  row(row: number): OriginalRow | undefined {
    return this.rows.get(row);
  }

  /** The rows that have something to keep. */
  rowNumbers(): Iterable<number> {
    return this.rows.keys();
  }

  onRow(raw: RawRow, scanner: ByteScanner): void {
    const attributes = attributesText(scanner, OUTLINE_ATTRIBUTES);
    const automaticHeight = raw.customHeight ? null : raw.height;
    if (attributes !== "" || automaticHeight !== null)
      this.rows.set(raw.row, { attributes, automaticHeight });
  }

  onCell(raw: RawCell, scanner: ByteScanner): void {
    if (!isCellBeyondModel(raw, scanner, this.sharedStrings)) return;
    const special = isKeptFormula(raw);
    const rich = richIndex(raw, scanner, this.sharedStrings);
    this.cells.set(raw.row * SHEET_COLUMNS + raw.column, {
      formula: modelFormula(raw),
      array: special && raw.formulaType === "array" ? areaName(arrayArea(raw)) : "",
      formulaXml: special ? sourceText(scanner, raw.formulaStart, raw.formulaEnd) : "",
      richIndex: rich,
      richText: rich === null ? null : (this.sharedStrings.texts[rich] ?? null),
      metadata: raw.metadata,
    });
  }
}

/** The formula as reading put it into the model; a data table's is none. */
function modelFormula({ formula, formulaType }: RawCell): string | null {
  if (formula === null || formula === "" || formulaType === "dataTable") return null;
  return fromFileFormula(decodeControls(formula));
}

function attributesText(scanner: ByteScanner, names: readonly string[]): string {
  return names
    .map((name) => {
      const value = scanner.attributeText(nameKey(name));
      return value === null ? "" : ` ${name}="${value}"`;
    })
    .join("");
}

function sourceText(scanner: ByteScanner, start: number, end: number): string {
  return new TextDecoder().decode(scanner.bytes.subarray(start, end));
}

import { explicitDefault } from "../../model/edits/formats";
import { translateFormula } from "../../model/references/translateFormula";
import type { Sheet } from "../../model/sheet";
import { fromFileFormula } from "../formula/fileFormula";
import type { ByteScanner } from "../xml/byteScanner";
import { decodeControls } from "../xml/escape";
import { isCellBeyondModel, richText } from "./beyondModel";
import type { CellVisitor, RawCell, RawRow } from "./cellScanner";
import { scanCells } from "./cellScanner";
import type { ArrayFormula } from "../../model/arrayFormula";
import { rowOutline } from "./outlines";
import { arrayArea, ValueReader } from "./cellValues";
import type { ReadContext } from "../context/readContext";
import type { SheetPart } from "./sheetPart";

/** Reads the rows and cells of a worksheet part into the sheet. Columns' formats must have been read. */
export function readCells(sheet: Sheet, part: SheetPart, partName: string, context: ReadContext): void {
  scanCells(part.bytes, part.cellsStart, part.cellsEnd, partName, new CellsIntoSheet(sheet, context));
}

class CellsIntoSheet implements CellVisitor {
  private readonly values: ValueReader;
  private readonly shared = new Map<string, { formula: string; row: number; column: number }>();
  private rowStyled = false;

  constructor(
    private readonly sheet: Sheet,
    private readonly context: ReadContext,
  ) {
    this.values = new ValueReader(context.sharedStrings.texts, context.workbook.date1904);
  }

  onRow(raw: RawRow, scanner: ByteScanner): void {
    const { row, style, height, customHeight, hidden } = raw;
    const { sheet } = this;
    if (height !== null && (customHeight || Math.abs(height - sheet.standardHeight) > 0.01)) {
      sheet.rowHeights.set(row, height);
      if (!customHeight) sheet.automaticHeights.set(row, height);
    }
    const outline = rowOutline(scanner);
    if (outline !== null) sheet.rowOutlines.set(row, outline);
    if (hidden) sheet.hiddenRows.add(row);
    const format = this.context.formatOfXf[style] ?? 0;
    this.rowStyled = format !== 0;
    if (this.rowStyled) sheet.rowFormats.set(row, format);
  }

  onCell(cell: RawCell, scanner: ByteScanner): void {
    const { sheet } = this;
    const { cells } = sheet;
    if (!sheet.isBeyondModel && isCellBeyondModel(cell)) sheet.isBeyondModel = true;
    const value = this.values.read(cell, scanner);
    if (value !== null) cells.setValue(cell.row, cell.column, value);
    const rich = richText(cell, scanner, this.context.sharedStrings);
    if (rich !== undefined) cells.setRich(cell.row, cell.column, rich);
    const format = this.formatOf(cell);
    if (format !== 0) cells.setFormat(cell.row, cell.column, format);
    if (cell.formula === null || cell.formulaType === "dataTable") return;
    const formula = this.formulaOf(cell);
    if (formula === null) return;
    cells.setFormula(cell.row, cell.column, formula);
    if (cell.formulaType === "array") this.sheet.arrayFormulas.push(arrayFormula(cell));
  }

  private formatOf(cell: RawCell): number {
    const format = this.context.formatOfXf[cell.style] ?? 0;
    if (format !== 0) return format;
    if (!this.rowStyled && !this.sheet.columnFormats.has(cell.column)) return 0;
    return explicitDefault(this.context.workbook.formats);
  }

  private formulaOf(cell: RawCell): string | null {
    const { formula: text, sharedIndex, row, column } = cell;
    if (sharedIndex === null || text !== "") {
      if (text === null || text === "") return null;
      const formula = fromFileFormula(decodeControls(text));
      if (sharedIndex !== null) this.shared.set(sharedIndex, { formula, row, column });
      return formula;
    }
    const first = this.shared.get(sharedIndex);
    return first === undefined
      ? null
      : translateFormula(first.formula, row - first.row, column - first.column);
  }
}

/** The metadata of a cell (`cm`) say that its array is a dynamic one. */
function arrayFormula(cell: RawCell): ArrayFormula {
  const area = arrayArea(cell);
  return cell.metadata.includes(" cm=") ? { ...area, metadata: cell.metadata } : area;
}

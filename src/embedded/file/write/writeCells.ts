import type { Area } from "../../model/area";
import type { CellValue } from "../../model/cellValue";
import { CellError } from "../../model/cellValue";
import { ArrayFormulaIndex } from "../../model/edits/arrayFormulas";
import type { Sheet } from "../../model/sheet";
import { areaName, cellName } from "../a1";
import { encodeText } from "../package/partText";
import { encodeControls, escapeText } from "../xml/escape";
import type { OriginalCell, OriginalCells } from "./originalCells";
import type { WriteContext } from "./writeContext";

/** Characters after which a piece is turned into bytes. */
const PIECE = 1 << 20;

/** The rows of a sheet as pieces of XML: the content of sheetData. */
export function writeCells(
  sheet: Sheet,
  context: WriteContext,
  originals: OriginalCells | null,
): Uint8Array[] {
  return new CellWriting(sheet, context, originals).write();
}

class CellWriting {
  private readonly pieces: Uint8Array[] = [];
  private piece = "";
  private readonly arrays: ArrayFormulaIndex;

  constructor(
    private readonly sheet: Sheet,
    private readonly context: WriteContext,
    private readonly originals: OriginalCells | null,
  ) {
    this.arrays = new ArrayFormulaIndex(sheet);
  }

  write(): Uint8Array[] {
    const used = this.sheet.cells.usedArea(false) ?? { top: 0, left: 0, bottom: -1, right: -1 };
    const others = this.rowsWithoutCells(used.top, used.bottom);
    for (const row of others) if (row < used.top) this.add(row, "");
    for (let row = used.top; row <= used.bottom; row++)
      this.add(row, this.writeRow(row, used.left, used.right));
    for (const row of others) if (row > used.bottom) this.add(row, "");
    if (this.piece !== "") this.endPiece();
    return this.pieces;
  }

  private endPiece(): void {
    const bytes = encodeText(this.piece);
    this.pieces.push(bytes);
    this.context.onLargePiece(bytes, false);
    this.piece = "";
  }

  private add(row: number, cells: string): void {
    const attributes = this.rowAttributes(row);
    if (cells === "" && attributes === "") return;
    this.piece += `<row r="${String(row + 1)}"${attributes}${cells === "" ? "/>" : `>${cells}</row>`}`;
    if (this.piece.length > PIECE) this.endPiece();
  }

  /** Rows outside the cells that have a size, a format or an outline of their own, in order. */
  private rowsWithoutCells(top: number, bottom: number): number[] {
    const { rowHeights, hiddenRows, rowFormats } = this.sheet;
    const rows = new Set([
      ...rowHeights.keys(),
      ...hiddenRows,
      ...rowFormats.keys(),
      ...(this.originals?.rowNumbers() ?? []),
    ]);
    return [...rows].filter((row) => row < top || row > bottom).sort((a, b) => a - b);
  }

  private rowAttributes(row: number): string {
    const { sheet } = this;
    const original = this.originals?.row(row);
    const format = sheet.rowFormats.get(row) ?? 0;
    const height = sheet.rowHeights.get(row);
    let text = "";
    if (format !== 0) text += ` s="${String(this.context.styles.xfOf(format))}" customFormat="1"`;
    if (height !== undefined) {
      text += ` ht="${String(height)}"`;
      if (original?.automaticHeight !== height) text += ' customHeight="1"';
    }
    if (sheet.hiddenRows.has(row)) text += ' hidden="1"';
    return text + (original?.attributes ?? "");
  }

  private writeRow(row: number, left: number, right: number): string {
    let text = "";
    for (let column = left; column <= right; column++) text += this.writeCell(row, column);
    return text;
  }

  private writeCell(row: number, column: number): string {
    const { cells, rowFormats, columnFormats } = this.sheet;
    const value = cells.getValue(row, column);
    const formula = cells.getFormula(row, column);
    const own = cells.getFormat(row, column);
    if (value === null && formula === undefined && own === 0) return "";
    const format = own !== 0 ? own : (rowFormats.get(row) ?? columnFormats.get(column) ?? 0);
    const style = format === 0 ? "" : ` s="${String(this.context.styles.xfOf(format))}"`;
    const open = `<c r="${cellName(row, column)}"${style}`;
    const original = this.originals?.cell(row, column);
    if (original !== undefined) {
      const kept = keepOriginal(open, original, value, formula, this.arrays.at(row, column));
      if (kept !== null) return kept;
    }
    if (formula === undefined) return open + writeLiteral(value);
    return open + writeResult(this.writeFormula(formula, row, column), value);
  }

  private writeFormula(formula: string, row: number, column: number): string {
    const text = escapeText(this.context.formulas.writeInCell(formula, this.sheet, row, column));
    const array = this.arrays.at(row, column);
    return array === null ? `<f>${text}</f>` : `<f t="array" ref="${areaName(array)}">${text}</f>`;
  }
}

/** The cell with what only the file knows of it, null where the model says something else now. */
function keepOriginal(
  open: string,
  original: OriginalCell,
  value: CellValue,
  formula: string | undefined,
  array: Area | null,
): string | null {
  if ((formula ?? null) !== original.formula || areaText(array) !== original.array) return null;
  const start = open + original.metadata;
  if (original.formulaXml !== "") return start + writeResult(original.formulaXml, value);
  if (original.richIndex !== null) {
    return value === original.richText ? `${start} t="s"><v>${String(original.richIndex)}</v></c>` : null;
  }
  return formula === undefined ? start + writeLiteral(value) : null;
}

function areaText(area: Area | null): string {
  return area === null ? "" : areaName(area);
}

function writeLiteral(value: CellValue): string {
  if (value === null) return "/>";
  if (typeof value !== "string") return writeResult("", value);
  return ` t="inlineStr"><is><t>${writeText(value)}</t></is></c>`;
}

/** A formula's element with its cached result, or a value that is no text. */
function writeResult(formula: string, value: CellValue): string {
  if (value === null) return `>${formula}</c>`;
  if (typeof value === "number") {
    return Number.isFinite(value)
      ? `>${formula}<v>${String(value)}</v></c>`
      : ` t="e">${formula}<v>#NUM!</v></c>`;
  }
  if (typeof value === "boolean") return ` t="b">${formula}<v>${value ? "1" : "0"}</v></c>`;
  if (value instanceof CellError) return ` t="e">${formula}<v>${escapeText(value.code)}</v></c>`;
  return ` t="str">${formula}<v>${writeText(value)}</v></c>`;
}

/** No xml:space for blanks at the ends: the schema of ISO/IEC 29500 does not allow it here, and other programs keep them without. */
function writeText(text: string): string {
  return escapeText(encodeControls(text));
}

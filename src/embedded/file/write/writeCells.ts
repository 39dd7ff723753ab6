import type { Area } from "../../model/area";
import type { CellValue } from "../../model/cellValue";
import { CellError } from "../../model/cellValue";
import { ArrayFormulaIndex } from "../../model/edits/arrayFormulas";
import { columnLetters } from "../../model/references/address";
import type { Sheet } from "../../model/sheet";
import type { WriteContext } from "../context/writeContext";
import { areaName } from "../notation/a1";
import { ByteWriter } from "../package/byteWriter";
import { encodeText } from "../package/partText";
import type { PartWriter } from "../package/partWriter";
import { encodeControls, escapeText, isVerbatim } from "../xml/escape";
import type { OriginalCell, OriginalCells } from "./originalCells";
import { outlineAttributes } from "./writeColumns";

/** Texts whose bytes are kept: most columns in words hold few, time and again. */
const MOST_TEXTS = 65_536;
const BLANK = 32;

/** Writes the rows of a sheet, the content of sheetData, into its part: a step for each piece of XML. */
export function writeCells(
  sheet: Sheet,
  context: WriteContext,
  originals: OriginalCells | null,
  part: PartWriter,
): Generator<void> {
  return new CellWriting(sheet, context, originals, part).steps();
}

class CellWriting {
  private readonly out: ByteWriter;
  private hasNewPiece = false;
  private readonly arrays: ArrayFormulaIndex;
  private readonly styles = new Map<number, string>();
  private readonly texts = new Map<string, Uint8Array>();

  constructor(
    private readonly sheet: Sheet,
    private readonly context: WriteContext,
    private readonly originals: OriginalCells | null,
    part: PartWriter,
  ) {
    this.arrays = new ArrayFormulaIndex(sheet);
    this.out = new ByteWriter((piece) => {
      part.add(piece);
      this.hasNewPiece = true;
    });
  }

  *steps(): Generator<void> {
    const used = this.sheet.cells.usedArea(false) ?? { top: 0, left: 0, bottom: -1, right: -1 };
    const others = this.rowsWithoutCells(used.top, used.bottom);
    for (const row of others) if (row < used.top) this.writeRow(row, 0, -1);
    for (let row = used.top; row <= used.bottom; row++) {
      this.writeRow(row, used.left, used.right);
      if (this.hasNewPiece) yield;
      this.hasNewPiece = false;
    }
    for (const row of others) if (row > used.bottom) this.writeRow(row, 0, -1);
    this.out.end();
  }

  /** Rows outside the cells that have a size, a format or an outline of their own, in order. */
  private rowsWithoutCells(top: number, bottom: number): number[] {
    const { rowHeights, hiddenRows, rowFormats, rowOutlines } = this.sheet;
    const rows = new Set([...rowHeights.keys(), ...hiddenRows, ...rowFormats.keys(), ...rowOutlines.keys()]);
    return [...rows].filter((row) => row < top || row > bottom).sort((a, b) => a - b);
  }

  private rowAttributes(row: number): string {
    const { sheet } = this;
    const format = sheet.rowFormats.get(row) ?? 0;
    const height = sheet.rowHeights.get(row);
    let text = "";
    if (format !== 0) text += ` s="${String(this.context.styles.xfOf(format))}" customFormat="1"`;
    if (height !== undefined) {
      text += ` ht="${String(height)}"`;
      if (sheet.automaticHeights.get(row) !== height) text += ' customHeight="1"';
    }
    if (sheet.hiddenRows.has(row)) text += ' hidden="1"';
    return text + outlineAttributes(sheet.rowOutlines.get(row));
  }

  private writeRow(row: number, left: number, right: number): void {
    const { out } = this;
    const { cells, rowFormats, columnFormats } = this.sheet;
    const number = String(row + 1);
    const attributes = this.rowAttributes(row);
    let isOpen = false;
    for (let column = left; column <= right; column++) {
      const value = cells.getValue(row, column);
      const formula = cells.getFormula(row, column);
      const own = cells.getFormat(row, column);
      if (value === null && formula === undefined && own === 0) continue;
      if (!isOpen) this.openRow(number, attributes, ">");
      isOpen = true;
      out.write('<c r="');
      out.write(columnLetters(column));
      out.write(number);
      out.write(this.styleOf(own !== 0 ? own : (rowFormats.get(row) ?? columnFormats.get(column) ?? 0)));
      this.writeContent(row, column, value, formula);
    }
    if (isOpen) out.write("</row>");
    else if (attributes !== "") this.openRow(number, attributes, "/>");
  }

  private openRow(number: string, attributes: string, end: string): void {
    this.out.write(`<row r="${number}"${attributes}${end}`);
  }

  /** The rest of a cell's tag from the reference on: the end of its quotes, then the look. */
  private styleOf(format: number): string {
    let style = this.styles.get(format);
    if (style === undefined) {
      style = format === 0 ? '"' : `" s="${String(this.context.styles.xfOf(format))}"`;
      this.styles.set(format, style);
    }
    return style;
  }

  private writeContent(row: number, column: number, value: CellValue, formula: string | undefined): void {
    const original = this.originals?.cell(row, column);
    if (original === undefined || !isKept(original, formula, this.arrays.at(row, column))) {
      this.writeFormulaOrLiteral(row, column, value, formula);
      return;
    }
    this.out.write(original.metadata);
    if (original.formulaXml !== "") this.writeResult(original.formulaXml, value);
    else this.writeFormulaOrLiteral(row, column, value, formula);
  }

  private writeFormulaOrLiteral(
    row: number,
    column: number,
    value: CellValue,
    formula: string | undefined,
  ): void {
    if (formula !== undefined) {
      this.out.write(this.arrays.at(row, column)?.metadata ?? "");
      this.writeResult(this.formulaXml(formula, row, column), value);
    } else if (value === null) this.out.write("/>");
    else if (typeof value === "string") this.writeLiteralText(row, column, value);
    else this.writeResult("", value);
  }

  private writeLiteralText(row: number, column: number, text: string): void {
    const rich = this.sheet.cells.getRich(row, column) ?? this.spacedString(text);
    if (typeof rich === "number") this.out.write(` t="s"><v>${String(rich)}</v></c>`);
    else if (rich !== undefined) this.out.write(` t="inlineStr">${rich}</c>`);
    else {
      this.out.write(' t="inlineStr"><is><t>');
      this.writeText(text);
      this.out.write("</t></is></c>");
    }
  }

  /** The file's own string for a text with blanks at its ends, which only a shared one keeps. */
  private spacedString(text: string): number | undefined {
    const hasBlanks = text.charCodeAt(0) <= BLANK || text.charCodeAt(text.length - 1) <= BLANK;
    return hasBlanks ? this.context.sharedStrings().spaced.get(text) : undefined;
  }

  private formulaXml(formula: string, row: number, column: number): string {
    const text = escapeText(this.context.formulas.writeInCell(formula, this.sheet, row, column));
    const array = this.arrays.at(row, column);
    return array === null ? `<f>${text}</f>` : `<f t="array" ref="${areaName(array)}">${text}</f>`;
  }

  /** A formula's element with its cached result, or a value that is no text. */
  private writeResult(formula: string, value: CellValue): void {
    const { out } = this;
    out.write(typeOf(value));
    out.write(formula);
    if (value === null) {
      out.write("</c>");
      return;
    }
    out.write("<v>");
    if (typeof value === "string") this.writeText(value);
    else out.write(plainText(value));
    out.write("</v></c>");
  }

  /** No xml:space for blanks at the ends: the schema of ISO/IEC 29500 does not allow it here, and other programs keep them without. */
  private writeText(text: string): void {
    if (isVerbatim(text)) {
      this.out.write(text);
      return;
    }
    let bytes = this.texts.get(text);
    if (bytes === undefined) {
      bytes = encodeText(escapeText(encodeControls(text)));
      if (this.texts.size < MOST_TEXTS) this.texts.set(text, bytes);
    }
    this.out.writeBytes(bytes);
  }
}

/** Whether the file's cell still says what the model says, so that what only the file knows of it is kept. */
function isKept(original: OriginalCell, formula: string | undefined, array: Area | null): boolean {
  if ((formula ?? null) !== original.formula || areaText(array) !== original.array) return false;
  return original.formulaXml !== "" || formula === undefined;
}

function areaText(area: Area | null): string {
  return area === null ? "" : areaName(area);
}

/** The end of a cell's tag with the type of its value. */
function typeOf(value: CellValue): string {
  if (typeof value === "string") return ' t="str">';
  if (typeof value === "boolean") return ' t="b">';
  const isError = value instanceof CellError || (typeof value === "number" && !Number.isFinite(value));
  return isError ? ' t="e">' : ">";
}

function plainText(value: number | boolean | CellError): string {
  if (typeof value === "boolean") return value ? "1" : "0";
  if (value instanceof CellError) return escapeText(value.code);
  return Number.isFinite(value) ? String(value) : "#NUM!";
}

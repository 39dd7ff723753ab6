import { SHEET_COLUMNS, SHEET_ROWS } from "../../model/area";
import { FileError } from "../package/fileError";
import { ByteScanner, nameKey, TagKind } from "../xml/byteScanner";

/** What a cell's value is written as: a number, the index of a shared string, a logical value, an error, text, a date. */
export type CellType = "n" | "s" | "b" | "e" | "str" | "inlineStr" | "d";

/** One cell as it stands in a file. Offsets are into the scanner's bytes; -1 where there is nothing. */
export interface RawCell {
  row: number;
  column: number;
  /** cellXfs index, -1 when the cell names none. */
  style: number;
  type: CellType;
  valueStart: number;
  valueEnd: number;
  /** The text of an inline string, null when there is none. */
  inlineText: string | null;
  /** Where its whole element stands. */
  inlineStart: number;
  inlineEnd: number;
  /** It has looks inside. */
  hasRuns: boolean;
  /** The formula's text; "" for a further cell of a shared one; null without a formula. */
  formula: string | null;
  formulaType: string;
  /** The area of a shared or array formula, null when it names none. */
  formulaReference: string | null;
  /** The number of a shared formula, null when it is none. */
  sharedIndex: string | null;
  /** Where the whole <f> element stands. */
  formulaStart: number;
  formulaEnd: number;
  /** `cm`, `vm` and `ph` as written, which the model does not know; "" for none. */
  metadata: string;
}

/** One row's own attributes. */
export interface RawRow {
  readonly row: number;
  readonly style: number;
  readonly height: number | null;
  readonly customHeight: boolean;
  readonly hidden: boolean;
}

/** What is called while cells are read; the cell record is used again for the next one. */
export interface CellVisitor {
  onRow(row: RawRow, scanner: ByteScanner): void;
  onCell(cell: RawCell, scanner: ByteScanner): void;
}

const KEY = {
  row: nameKey("row"),
  cell: nameKey("c"),
  value: nameKey("v"),
  formula: nameKey("f"),
  text: nameKey("t"),
  inline: nameKey("is"),
  run: nameKey("r"),
  phonetic: nameKey("rPh"),
  reference: nameKey("r"),
  area: nameKey("ref"),
  style: nameKey("s"),
  type: nameKey("t"),
  height: nameKey("ht"),
  customHeight: nameKey("customHeight"),
  customFormat: nameKey("customFormat"),
  hidden: nameKey("hidden"),
  shared: nameKey("si"),
} as const;
const METADATA = ["cm", "vm", "ph"].map((name) => ({ name, key: nameKey(name) }));

/** Types of cells by their keys; a cell without one is a number, one of a type that nobody knows a text. */
const TYPES: ReadonlyMap<number, CellType> = new Map([
  [0, "n"],
  ...(["n", "s", "b", "e", "str", "inlineStr", "d"] as const).map((type) => [nameKey(type), type] as const),
]);

/** Visits every row and cell between two offsets; throws `file-damaged`. */
export function scanCells(
  bytes: Uint8Array,
  start: number,
  end: number,
  part: string,
  visitor: CellVisitor,
): void {
  const reading = new CellReading(new ByteScanner(bytes, start, end), visitor, part);
  try {
    reading.run();
  } catch (error) {
    if (error instanceof RangeError) throw new FileError("file-damaged", { part }, { cause: error });
    throw error;
  }
}

class CellReading {
  private row = -1;
  private column = -1;
  private phonetic = false;
  private tagStart = 0;
  private readonly cell: RawCell = {
    row: 0,
    column: 0,
    style: -1,
    type: "n",
    valueStart: -1,
    valueEnd: -1,
    inlineText: null,
    inlineStart: -1,
    inlineEnd: -1,
    hasRuns: false,
    formula: null,
    formulaType: "",
    formulaReference: null,
    sharedIndex: null,
    formulaStart: -1,
    formulaEnd: -1,
    metadata: "",
  };

  constructor(
    private readonly scanner: ByteScanner,
    private readonly visitor: CellVisitor,
    private readonly part: string,
  ) {}

  run(): void {
    const { scanner } = this;
    for (let tag = scanner.next(); tag !== TagKind.End; tag = scanner.next()) {
      this.tagStart = scanner.textEnd;
      if (tag === TagKind.Close) this.onClose();
      else this.onOpen(tag === TagKind.Empty);
    }
  }

  private onOpen(empty: boolean): void {
    switch (this.scanner.name) {
      case KEY.cell:
        this.openCell();
        if (empty) this.visitor.onCell(this.cell, this.scanner);
        break;
      case KEY.row:
        this.openRow();
        break;
      case KEY.formula:
        this.openFormula(empty);
        break;
      case KEY.inline:
        this.cell.inlineText = "";
        this.cell.inlineStart = this.tagStart;
        break;
      case KEY.run:
        this.cell.hasRuns = true;
        break;
      case KEY.phonetic:
        this.phonetic = !empty;
        break;
    }
  }

  private onClose(): void {
    const { scanner, cell } = this;
    switch (scanner.name) {
      case KEY.value:
        cell.valueStart = scanner.textStart;
        cell.valueEnd = scanner.textEnd;
        break;
      case KEY.cell:
        this.visitor.onCell(cell, scanner);
        break;
      case KEY.formula:
        cell.formula = scanner.decode(scanner.textStart, scanner.textEnd);
        cell.formulaEnd = scanner.position;
        break;
      case KEY.text:
        if (!this.phonetic && cell.inlineText !== null) {
          cell.inlineText += scanner.decode(scanner.textStart, scanner.textEnd);
        }
        break;
      case KEY.phonetic:
        this.phonetic = false;
        break;
      case KEY.inline:
        cell.inlineEnd = scanner.position;
        break;
    }
  }

  private openRow(): void {
    const { scanner } = this;
    const number = this.numberOf(KEY.reference);
    this.row = number === null ? this.row + 1 : number - 1;
    this.column = -1;
    if (this.row < 0 || this.row >= SHEET_ROWS) throw new FileError("file-damaged", { part: this.part });
    const styled = isTrue(scanner.attributeText(KEY.customFormat));
    this.visitor.onRow(
      {
        row: this.row,
        style: styled ? (this.numberOf(KEY.style) ?? -1) : -1,
        height: this.numberOf(KEY.height),
        customHeight: isTrue(scanner.attributeText(KEY.customHeight)),
        hidden: isTrue(scanner.attributeText(KEY.hidden)),
      },
      scanner,
    );
  }

  private openCell(): void {
    const { scanner, cell } = this;
    const reference = scanner.attributeIndex(KEY.reference);
    this.column++;
    if (reference >= 0)
      this.readReference(scanner.attributeStart(reference), scanner.attributeEnd(reference));
    if (this.row < 0) this.row = 0;
    const style = scanner.attributeIndex(KEY.style);
    const type = scanner.attributeKey(KEY.type);
    cell.row = this.row;
    cell.column = this.column;
    cell.style =
      style < 0 ? -1 : scanner.decodeNumber(scanner.attributeStart(style), scanner.attributeEnd(style));
    cell.type = TYPES.get(type) ?? "str";
    cell.valueStart = -1;
    cell.inlineText = null;
    cell.hasRuns = false;
    cell.formula = null;
    cell.metadata = scanner.attributeCount > 3 || style < 0 || type === 0 ? this.readMetadata() : "";
  }

  private readMetadata(): string {
    let text = "";
    for (const { name, key } of METADATA) {
      const value = this.scanner.attributeIndex(key) < 0 ? null : this.scanner.attributeText(key);
      if (value !== null) text += ` ${name}="${value}"`;
    }
    return text;
  }

  private openFormula(empty: boolean): void {
    const { scanner, cell } = this;
    cell.formulaStart = this.tagStart;
    cell.formulaType = scanner.attributeText(KEY.type) ?? "";
    cell.formulaReference = scanner.attributeText(KEY.area);
    cell.sharedIndex = scanner.attributeText(KEY.shared);
    cell.formula = "";
    if (empty) cell.formulaEnd = scanner.position;
  }

  private readReference(start: number, end: number): void {
    const { bytes } = this.scanner;
    let column = 0;
    let row = 0;
    for (let at = start; at < end; at++) {
      const byte = bytes[at] ?? 0;
      // letters of either case differ in one bit
      if (byte >= 65) column = column * 26 + (byte & 31);
      else if (byte >= 48) row = row * 10 + byte - 48;
    }
    if (column > 0) this.column = column - 1;
    if (row > 0) this.row = row - 1;
    if (this.column >= SHEET_COLUMNS || this.row >= SHEET_ROWS) {
      throw new FileError("file-damaged", { part: this.part });
    }
  }

  private numberOf(key: number): number | null {
    const { scanner } = this;
    const index = scanner.attributeIndex(key);
    if (index < 0) return null;
    const value = scanner.decodeNumber(scanner.attributeStart(index), scanner.attributeEnd(index));
    return Number.isFinite(value) ? value : null;
  }
}

function isTrue(text: string | null): boolean {
  return text === "1" || text === "true";
}

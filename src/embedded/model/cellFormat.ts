/** Text of a cell: colours are "#RRGGBB", sizes in points. */
export interface Font {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: "None" | "Single" | "Double" | "SingleAccountant" | "DoubleAccountant";
  readonly strikethrough: boolean;
  readonly color: string;
}

/** One edge of a cell; the names are Excel's API's. */
export interface Border {
  readonly style: "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "Double" | "SlantDashDot";
  readonly weight: "Hairline" | "Thin" | "Medium" | "Thick";
  readonly color: string;
}

export type HorizontalAlignment =
  "General" | "Left" | "Center" | "Right" | "Fill" | "Justify" | "CenterAcrossSelection" | "Distributed";
export type VerticalAlignment = "Top" | "Center" | "Bottom" | "Justify" | "Distributed";

/** Everything about the look of one cell. Immutable: a changed look is a new record. */
export interface CellFormat {
  /** en-US number format code, "General" by default. */
  readonly numberFormat: string;
  readonly font: Font;
  /** Solid fill "#RRGGBB", or null for none. */
  readonly fill: string | null;
  readonly borders: {
    readonly top: Border | null;
    readonly bottom: Border | null;
    readonly left: Border | null;
    readonly right: Border | null;
  };
  readonly horizontalAlignment: HorizontalAlignment;
  readonly verticalAlignment: VerticalAlignment;
  readonly wrapText: boolean;
  readonly indentLevel: number;
  readonly shrinkToFit: boolean;
  /** Degrees, -90 … 90; 180 for vertical text. */
  readonly textOrientation: number;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  /** The cell was typed with a leading apostrophe: its content is text whatever it looks like. */
  readonly quotePrefix: boolean;
}

export const DEFAULT_FORMAT: CellFormat = {
  numberFormat: "General",
  font: {
    name: "Calibri",
    size: 11,
    bold: false,
    italic: false,
    underline: "None",
    strikethrough: false,
    color: "#000000",
  },
  fill: null,
  borders: { top: null, bottom: null, left: null, right: null },
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
  indentLevel: 0,
  shrinkToFit: false,
  textOrientation: 0,
  locked: true,
  formulaHidden: false,
  quotePrefix: false,
};

/**
 * The distinct looks of a workbook. A cell stores an index into it; 0 is the default.
 * `xf` remembers, for a look that came from the file, the file's own cellXfs index, so that saving reuses it.
 */
export class FormatTable {
  private readonly formats: CellFormat[] = [];
  private readonly indexes = new Map<string, number>();
  readonly xf = new Map<number, number>();

  constructor(normal: CellFormat = DEFAULT_FORMAT) {
    this.intern(normal);
  }

  get size(): number {
    return this.formats.length;
  }

  get(index: number): CellFormat {
    const format = this.formats[index];
    if (format === undefined) throw new RangeError(`no cell format ${String(index)}`);
    return format;
  }

  /** The index of an equal look, added when it is new. */
  intern(format: CellFormat): number {
    const key = JSON.stringify(format);
    const known = this.indexes.get(key);
    if (known !== undefined) return known;
    this.formats.push(Object.freeze(format));
    this.indexes.set(key, this.formats.length - 1);
    return this.formats.length - 1;
  }

  /** Adds a look read from a file under its own index even if an equal one exists, and remembers its xf. */
  addFromFile(format: CellFormat, xf: number): number {
    this.formats.push(Object.freeze(format));
    const index = this.formats.length - 1;
    const key = JSON.stringify(format);
    if (!this.indexes.has(key)) this.indexes.set(key, index);
    this.xf.set(index, xf);
    return index;
  }
}

import type { Area } from "./area";
import type { ArrayFormula } from "./arrayFormula";
import { CellStore } from "./cellStore";
import type { Chart } from "./chart";
import { anchorOf, followAnchor, type Drawing, type Placement } from "./edits/anchors";
import { WatchedLines, WatchedSizes } from "./watchedLines";

/** An Excel table. `area` includes the header row and, when shown, the totals row. */
export interface Table {
  /** Unique number in the workbook, as in the file. */
  id: number;
  name: string;
  area: Area;
  columns: TableColumn[];
  style: string;
  showHeaders: boolean;
  showTotals: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  /** The part it was read from, null for a new one. */
  part: string | null;
}

export interface TableColumn {
  id: number;
  name: string;
  /** The formula that fills the column, null when there is none. */
  formula: string | null;
  filter: ColumnFilter | null;
}

/** What the filter of a table's column lets through. */
export type ColumnFilter =
  /** Cells that show one of the texts, without case; `blank`: empty ones as well. */
  | { kind: "values"; values: string[]; blank: boolean }
  | { kind: "custom"; criteria: FilterCriterion[]; all: boolean }
  /** Of a kind that the model does not know: it stays in its file and is known by the rows that it hides. */
  | { kind: "other" };

/** The filter of a sheet, which belongs to no table. */
export interface SheetFilter {
  area: Area;
  /** Of the columns that have criteria. */
  columns: SheetFilterColumn[];
}

interface SheetFilterColumn {
  /** From the first column of the area on. */
  place: number;
  filter: ColumnFilter;
  /** The place in its file, null for a new one. */
  readonly origin: number | null;
}

export interface FilterCriterion {
  operator: "=" | "<>" | ">" | ">=" | "<" | "<=";
  /** A number, or a text with Excel's wildcards; "" for empty cells. */
  value: string;
}

/** A conditional format; `areas` is where it applies, earlier rules win. */
export type ConditionalFormat = {
  id: string;
  areas: Area[];
  priority: number;
  stopIfTrue: boolean;
} & (
  | { type: "Custom"; formula: string; look: RuleLook }
  | { type: "CellValue"; operator: string; formula1: string; formula2: string | null; look: RuleLook }
  | {
      type: "DataBar";
      color: string;
      gradient: boolean;
      showValue: boolean;
      minimum: DataBarBound;
      maximum: DataBarBound;
    }
);

export interface DataBarBound {
  type: "LowestValue" | "HighestValue" | "Number" | "Percent" | "Formula" | "Percentile" | "Automatic";
  formula: string | null;
}

/** What a rule changes of a cell's look; null leaves it. */
export interface RuleLook {
  fontColor: string | null;
  bold: boolean | null;
  italic: boolean | null;
  strikethrough: boolean | null;
  fill: string | null;
  numberFormat: string | null;
}

/** A data validation rule and where it applies. */
export interface DataValidation {
  areas: Area[];
  type: "WholeNumber" | "Decimal" | "List" | "Date" | "Time" | "TextLength" | "Custom";
  operator: string;
  formula1: string;
  formula2: string | null;
  inCellDropDown: boolean;
  ignoreBlanks: boolean;
  errorAlert: { show: boolean; style: "Stop" | "Warning" | "Information"; title: string; message: string };
  prompt: { show: boolean; title: string; message: string };
}

/** Which pages have headers and footers of their own. */
export const HEADER_STATES = ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"] as const;

/** The three sections of a header or footer, codes such as &P and &D included. */
export interface HeaderFooterSections {
  left: string;
  center: string;
  right: string;
}

export interface HeadersOfPages {
  header: HeaderFooterSections;
  footer: HeaderFooterSections;
}

/** How a sheet prints. Margins in points. */
export interface PageLayout {
  orientation: "Portrait" | "Landscape";
  /** Excel's paper type name, "A4" by default. */
  paperSize: string;
  zoom: { scale: number | null; horizontalFitToPages: number | null; verticalFitToPages: number | null };
  margins: { top: number; bottom: number; left: number; right: number; header: number; footer: number };
  centerHorizontally: boolean;
  centerVertically: boolean;
  printArea: Area | null;
  titleRows: { first: number; last: number } | null;
  titleColumns: { first: number; last: number } | null;
  /** On the pages that have none of their own. */
  header: HeaderFooterSections;
  footer: HeaderFooterSections;
  headerState: (typeof HEADER_STATES)[number];
  evenPages: HeadersOfPages;
  firstPage: HeadersOfPages;
  printGridlines: boolean;
  blackAndWhite: boolean;
  rowBreaks: number[];
}

export interface Protection {
  options: { readonly [option: string]: boolean | string };
  /** Hash attributes as in the file, null without a password. */
  password: { readonly [attribute: string]: string } | null;
}

export interface Hyperlink {
  area: Area;
  address: string | null;
  /** "Sheet1!A1" for a place in the workbook. */
  documentReference: string | null;
  screenTip: string | null;
  /** The text that its file says it shows; absent for a new one. */
  display?: string;
}

/** A comment with the answers to it, as its part has them: it can be read and deleted. */
export interface Comment {
  readonly id: string;
  readonly content: string;
  /** What was answered. */
  readonly replies: readonly {
    readonly id: string;
    readonly content: string;
    readonly copyOf?: string;
  }[];
  /** Its cell in the file, by which its remark is known. */
  readonly ref: string;
  /** Its id in the parts of the sheet of which this one is a copy. */
  readonly copyOf?: string;
}

/** A note, which older Excel calls a comment. */
export interface Note {
  content: string;
  readonly authorName: string;
  /** Its cell in the file, or what stands for that, by which its remark is known. */
  readonly ref: string;
  /** Absent where its part has it as it is. */
  state?: "new" | "changed";
}

/** The cell of a note or a comment: as the file names it, and where it stands by now. */
export interface Remark {
  readonly ref: string;
  readonly area: Area;
}

/** A pivot table as its part has it: it can be found and deleted, and moves with its cells. */
export interface PivotTable {
  readonly name: string;
  area: Area;
  /** With the filters above it. */
  whole: Area;
  readonly part: string;
  /** It came with a copy of its sheet: it is saved as a part of its own, over the cache of the one that it is copied from. */
  readonly isCopy?: true;
}

/** A text box, a line, a picture or another shape on a sheet. Sizes in points. */
export interface Shape {
  id: string;
  name: string;
  kind: "TextBox" | "Line" | "GeometricShape" | ForeignKind;
  geometricType: string | null;
  left: number;
  top: number;
  width: number;
  height: number;
  /** For lines: drawn from bottom left to top right. */
  flipVertical: boolean;
  text: string;
  font: { name: string | null; size: number | null; bold: boolean; color: string | null };
  /** Whether it moves, and grows, with the cells under it. */
  placement: Placement;
  /** How the text stands in its box. */
  textAlign: { horizontal: TextAlign; vertical: "Top" | "Middle" | "Bottom" };
  fill: string | null;
  line: { color: string | null; weight: number; visible: boolean };
  /** Of foreign ones: the part, and the id in it, of what it is in its file. */
  readonly source?: { readonly part: string; readonly id: string };
}

/** Drawings that are only in their file: pictures, groups, charts of kinds that the model does not know, and all else. */
export const FOREIGN_KINDS = ["Image", "Group", "Chart", "Unsupported"] as const;
export type ForeignKind = (typeof FOREIGN_KINDS)[number];

export type { Placement } from "./edits/anchors";

export type TextAlign = "Left" | "Center" | "Right";

/** Of a row or column in an outline. */
export interface LineOutline {
  /** How many groups it lies in: 0 to 7. */
  readonly level: number;
  /** What is grouped beside it is folded away. */
  readonly collapsed: boolean;
}

/** One worksheet. Widths of columns are in characters of Calibri 11 (7 pixels each), heights of rows in points. */
export class Sheet {
  readonly cells = new CellStore();
  visibility: "Visible" | "Hidden" | "VeryHidden" = "Visible";
  tabColor: string | null = null;
  showGridlines = true;
  showHeadings = true;
  standardWidth = 8.43;
  standardHeight = 15;
  /** By 0-based index; absent = standard. */
  readonly columnWidths = new WatchedSizes(() => {
    this.noteAnchors();
  });
  readonly rowHeights = new WatchedSizes(() => {
    this.noteAnchors();
  });
  readonly hiddenColumns = new WatchedLines(() => {
    this.noteAnchors();
  });
  /** Heights that Excel chose by what the row holds; `rowHeights` has them as well. */
  readonly automaticHeights = new Map<number, number>();
  /** Rows and columns that lie in groups, or fold one away. */
  readonly rowOutlines = new Map<number, LineOutline>();
  readonly columnOutlines = new Map<number, LineOutline>();
  /** Where the sums of groups stand. */
  summaries = { below: true, right: true };
  /** Hidden by hand or by a filter. */
  readonly hiddenRows = new WatchedLines(() => {
    this.noteAnchors();
  });
  /** Formats of whole columns and rows, for cells that have none of their own. */
  readonly columnFormats = new Map<number, number>();
  readonly rowFormats = new Map<number, number>();
  merges: Area[] = [];
  frozen: { rows: number; columns: number } = { rows: 0, columns: 0 };
  tables: Table[] = [];
  charts: Chart[] = [];
  shapes: Shape[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  validations: DataValidation[] = [];
  hyperlinks: Hyperlink[] = [];
  comments: readonly Comment[] = [];
  notes: readonly Note[] = [];
  /** Of notes and comments; without those whose cells were deleted. */
  remarks: readonly Remark[] = [];
  /** Of a copy that has none of its own yet: the part of the sheet whose notes and comments it has. */
  remarkedAs: string | null = null;
  pivotTables: readonly PivotTable[] = [];
  /** Where a formula was entered as an array formula ({=…}); it stands in the area's top left cell. */
  arrayFormulas: ArrayFormula[] = [];
  pageLayout: PageLayout = defaultPageLayout();
  protection: Protection | null = null;
  autoFilter: SheetFilter | null = null;
  selection: Area = { top: 0, left: 0, bottom: 0, right: 0 };
  /** The part it was read from ("xl/worksheets/sheet1.xml"), null for a new sheet. */
  part: string | null = null;
  /** Cells of that part have what the model does not hold: writing them anew looks there. */
  isBeyondModel = false;
  /** Anything that its part (or the parts that hang on it) holds was changed: only then are they written anew. */
  changed = false;
  /** Rows or columns have been resized since drawings last followed their cells. */
  private isResized = false;

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  /** Charts, and all else that is drawn over cells. */
  drawings(): readonly Drawing[] {
    return [...this.charts, ...this.shapes];
  }

  /** Before rows or columns become larger or smaller: notes what drawings stand on. */
  noteAnchors(): void {
    if (this.isResized || (this.charts.length === 0 && this.shapes.length === 0)) return;
    this.isResized = true;
    for (const drawing of this.drawings()) anchorOf(this, drawing);
  }

  /** Puts drawings where what they stand on is by now. */
  followCells(): void {
    if (!this.isResized) return;
    this.isResized = false;
    for (const drawing of this.drawings()) followAnchor(this, drawing, anchorOf(this, drawing));
  }
}

function noSections(): HeaderFooterSections {
  return { left: "", center: "", right: "" };
}

function defaultPageLayout(): PageLayout {
  return {
    orientation: "Portrait",
    paperSize: "A4",
    zoom: { scale: 100, horizontalFitToPages: null, verticalFitToPages: null },
    margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
    centerHorizontally: false,
    centerVertically: false,
    printArea: null,
    titleRows: null,
    titleColumns: null,
    header: noSections(),
    footer: noSections(),
    headerState: "Default",
    evenPages: { header: noSections(), footer: noSections() },
    firstPage: { header: noSections(), footer: noSections() },
    printGridlines: false,
    blackAndWhite: false,
    rowBreaks: [],
  };
}

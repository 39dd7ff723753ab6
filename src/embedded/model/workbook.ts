import type { FileGuess } from "../../textFiles/textTable";
import type { Area } from "./area";
import { FormatTable } from "./cellFormat";
import type { Sheet } from "./sheet";

/** A defined name. `sheet` is null for one of the whole workbook. */
export interface DefinedName {
  name: string;
  sheet: Sheet | null;
  /** With the leading "=". */
  formula: string;
  visible: boolean;
  comment: string;
}

export interface CustomXmlPart {
  id: string;
  namespaceUri: string;
  xml: string;
  /** The part it was read from, null for a new one. */
  part: string | null;
  changed: boolean;
}

/** What the cache of pivot tables is made from: a range or a name, with the leading "=". */
export interface PivotSource {
  formula: string;
  readonly part: string;
}

/** What a file says of itself; "" for what it does not say. */
export interface DocumentProperties {
  author: string;
  lastAuthor: string;
  title: string;
  subject: string;
  keywords: string;
  comments: string;
  category: string;
  company: string;
  manager: string;
  /** Those that people add, by name. */
  custom: Map<string, string>;
}

/** What happened to the workbook; sent after the change. */
export type Change =
  /** Values, formulas or formats in an area were written; with `formatsOnly` nothing that a formula reads. */
  | { readonly kind: "cells"; readonly sheet: Sheet; readonly area: Area; readonly formatsOnly?: boolean }
  /** Rows, columns, sheets, tables or names came, went, moved or were renamed: references mean something else now. */
  | { readonly kind: "structure"; readonly sheet: Sheet | null };

/** A part that stays as it is packed in the file that it came from. */
export interface PackedPart {
  /** Its bytes; throws where they are damaged. */
  unpack(): Uint8Array;
}

/** An open workbook. What the model does not know of its file stays in `origin` and goes back byte for byte. */
export class Workbook {
  readonly sheets: Sheet[] = [];
  names: DefinedName[] = [];
  formats = new FormatTable();
  /** The add-in's document settings (`workbook.settings`), values as JSON. */
  readonly settings = new Map<string, unknown>();
  settingsChanged = false;
  customXmlParts: CustomXmlPart[] = [];
  pivotSources: readonly PivotSource[] = [];
  readonly properties: DocumentProperties = {
    author: "",
    lastAuthor: "",
    title: "",
    subject: "",
    keywords: "",
    comments: "",
    category: "",
    company: "",
    manager: "",
    custom: new Map(),
  };
  propertiesChanged = false;
  /** Null in a workbook without sheets, and while one of `otherSheets` is in front. */
  activeSheet: Sheet | null = null;
  /** Names of chart sheets and the like, which stay in the file alone: they have names, and no cells. */
  otherSheets: readonly string[] = [];
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual" = "Automatic";
  date1904 = false;
  /** The language, BCP 47, of the Excel that shows it. */
  displayLanguage = "en-US";
  /** Of columns of new sheets, as a sheet has it. */
  standardWidth = 8.43;
  readOnly = false;
  /** Structure protected: sheets can't be added, renamed, moved or deleted. */
  structureProtected = false;
  /** Shared in the manner before co-authoring: changes are kept as revisions in the file. */
  isShared = false;
  /** What had to be guessed of files of text, as messages' codes with data. */
  readonly fileGuesses: FileGuess[] = [];
  /** File name shown to the add-in. */
  fileName = "Book1.xlsx";
  /** The parts of the file it was opened from, by name; empty for a new workbook. */
  origin: ReadonlyMap<string, Uint8Array | PackedPart> = new Map();

  private readonly listeners = new Set<(change: Change) => void>();
  private lastId = 0;

  /** A number not given out before by this workbook object. */
  nextId(): number {
    return ++this.lastId;
  }

  sheetByName(name: string): Sheet | undefined {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  /** Calls `listener` after every change, until the returned function is called. */
  onChange(listener: (change: Change) => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  notify(change: Change): void {
    if (change.sheet !== null) change.sheet.changed = true;
    change.sheet?.followCells();
    this.listeners.forEach((listener) => {
      listener(change);
    });
  }
}

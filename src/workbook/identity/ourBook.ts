import type { LiftedProtection, Memory, MovingLinks, Unfinished } from "./memory";

/** A sheet of ours, wherever it was moved and whatever it is called now. */
export interface OurSheet {
  readonly name: string;
  /** Rows and columns that staff put in before our first ones. */
  readonly originRow: number;
  readonly originColumn: number;
  /** Rows and columns that staff deleted together with our first cell. */
  readonly lostRows: number;
  readonly lostColumns: number;
  readonly protected: boolean;
}

export interface TablePlace {
  readonly name: string;
  readonly sheet: string;
}

/** What of ours stands in the workbook, and the names that others have taken. */
export interface OurBook {
  /** Ids of the documents that sheets are made of, in the order of the tabs. */
  readonly documents: readonly string[];
  readonly sheets: ReadonlyMap<string, OurSheet>;
  /** Sheets of our making that are none of these documents: lists of tasks, copies. */
  readonly otherSheets: readonly string[];
  /** All sheets in their order. */
  readonly sheetNames: readonly string[];
  readonly tables: readonly TablePlace[];
  /** Names of the whole workbook and what they stand for. */
  readonly definedNames: ReadonlyMap<string, string>;
  readonly memory: Memory;
  readonly unfinished: Unfinished | null;
  /** Links that a run was moving when it was broken off. */
  readonly movingLinks: MovingLinks | null;
  /** Whether there are comments or notes on cells; false where Excel does not tell. */
  readonly hasComments: boolean;
  /** What the user chose for the columns of the source, as the app stored it; null for nothing. */
  readonly choices: unknown;
  /** Documents whose sheets the last run protected; what staff protect themselves is none of these. */
  readonly protectedByUs: readonly string[];
  /** What a run that was broken off has lifted of their protection; null for none. */
  readonly lifted: LiftedProtection | null;
  readonly readOnly: boolean;
  readonly structureProtected: boolean;
}

import { NO_MEMORY } from "../../src/workbook/identity/memory";
import type { OurBook, OurSheet } from "../../src/workbook/identity/ourBook";

/** A workbook in which nothing of ours stands, but for the `changes`. */
export function ourBook(changes: Partial<OurBook> = {}): OurBook {
  return {
    documents: [],
    sheets: new Map(),
    otherSheets: [],
    sheetNames: ["数据"],
    tables: [],
    definedNames: new Map(),
    memory: NO_MEMORY,
    unfinished: null,
    choices: null,
    movingLinks: null,
    hasComments: false,
    protectedByUs: [],
    lifted: null,
    readOnly: false,
    structureProtected: false,
    ...changes,
  };
}

/** A sheet of ours that stands as it was made. */
export function ourSheet(name: string): OurSheet {
  return { name, originRow: 0, originColumn: 0, lostRows: 0, lostColumns: 0, protected: false };
}

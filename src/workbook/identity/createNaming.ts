import type { Naming } from "../../documents/sheet/sheetSpec";
import type { OurBook } from "./ourBook";
import { firstFree } from "./sheetName";

/** Naming that also tells which names it gave, to be remembered. */
export interface IssuedNaming extends Naming {
  readonly issued: () => {
    readonly tableNames: Readonly<Record<string, string>>;
    readonly settingNames: Readonly<Record<string, string>>;
  };
}

/**
 * Gives tables and settings the names they have in this workbook, or new ones that clash with none of the user's.
 *
 * @param titles what a document's table is called where the name is free.
 */
export function createNaming(book: OurBook, titles: (document: string) => string): IssuedNaming {
  const tableNames = new Map<string, string>();
  const settingNames = new Map<string, string>();
  const ours = new Set<string>();
  const isFree = (name: string): boolean => !ours.has(name.toLowerCase()) && isFreeIn(book, name);
  const give = (names: Map<string, string>, key: string, known: string | null, wanted: string): string => {
    const name = known ?? firstFree(validName(wanted), (base, count) => `${base}_${count}`, isFree);
    names.set(key, name);
    ours.add(name.toLowerCase());
    return name;
  };
  return {
    table: (document, part) => {
      const key = part === undefined ? document : `${document}/${part}`;
      const wanted = part === undefined ? titles(document) : `${titles(document)}_${part}`;
      return tableNames.get(key) ?? give(tableNames, key, knownTable(book, document, key, wanted), wanted);
    },
    setting: (key) => {
      const wanted = `CSAT_${key}`;
      return settingNames.get(key) ?? give(settingNames, key, knownSetting(book, key, wanted), wanted);
    },
    issued: () => ({
      tableNames: Object.fromEntries(tableNames),
      settingNames: Object.fromEntries(settingNames),
    }),
  };
}

/**
 * The table's present name if it stands on the document's own sheet. In a workbook that has lost its memory a copy of the
 * sheet takes the place of one that is gone: Excel names the copy's table after the first, with a number.
 */
function knownTable(book: OurBook, document: string, key: string, wanted: string): string | null {
  const sheet = book.sheets.get(document)?.name;
  const remembered = book.memory.tableNames[key];
  const name = remembered ?? validName(wanted);
  const named = book.tables.find((table) => sameName(table.name, name));
  if (named !== undefined) return named.sheet === sheet ? name : null;
  if (remembered !== undefined) return null;
  const copies = book.tables.filter((table) => table.sheet === sheet && isCopyName(table.name, name));
  return copies.length === 1 ? (copies[0]?.name ?? null) : null;
}

function isCopyName(name: string, original: string): boolean {
  return sameName(name.slice(0, original.length), original) && /^_?\d+$/u.test(name.slice(original.length));
}

/** Whether a table has the name that one of a document of this title gets, or one with a number or a part after it. */
export function isTableTitled(name: string, title: string): boolean {
  const wanted = validName(title);
  return sameName(name, wanted) || sameName(name.slice(0, wanted.length + 1), `${wanted}_`);
}

/** The setting's present name if it leads to our sheet of settings, or to nowhere any more. */
function knownSetting(book: OurBook, key: string, wanted: string): string | null {
  const name = book.memory.settingNames[key] ?? validName(wanted);
  const formula = [...book.definedNames].find(([other]) => sameName(other, name))?.[1];
  if (formula === undefined) return null;
  if (book.memory.settingNames[key] !== undefined || formula.includes("#REF!")) return name;
  const sheet = book.sheets.get("settings")?.name;
  return sheet !== undefined && formula.includes(sheet) ? name : null;
}

function isFreeIn(book: OurBook, name: string): boolean {
  const tableHas = book.tables.some((table) => sameName(table.name, name));
  return !tableHas && ![...book.definedNames.keys()].some((other) => sameName(other, name));
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** What Excel allows in a name: letters, digits, "_" and ".", not like a cell's address. */
function validName(wanted: string): string {
  const clean = wanted.replace(/[^\p{L}\p{N}_.]/gu, "_").replace(/_+$/u, "");
  return /^[\p{L}_]/u.test(clean) && !/^([A-Z]{1,3}\d+|R\d*C\d*|[RC])$/iu.test(clean) ? clean : `_${clean}`;
}

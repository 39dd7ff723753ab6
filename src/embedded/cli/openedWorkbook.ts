import { basename, extname } from "node:path";
import type { Locale } from "../../glossary/locale";
import { TEXT_EXTENSIONS } from "../../textFiles/textExtensions";
import { openWorkbook } from "../file/openWorkbook";
import { installGlobals, openHost, type EmbeddedHost } from "../host";
import { addSheet, freeSheetName } from "../model/edits/sheets";
import { Workbook } from "../model/workbook";
import { CommandError } from "./commandError";
import { NODE_CODEC } from "./nodeCodec";
import { readWholeFile } from "./wholeFile";

const INPUT_TYPES: readonly string[] = [".xlsx", ".xlsm", ".xls", ".xlsb", ...TEXT_EXTENSIONS];

/** The workbook of a file. Throws "file-type-unknown", and what reading the file refuses. */
export function openedWorkbook(path: string): Workbook {
  if (!INPUT_TYPES.includes(extname(path).toLowerCase())) {
    throw new CommandError("file-type-unknown", { path }, 3);
  }
  return openWorkbook(readWholeFile(path), basename(path), NODE_CODEC);
}

/** As Excel begins one: with a sheet, which goes once ours stand. */
export function blankWorkbook(): Workbook {
  const workbook = new Workbook();
  addSheet(workbook, freeSheetName(workbook));
  return workbook;
}

/** Does something in the embedded host with a workbook. */
export async function withHost<T>(
  workbook: Workbook,
  locale: Locale,
  work: (host: EmbeddedHost) => Promise<T>,
): Promise<T> {
  const host = openHost(workbook, { displayLanguage: locale });
  const restoreGlobals = installGlobals(host);
  try {
    return await work(host);
  } finally {
    restoreGlobals();
    host.close();
  }
}

/** The same, and all formulas are calculated at the end. */
export function inHost<T>(workbook: Workbook, locale: Locale, work: () => Promise<T>): Promise<T> {
  return withHost(workbook, locale, async (host) => {
    const result = await work();
    host.settle();
    return result;
  });
}

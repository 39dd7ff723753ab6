import { openWorkbook } from "../../../src/embedded/file/openWorkbook";
import { saveWorkbook } from "../../../src/embedded/file/saveWorkbook";
import { openHost, type EmbeddedHost } from "../../../src/embedded/host";
import { addSheet } from "../../../src/embedded/model/edits/sheets";
import type { Sheet } from "../../../src/embedded/model/sheet";
import { Workbook } from "../../../src/embedded/model/workbook";

/** A host over a workbook with one empty sheet. */
export interface Opened {
  readonly host: EmbeddedHost;
  readonly sheet: Sheet;
}

/** Opens a host on a new workbook with one sheet of this name. */
export function open(sheetName = "Sheet1"): Opened {
  const workbook = new Workbook();
  const sheet = addSheet(workbook, sheetName);
  sheet.changed = false;
  workbook.activeSheet = sheet;
  return { host: openHost(workbook), sheet };
}

/** A new workbook with one sheet of this name for each test of the file. */
export function openEach(sheetName?: string): Opened {
  let opened: Opened;
  beforeEach(() => {
    opened = open(sheetName);
  });
  afterEach(() => {
    opened.host.close();
  });
  return {
    get host() {
      return opened.host;
    },
    get sheet() {
      return opened.sheet;
    },
  };
}

/** A host on what the workbook is once it was saved and opened again; its first sheet at hand. */
export function reopened({ host: { workbook } }: Pick<Opened, "host">): Opened {
  const again = openWorkbook(saveWorkbook(workbook), "book.xlsx");
  const [sheet] = again.sheets;
  if (sheet === undefined) throw new Error("the sheet is gone");
  return { host: openHost(again), sheet };
}

/** `Excel.run` with the opened sheet at hand. */
export function onSheet<Result>(
  { host, sheet }: Opened,
  work: (context: Excel.RequestContext, worksheet: Excel.Worksheet) => Promise<Result>,
): Promise<Result> {
  return host.Excel.run((context) => work(context, context.workbook.worksheets.getItem(sheet.name)));
}

/** What the cells of the opened sheet show. */
export function valuesOf(opened: Opened, address: string): Promise<unknown[][]> {
  return onSheet(opened, async (context, worksheet) => {
    const range = worksheet.getRange(address).load("values");
    await context.sync();
    return range.values;
  });
}

/** The values that a range has after `values` were written to it. */
export function writtenAndRead(opened: Opened, address: string, values: unknown): Promise<unknown[][]> {
  return onSheet(opened, async (context, worksheet) => {
    const range = worksheet.getRange(address);
    range.values = values as unknown[][];
    range.load("values");
    await context.sync();
    return range.values;
  });
}

/** The error that the work ends with; code "no error" when it ends well. */
export async function failureOf(work: Promise<unknown>): Promise<{ code: string; message: string }> {
  return work.then(
    () => ({ code: "no error", message: "" }),
    (reason: unknown) => reason as { code: string; message: string },
  );
}

export const codeOf = async (work: Promise<unknown>): Promise<string> => (await failureOf(work)).code;

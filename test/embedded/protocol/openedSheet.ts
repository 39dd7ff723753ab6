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
export function open(sheetName: string): Opened {
  const workbook = new Workbook();
  const sheet = addSheet(workbook, sheetName);
  sheet.changed = false;
  workbook.activeSheet = sheet;
  return { host: openHost(workbook), sheet };
}

/** A new workbook with one sheet of this name for each test of the file. */
export function openEach(sheetName: string): Opened {
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

/** `Excel.run` with the opened sheet at hand. */
export function onSheet<Result>(
  { host, sheet }: Opened,
  work: (context: Excel.RequestContext, worksheet: Excel.Worksheet) => Promise<Result>,
): Promise<Result> {
  return host.Excel.run((context) => work(context, context.workbook.worksheets.getItem(sheet.name)));
}

/** The error that the work ends with; code "no error" when it ends well. */
export async function failureOf(work: Promise<unknown>): Promise<{ code: string; message: string }> {
  return work.then(
    () => ({ code: "no error", message: "" }),
    (reason: unknown) => reason as { code: string; message: string },
  );
}

import { openHost, type EmbeddedHost } from "../../../src/embedded/host";
import { addSheet } from "../../../src/embedded/model/edits/sheets";
import { Workbook } from "../../../src/embedded/model/workbook";

/** A host over a new workbook with one empty sheet, "Sheet1". */
export function openedHost(): EmbeddedHost {
  const workbook = new Workbook();
  addSheet(workbook, "Sheet1");
  for (const sheet of workbook.sheets) sheet.changed = false;
  return openHost(workbook);
}

/** Runs an add-in's batch on the host. */
export function run<Result>(
  host: EmbeddedHost,
  batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<Result>,
): Promise<Result> {
  return host.Excel.run((context) => batch(context, context.workbook.worksheets.getFirst()));
}

/** The values that a range has after `values` were written to it. */
export function writtenAndRead(host: EmbeddedHost, address: string, values: unknown): Promise<unknown[][]> {
  return run(host, async (context, sheet) => {
    const range = sheet.getRange(address);
    range.values = values as unknown[][];
    range.load("values");
    await context.sync();
    return range.values;
  });
}

import { openHost } from "../../src/embedded/host";
import type { Workbook } from "../../src/embedded/model/workbook";

/** Does something to a sheet of the workbook as an add-in does it, through Office's library, in one round trip. */
export async function inHost(
  workbook: Workbook,
  sheetName: string,
  work: (sheet: Excel.Worksheet) => unknown,
): Promise<void> {
  const host = openHost(workbook);
  try {
    await host.Excel.run(async (context) => {
      work(context.workbook.worksheets.getItem(sheetName));
      await context.sync();
    });
    host.settle();
  } finally {
    host.close();
  }
}

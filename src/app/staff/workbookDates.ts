import { readTop } from "../../workbook/reading/readSamples";
import { dateShiftOf } from "./dateSystem";
import { ourTable, type OurTables } from "./ourTables";

/** Days from the workbook's dates to those of the 1900 system, told by the dates of 参数设置. */
export async function shiftOfDates(tables: OurTables, signal: AbortSignal): Promise<number> {
  const run = ourTable(tables, "settings", "run");
  return run === null ? 0 : dateShiftOf(await readTop(run.sheet, run.standing.area, signal));
}

import { runExcel } from "../excelRun";
import { markerOf } from "../identity/marker";
import { writtenContent } from "../writtenValue";

/** The very hidden sheet of the original. */
const SHEET = "CSATLoop codes";
/** Row 1 has the marker of the sheet; below are code and customer. */
const HEAD = [markerOf("customer-codes"), ""];

/** The codes that customers have in sharing copies, by customer; none where there was no copy yet. */
export async function readCustomerCodes(signal: AbortSignal): Promise<ReadonlyMap<string, string>> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(SHEET);
    await context.sync();
    if (sheet.isNullObject) return new Map<string, string>();
    const used = sheet.getUsedRange(true).load({ values: true });
    await context.sync();
    const [, ...rows] = used.values as unknown[][];
    return new Map(rows.map(([code, customer]) => [String(customer), String(code)]));
  }, signal);
}

/** Keeps the codes in the workbook, for the copies of later cycles. */
export async function writeCustomerCodes(
  codes: ReadonlyMap<string, string>,
  signal: AbortSignal,
): Promise<void> {
  await runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const standing = worksheets.getItemOrNullObject(SHEET);
    await context.sync();
    const sheet = standing.isNullObject ? worksheets.add(SHEET) : standing;
    sheet.visibility = "VeryHidden";
    const rows = [
      HEAD,
      ...[...codes].map(([customer, code]) => [writtenContent(code), writtenContent(customer)]),
    ];
    sheet.getRangeByIndexes(0, 0, rows.length, 2).values = rows;
    await context.sync();
  }, signal);
}

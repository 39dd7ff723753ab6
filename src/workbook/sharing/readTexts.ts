import { runExcel } from "../excelRun";

/** Every text that sheets show. */
export async function readTexts(
  sheets: readonly string[],
  signal: AbortSignal,
): Promise<ReadonlySet<string>> {
  const texts = new Set<string>();
  for (const sheet of sheets) {
    await runExcel(async (context) => {
      const used = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true);
      used.load({ values: true });
      await context.sync();
      if (used.isNullObject) return;
      for (const value of (used.values as unknown[][]).flat())
        if (typeof value === "string") texts.add(value);
    }, signal);
  }
  return texts;
}

import { runExcel } from "../excelRun";
import { HEADERS_AND_FOOTERS, headersOf } from "./headers";

/** Every text of sheets that `maskSheet` passes through its mask, and those of names. */
export async function readTexts(
  sheets: readonly string[],
  signal: AbortSignal,
): Promise<ReadonlySet<string>> {
  const texts = new Set<string>();
  for (const sheet of sheets) {
    await runExcel(async (context) => {
      for (const text of await textsOf(context, sheet)) texts.add(text);
    }, signal);
  }
  await runExcel(async (context) => {
    const names = context.workbook.names.load({ name: true, formula: true, comment: true });
    await context.sync();
    for (const { name, formula, comment } of names.items)
      texts.add(`${name}\n${String(formula)}\n${comment}`);
  }, signal);
  return texts;
}

async function textsOf(context: Excel.RequestContext, name: string): Promise<readonly string[]> {
  const sheet = context.workbook.worksheets.getItem(name);
  const used = sheet.getUsedRangeOrNullObject(true).load({ values: true, formulas: true });
  const printed = headersOf(sheet);
  const charts = sheet.charts.load({ title: { text: true } });
  const shapes = sheet.shapes.load({ type: true });
  await context.sync();
  const boxes = shapes.items
    .filter(({ type }) => type === "GeometricShape")
    .map(({ textFrame }) => textFrame.textRange.load({ text: true }));
  await context.sync();
  const cells = used.isNullObject ? [] : ([used.values, used.formulas].flat(2) as unknown[]);
  return [
    name,
    ...cells.filter((cell) => typeof cell === "string"),
    ...printed.flatMap((pages) => HEADERS_AND_FOOTERS.map((part) => pages[part])),
    ...charts.items.map(({ title }) => title.text),
    ...boxes.map(({ text }) => text),
  ];
}

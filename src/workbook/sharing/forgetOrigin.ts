import { runExcel } from "../excelRun";

const TOLD = [
  "author",
  "title",
  "subject",
  "keywords",
  "comments",
  "category",
  "company",
  "manager",
] as const;

/** Empties what the workbook says of itself: who made it, for whom, in which folder of which system. */
export async function forgetOrigin(): Promise<void> {
  await runExcel(async (context) => {
    const { properties, customXmlParts } = context.workbook;
    for (const each of TOLD) properties[each] = "";
    properties.custom.deleteAll();
    customXmlParts.load({ id: true });
    await context.sync();
    for (const part of customXmlParts.items) part.delete();
    await context.sync();
  });
}

import { runExcel } from "../excelRun";
import { staffCellNameItem } from "../identity/marker";
import type { OurBook } from "../identity/ourBook";

/** What stands in staff's cells outside tables on the sheets of documents, by the hidden name of each. One round trip, none where there are none. */
export async function readStaffFields(
  { definedNames }: Pick<OurBook, "definedNames">,
  documents: readonly string[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Readonly<Record<string, string | number | boolean>>>> {
  const fields = documents.flatMap((document) =>
    [...definedNames].flatMap(([name, formula]) => {
      // of a cell that was deleted nothing but its name is left
      const isOurs = name.startsWith(staffCellNameItem(document, "")) && !formula.includes("#REF!");
      return isOurs ? [{ document, name }] : [];
    }),
  );
  if (fields.length === 0) return new Map();
  return runExcel(async (context) => {
    const { names } = context.workbook;
    const cells = fields.map(({ name }) => names.getItem(name).getRange().load({ values: true }));
    await context.sync();
    const found = new Map<string, Record<string, string | number | boolean>>();
    fields.forEach(({ document, name }, at) => {
      const value = (cells[at]?.values as (string | number | boolean)[][] | undefined)?.[0]?.[0] ?? "";
      found.set(document, { ...found.get(document), [name]: value });
    });
    return found;
  }, signal);
}

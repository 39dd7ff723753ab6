import { freeSheetName } from "../identity/sheetName";

/** A sheet that was just added, and the name that it got. */
export interface AddedSheet {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
}

/** Adds a sheet behind all others under the name that is wanted, numbered when a sheet has it already. */
export async function addFreeSheet(context: Excel.RequestContext, wanted: string): Promise<AddedSheet> {
  const { worksheets } = context.workbook;
  worksheets.load({ name: true });
  await context.sync();
  const name = freeSheetName(
    wanted,
    worksheets.items.map((item) => item.name),
  );
  return { sheet: worksheets.add(name), name };
}

import { parseAddress } from "../area";
import { runExcel } from "../excelRun";
import type { OurBook } from "./ourBook";

/** Where the user said the survey is; the whole sheet where `range` is null. */
export interface SourcePlace {
  readonly sheet: string;
  readonly range: string | null;
}

/** The hidden name that leads there: Excel carries it along when the sheet is renamed or rows come in between. */
const SOURCE_NAME = "_CSATLoop.Source";

/** From so many rows and columns on a name means the whole sheet, though some were deleted. */
const WHOLE_SHEET = { rows: 1_000_000, columns: 16_000 };

/** Remembers in the workbook where the survey is; null forgets it. @throws WorkbookError. */
export async function writeSourcePlace(place: SourcePlace | null): Promise<void> {
  await runExcel(async (context) => {
    const { names, worksheets } = context.workbook;
    const standing = names.getItemOrNullObject(SOURCE_NAME);
    await context.sync();
    if (!standing.isNullObject) standing.delete();
    if (place !== null) {
      const sheet = worksheets.getItem(place.sheet);
      const range = place.range === null ? sheet.getRange().untrack() : sheet.getRange(place.range).untrack();
      names.add(SOURCE_NAME, range).visible = false;
    }
    await context.sync();
  });
}

/** Where the user said the survey is; null when nothing was said, or when those cells are gone. */
export function sourcePlaceIn({ definedNames, sheetNames }: OurBook): SourcePlace | null {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!#]+))!([$:A-Z\d]+)$/u.exec(definedNames.get(SOURCE_NAME) ?? "");
  if (match === null) return null;
  const [, quoted, plain, reference = ""] = match;
  const sheet = (quoted ?? plain ?? "").replace(/''/gu, "'");
  if (!sheetNames.includes(sheet)) return null;
  const { rows, columns } = parseAddress(reference);
  const isWhole = rows >= WHOLE_SHEET.rows && columns >= WHOLE_SHEET.columns;
  return { sheet, range: isWhole ? null : reference.replaceAll("$", "") };
}

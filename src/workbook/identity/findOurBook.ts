import { parseAddress, type Area } from "../area";
import { runExcel } from "../excelRun";
import { documentOfMarker, IDENTITY_AREA, sheetNameItem } from "./marker";
import {
  CHOICES_KEY,
  LIFTED_KEY,
  LINKS_KEY,
  MEMORY_KEY,
  NO_MEMORY,
  PROTECTED_KEY,
  UNFINISHED_KEY,
  type LiftedProtection,
  type Memory,
  type MovingLinks,
  type Unfinished,
} from "./memory";
import type { OurBook, OurSheet } from "./ourBook";
import { withRenamedTables } from "./renamedTables";
import { storedIn } from "./storedSetting";

interface SheetFacts {
  readonly name: string;
  readonly marked: string | null;
  readonly protected: boolean;
}

/**
 * Looks for our sheets, tables and names and reads what the workbook remembers. Three round trips, one more where staff
 * gave a table of ours another name.
 *
 * @param documents ids of the documents that sheets are made of, in the order of the tabs.
 */
export async function findOurBook(documents: readonly string[], signal?: AbortSignal): Promise<OurBook> {
  return runExcel(async (context) => {
    const { workbook } = context;
    workbook.load({ readOnly: true });
    workbook.protection.load({ protected: true });
    workbook.worksheets.load({ name: true });
    workbook.tables.load({ name: true });
    workbook.names.load({ name: true, formula: true });
    const memory = workbook.settings.getItemOrNullObject(MEMORY_KEY).load({ value: true });
    const unfinished = workbook.settings.getItemOrNullObject(UNFINISHED_KEY).load({ value: true });
    const links = workbook.settings.getItemOrNullObject(LINKS_KEY).load({ value: true });
    const guarded = workbook.settings.getItemOrNullObject(PROTECTED_KEY).load({ value: true });
    const lifted = workbook.settings.getItemOrNullObject(LIFTED_KEY).load({ value: true });
    const choices = workbook.settings.getItemOrNullObject(CHOICES_KEY).load({ value: true });
    const comments = Office.context.requirements.isSetSupported("ExcelApi", "1.10")
      ? workbook.comments.getCount()
      : null;
    const notes = Office.context.requirements.isSetSupported("ExcelApi", "1.18")
      ? workbook.notes.getCount()
      : null;
    await context.sync();
    const { markers, tableSheets } = await readPlaces(context);
    const definedNames = new Map(workbook.names.items.map((item) => [item.name, String(item.formula)]));
    const sheets = matchSheets(documents, markers, definedNames);
    const tables = workbook.tables.items.map((table, index) => ({
      name: table.name,
      sheet: tableSheets[index] ?? "",
    }));
    const remembered = { ...NO_MEMORY, ...(storedIn(memory) as Partial<Memory> | null) };
    return {
      documents,
      sheets,
      otherSheets: otherMarked(markers, sheets),
      sheetNames: markers.map((sheet) => sheet.name),
      tables,
      definedNames,
      memory: await withRenamedTables(context, { memory: remembered, sheets, tables }),
      unfinished: storedIn(unfinished) as Unfinished | null,
      movingLinks: storedIn(links) as MovingLinks | null,
      hasComments: (comments?.value ?? 0) + (notes?.value ?? 0) > 0,
      choices: storedIn(choices),
      protectedByUs: (storedIn(guarded) as string[] | null) ?? [],
      lifted: storedIn(lifted) as LiftedProtection | null,
      readOnly: workbook.readOnly,
      structureProtected: workbook.protection.protected,
    };
  }, signal);
}

async function readPlaces(
  context: Excel.RequestContext,
): Promise<{ readonly markers: readonly SheetFacts[]; readonly tableSheets: readonly string[] }> {
  const { worksheets, tables } = context.workbook;
  const first = worksheets.items.map((sheet) => sheet.getRange("A1").untrack().load({ values: true }));
  const protections = worksheets.items.map((sheet) => sheet.protection.load({ protected: true }));
  const places = tables.items.map((table) => table.worksheet.load({ name: true }));
  await context.sync();
  return {
    markers: worksheets.items.map((sheet, index) => ({
      name: sheet.name,
      marked: documentOfMarker((first[index]?.values as unknown[][] | undefined)?.[0]?.[0]),
      protected: protections[index]?.protected === true,
    })),
    tableSheets: places.map((place) => place.name),
  };
}

function matchSheets(
  documents: readonly string[],
  sheets: readonly SheetFacts[],
  definedNames: ReadonlyMap<string, string>,
): ReadonlyMap<string, OurSheet> {
  const found = new Map<string, OurSheet>();
  for (const document of documents) {
    const place = placeOf(definedNames.get(sheetNameItem(document)));
    const sheet = sheets.find((candidate) => candidate.name === place?.sheet);
    if (place === null || sheet === undefined) continue;
    if (sheet.marked === null || sheet.marked === document) found.set(document, ourSheet(sheet, place.area));
  }
  const taken = new Set([...found.values()].map((sheet) => sheet.name));
  for (const sheet of sheets) {
    if (sheet.marked === null || !documents.includes(sheet.marked)) continue;
    if (found.has(sheet.marked) || taken.has(sheet.name)) continue;
    found.set(sheet.marked, ourSheet(sheet, IDENTITY_AREA));
  }
  return found;
}

function otherMarked(
  markers: readonly SheetFacts[],
  found: ReadonlyMap<string, OurSheet>,
): readonly string[] {
  const known = new Set([...found.values()].map(({ name }) => name));
  return markers.filter(({ name, marked }) => marked !== null && !known.has(name)).map(({ name }) => name);
}

/** @param area what the sheet's hidden name covers by now. */
function ourSheet(sheet: SheetFacts, area: Area): OurSheet {
  const isFirstLost = sheet.marked === null && area.row === 0 && area.column === 0;
  return {
    name: sheet.name,
    originRow: area.row,
    originColumn: area.column,
    lostRows: isFirstLost ? Math.max(0, IDENTITY_AREA.rows - area.rows) : 0,
    lostColumns: isFirstLost ? Math.max(0, IDENTITY_AREA.columns - area.columns) : 0,
    protected: sheet.protected,
  };
}

/** Sheet and area of a reference such as "='改进 计划'!$A$1:$Z$200"; null for a lost one. */
function placeOf(formula: string | undefined): { readonly sheet: string; readonly area: Area } | null {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!#]+))!(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)$/u.exec(
    formula ?? "",
  );
  if (match === null) return null;
  const [, quoted, plain, address = ""] = match;
  return { sheet: (quoted ?? plain ?? "").replace(/''/gu, "'"), area: parseAddress(address) };
}

import { findOurTables } from "../../../src/app/staff/ourTables";
import { excel, inMadeWorkbook, run } from "../inSurvey";
import { staffPlaces, takesWords, type StaffLedger } from "../staffLedgers";
import { fullSurvey } from "../surveyWorkbook";

const ALL = { documents: "all" } as const;
const COUNT = 80;

/** A ledger of ours with the columns into which staff type what they like. */
interface Ledger extends Pick<StaffLedger, "id" | "keyHeading"> {
  readonly headings: readonly string[];
}

/** What staff typed into a row, by heading. */
interface Typed {
  readonly ledger: Ledger;
  readonly key: string;
  readonly texts: readonly (readonly [heading: string, text: string])[];
}

/** All ledgers of all documents into which staff type what they like. Rows of words that staff choose have no other name: they are left out. */
function ledgers(): readonly Ledger[] {
  return staffPlaces().ledgers.flatMap(({ isLedger, isNamedByStaff, columns, id, keyHeading }) => {
    const headings = columns.filter(takesWords).map(({ heading }) => heading);
    return isLedger && !isNamedByStaff && headings.length > 0 ? [{ id, keyHeading, headings }] : [];
  });
}

type Rows = readonly Readonly<Record<string, string | number | boolean>>[];

async function tableNames(): Promise<Readonly<Record<string, string>>> {
  const { book } = await findOurTables("zh-CN", new AbortController().signal);
  return book.memory.tableNames;
}

async function rowsOf(name: string): Promise<{ readonly headings: readonly string[]; readonly rows: Rows }> {
  return Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(name).getRange().load({ values: true });
    await context.sync();
    const [first = [], ...rows] = range.values as (string | number | boolean)[][];
    const headings = first.map(String);
    return {
      headings,
      rows: rows.map((cells) =>
        Object.fromEntries(headings.map((heading, at) => [heading, cells[at] ?? ""])),
      ),
    };
  });
}

/** Types into the last row that has a key, else into the first. */
async function fill(ledger: Ledger, name: string, text: () => string): Promise<Typed> {
  const { headings, rows } = await rowsOf(name);
  const keyIn = (row: Rows[number] | undefined): string => String(row?.[ledger.keyHeading ?? ""] ?? "");
  const at = Math.max(
    0,
    rows.findLastIndex((row) => keyIn(row) !== ""),
  );
  const texts = ledger.headings.map((heading) => [heading, text()] as const);
  await excel(({ workbook }) => {
    const body = workbook.tables.getItem(name).getDataBodyRange();
    for (const [heading, typed] of texts) body.getCell(at, headings.indexOf(heading)).values = [[typed]];
  });
  return { ledger, key: keyIn(rows[at]), texts };
}

/** Sorts the table backwards, deletes its first other row, and writes a remark into the second of two rows put under it. */
async function unsettle({ key, ledger }: Typed, name: string, remark: string): Promise<void> {
  await excel(({ workbook }) => {
    workbook.tables.getItem(name).sort.apply([{ key: 0, ascending: false }]);
  });
  const { rows } = await rowsOf(name);
  const keys = rows.map((row) => String(row[ledger.keyHeading ?? ""] ?? ""));
  const other = keys.findIndex((each) => each !== "" && each !== key);
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(name);
    if (other >= 0 && keys.length > 2) table.rows.getItemAt(other).delete();
    const range = table.getRange().load({ rowIndex: true, rowCount: true, columnIndex: true });
    await context.sync();
    const below = table.worksheet.getRangeByIndexes(range.rowIndex + range.rowCount, range.columnIndex, 2, 1);
    below.getEntireRow().insert("Down");
    below.getCell(1, 0).values = [[remark]];
    await context.sync();
  });
}

/** What no longer stands in one row, that of its key. */
function lostOf({ ledger, key, texts }: Typed, rows: Rows): readonly string[] {
  const where = `${ledger.id} ${key}`;
  const [[heading, text] = ["", ""]] = texts;
  const row = rows.find((cells) => cells[heading] === text);
  if (row === undefined) return [`${where}: no row`];
  const keyNow = String(row[ledger.keyHeading ?? ""] ?? "");
  const moved = key === "" || keyNow === key ? [] : [`${where}: in row ${keyNow}`];
  const others = texts.filter(([each, typed]) => row[each] !== typed);
  return [...moved, ...others.map(([each]) => `${where} ${each}: ${String(row[each])}`)];
}

async function textsOnSheets(): Promise<ReadonlySet<string>> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ name: true, visibility: true });
    await context.sync();
    const used = worksheets.items
      .filter(({ visibility }) => visibility === "Visible")
      .map((sheet) => sheet.getUsedRangeOrNullObject(true).load({ values: true }));
    await context.sync();
    return new Set(
      used.flatMap((range) => (range.isNullObject ? [] : (range.values as unknown[][]).flat())).map(String),
    );
  });
}

test("what staff typed into any ledger stands in its row after sorting, deleting, rows put under the table, and runs", () =>
  inMadeWorkbook(
    fullSurvey(COUNT),
    async () => {
      let count = 0;
      const next = (): string => `记${String(++count).padStart(4, "0")}`;
      const names = await tableNames();
      const filled: { readonly typed: Typed; readonly name: string; readonly remark: string }[] = [];
      for (const ledger of ledgers()) {
        const name = names[ledger.id] ?? "";
        filled.push({ typed: await fill(ledger, name, next), name, remark: next() });
      }
      expect(filled.length).toBeGreaterThan(15);
      for (const { typed, name, remark } of filled) await unsettle(typed, name, remark);
      await run(ALL);
      const lost: string[] = [];
      for (const { typed, name } of filled) lost.push(...lostOf(typed, (await rowsOf(name)).rows));
      expect(lost).toEqual([]);
      const shown = await textsOnSheets();
      expect(filled.flatMap(({ remark, name }) => (shown.has(remark) ? [] : [name]))).toEqual([]);
    },
    ALL,
  ));

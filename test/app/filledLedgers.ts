import { findOurTables } from "../../src/app/staff/ourTables";
import { excel } from "./inSurvey";
import { staffPlaces, takesWords, type StaffLedger } from "./staffLedgers";

/** A ledger of ours with the columns into which staff type what they like. */
interface Ledger extends Pick<StaffLedger, "id" | "keyHeading"> {
  readonly headings: readonly string[];
}

/** What staff typed into a row, by heading. */
export interface Typed {
  readonly ledger: Ledger;
  /** The name of the ledger's table. */
  readonly table: string;
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

export async function rowsOf(
  name: string,
): Promise<{ readonly headings: readonly string[]; readonly rows: Rows }> {
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
  return { ledger, table: name, key: keyIn(rows[at]), texts };
}

/** Types something of its own into each column of a row of each ledger that stands. */
export async function fillLedgers(text: () => string): Promise<readonly Typed[]> {
  const names = await tableNames();
  const filled: Typed[] = [];
  for (const ledger of ledgers()) {
    const name = names[ledger.id];
    if (name !== undefined) filled.push(await fill(ledger, name, text));
  }
  return filled;
}

/** What no longer stands in one row, that of its key. */
export async function lostOf(filled: readonly Typed[]): Promise<readonly string[]> {
  const lost: string[] = [];
  for (const typed of filled) lost.push(...lostAmong(typed, (await rowsOf(typed.table)).rows));
  return lost;
}

function lostAmong({ ledger, key, texts }: Typed, rows: Rows): readonly string[] {
  const where = `${ledger.id} ${key}`;
  const [[heading, text] = ["", ""]] = texts;
  const row = rows.find((cells) => cells[heading] === text);
  if (row === undefined) return [`${where}: no row`];
  const keyNow = String(row[ledger.keyHeading ?? ""] ?? "");
  const moved = key === "" || keyNow === key ? [] : [`${where}: in row ${keyNow}`];
  const others = texts.filter(([each, typed]) => row[each] !== typed);
  return [...moved, ...others.map(([each]) => `${where} ${each}: ${String(row[each])}`)];
}

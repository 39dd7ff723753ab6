import { excel } from "../inSurvey";
import { staffPlaces, takesWords, type StaffLedger } from "../staffLedgers";
import { foundTables, ourSheets, standingFields, standingTables, type Standing } from "./standing";
import { typedValue } from "./typedValue";
import type { World } from "./world";

/** Something that is done to the workbook; what it was, in words, or null where it could not be done. */
export type Step = (world: World) => Promise<string | null>;

/** Cells that change where staff decide so in another table. */
const DECIDED: Readonly<Record<string, readonly [table: string, column: string]>> = {
  "plan-change": ["improvement-plan", "due"],
  "settings/goals": ["improvement-history", "weight"],
};

/** Settings by which what is taken for the survey, or for wrong, would be another. */
const LEFT_ALONE: readonly string[] = ["settings"];

async function anyTable(world: World, ids?: readonly string[]): Promise<Standing | null> {
  const found = await foundTables(ids);
  if (found.length === 0) return null;
  const [table] = await standingTables([world.random.oneOf(found)]);
  return table ?? null;
}

const ledgerOf = (table: Standing): StaffLedger => {
  const ledger = staffPlaces().ledgers.find(({ id }) => id === table.id);
  if (ledger === undefined) throw new Error(`no ledger ${table.id}`);
  return ledger;
};

/** A row with a key, if its table has keys, by its place; null for none. */
function anyRow({ random }: World, table: Standing): number | null {
  const isKeyed = ledgerOf(table).keyColumn !== null;
  const rows = table.keys.flatMap((key, row) => (key === "" && isKeyed ? [] : [row]));
  return rows.length === 0 ? null : random.oneOf(rows);
}

/** Types as a person would; what staff see filtered away they do not type into. */
async function type({ name }: Standing, row: number, place: number, value: string | number): Promise<void> {
  await excel(({ workbook }) => {
    workbook.tables.getItem(name).clearFilters();
    workbook.tables.getItem(name).getDataBodyRange().getCell(row, place).values = [[value]];
  });
}

/** Remembers what was typed: of rows without a key it is known by itself. */
function remember(world: World, table: Standing, row: number, column: string, value: string | number): void {
  const key = table.keys[row] ?? "";
  const { cells } = world;
  const [decidedTable, decidedColumn] = DECIDED[table.id] ?? [];
  cells.forget((cell) => cell.table === decidedTable && cell.column === decidedColumn);
  if (key !== "") {
    cells.write({ table: table.id, key, row: key, column, value });
    return;
  }
  const before = table.values[row]?.[placeOf(table, column)];
  cells.forget((cell) => cell.table === table.id && cell.key === null && cell.value === before);
  if (typeof value === "string") cells.write({ table: table.id, key: null, row: value, column, value });
}

/** Where a column of ours, by key, or of staff's own, by heading, stands in a table; -1 for nowhere. */
function placeOf({ columns, headings }: Standing, column: string): number {
  const ours = columns.indexOf(column);
  return ours >= 0 ? ours : headings.findIndex((heading, at) => columns[at] === null && heading === column);
}

/** Of so many cells that are filled one gets a note, in rows that are of something: spare rows have keys below 0. */
const NOTED = 3;

async function putNote({ cells }: World, table: Standing, row: number, place: number): Promise<void> {
  const key = table.keys[row] ?? "";
  const text = cells.nextText();
  if (key === "" || Number(key) < 0 || Number(text.slice(1)) % NOTED !== 0) return;
  await Excel.run(async (context) => {
    const { notes } = context.workbook.worksheets.getItem(table.sheet);
    const cell = context.workbook.tables.getItem(table.name).getDataBodyRange().getCell(row, place);
    cell.load({ address: true });
    await context.sync();
    const standing = notes.getItemOrNullObject(cell.address.slice(cell.address.lastIndexOf("!") + 1));
    await context.sync();
    if (!standing.isNullObject) return;
    notes.add(cell, text);
    await context.sync();
    cells.note({ table: table.id, key, text });
  });
}

const fillCell: Step = async (world) => {
  const table = await anyTable(world);
  if (table === null) return null;
  const ours = LEFT_ALONE.includes(table.id) ? [] : ledgerOf(table).columns;
  const own = table.columns.flatMap((key, place) => (key === null ? [table.headings[place] ?? ""] : []));
  const row = anyRow(world, table);
  if (row === null || ours.length + own.length === 0) return null;
  const column = world.random.oneOf([...ours, ...own]);
  const key = typeof column === "string" ? column : column.key;
  const value = typeof column === "string" ? world.cells.nextText() : typedValue(world, column);
  const place = placeOf(table, key);
  if (place < 0 || value === null) return null;
  await type(table, row, place, value);
  remember(world, table, row, key, value);
  await putNote(world, table, row, place);
  return `${String(value)} in ${key} of ${table.id} ${table.keys[row] ?? ""}`;
};

const fillField: Step = async (world) => {
  const fields = await standingFields();
  if (fields.length === 0) return null;
  const { document, name } = world.random.oneOf(fields);
  const value = world.cells.nextText();
  await excel(({ workbook }) => {
    workbook.names.getItem(name).getRange().values = [[value]];
  });
  world.cells.writeField({ document, name, value });
  return `${value} in ${name}`;
};

const correctScore: Step = async (world) => {
  const table = await anyTable(world, ["clean-data"]);
  if (table === null) return null;
  const [found, place] = [table.columns.indexOf("scoreFound"), table.columns.indexOf("score")];
  if (found < 0 || place < 0) return null;
  const row = anyRow(world, table);
  if (row === null) return null;
  const value = world.random.oneOf([1, 2, 3, 4, 5].filter((score) => score !== table.values[row]?.[found]));
  const key = table.keys[row] ?? "";
  await type(table, row, place, value);
  world.cells.write({ table: "clean-data", key, row: key, column: "score", value });
  return `score ${String(value)} of ${key}`;
};

const correctReason: Step = async (world) => {
  const table = await anyTable(world, ["clean-data"]);
  const place = table?.columns.indexOf("reason0") ?? -1;
  if (table === null || place < 0) return null;
  const row = anyRow(world, table);
  if (row === null) return null;
  const found = table.values[row]?.[table.columns.indexOf("reasonFound0")];
  const names = table.values.map((cells) => cells[place]).filter((name) => name !== "" && name !== found);
  if (names.length === 0) return null;
  const [key = "", value] = [table.keys[row], String(world.random.oneOf(names))];
  await type(table, row, place, value);
  world.cells.write({ table: "clean-data", key, row: key, column: "reason0", value });
  return `reason ${value} of ${key}`;
};

const reportProgress: Step = async (world) => {
  const table = await anyTable(world, ["measure-tracking"]);
  const place = table?.columns.indexOf("progress") ?? -1;
  if (table === null || place < 0) return null;
  const row = anyRow(world, table);
  if (row === null) return null;
  const [key = "", value] = [table.keys[row], 10 + world.random.below(80)];
  await type(table, row, place, value);
  world.cells.write({ table: table.id, key, row: key, column: "progress", value });
  return `progress ${String(value)} of ${key}`;
};

/** What Excel refuses, because it would tear another table, cannot be done. */
async function canBeDone(work: Parameters<typeof excel>[0]): Promise<boolean> {
  try {
    await excel(work);
    return true;
  } catch (error) {
    if ((error as { code?: unknown }).code === "InsertDeleteConflict") return false;
    throw error;
  }
}

/** The most rows that get a word each. */
const MOST_ROWS = 60;

const addColumn: Step = async (world) => {
  const table = await anyTable(world);
  if (table === null || table.columns.filter((key) => key === null).length > 1) return null;
  const isKeyed = ledgerOf(table).keyColumn !== null;
  const heading = `备注${world.cells.nextText()}`;
  const at = world.random.below(table.columns.length + 1);
  const values = table.keys.map((key, row) =>
    (key === "" && isKeyed) || row >= MOST_ROWS ? "" : world.cells.nextText(),
  );
  const isDone = await canBeDone(({ workbook }) => {
    workbook.tables.getItem(table.name).clearFilters();
    workbook.tables
      .getItem(table.name)
      .columns.add(at === table.columns.length ? undefined : at, [
        [heading],
        ...values.map((value) => [value]),
      ]);
  });
  if (!isDone) return null;
  values.forEach((value, row) => {
    if (value !== "") remember(world, table, row, heading, value);
  });
  return `${heading} at ${String(at)} of ${table.name}`;
};

const renameColumn: Step = async (world) => {
  const table = await anyTable(world);
  if (table === null) return null;
  const place = world.random.below(table.columns.length);
  if (world.keepsHeadings && table.columns[place] !== null) return null;
  const [before = "", now] = [table.headings[place], `改名${world.cells.nextText()}`];
  await excel(({ workbook }) => {
    workbook.tables.getItem(table.name).getHeaderRowRange().getCell(0, place).values = [[now]];
  });
  if (table.columns[place] === null) world.cells.rename(table.id, before, now);
  return `${before} of ${table.name} renamed ${now}`;
};

const addRow: Step = async (world) => {
  const table = await anyTable(world, ["improvement-plan"]);
  if (table === null) return null;
  const row = world.cells.nextText();
  const typed: Readonly<Record<string, string>> = { measure: row, owner: world.cells.nextText() };
  const problem = table.values[0]?.[table.columns.indexOf("problem")] ?? "";
  await excel(({ workbook }) => {
    const { rows, ...rest } = { rows: workbook.tables.getItem(table.name).rows, ...typed };
    workbook.tables.getItem(table.name).clearFilters();
    rows.add(undefined, [
      table.columns.map((key) =>
        key === "problem" ? String(problem) : key === null ? "" : ((rest as typeof typed)[key] ?? ""),
      ),
    ]);
  });
  for (const [column, value] of Object.entries(typed)) {
    if (table.columns.includes(column)) world.cells.write({ table: table.id, key: null, row, column, value });
  }
  return `a row ${row} in ${table.name}`;
};

/** A row with words of staff's alone, in any ledger that they may continue. */
const continueLedger: Step = async (world) => {
  const ids = staffPlaces().ledgers.flatMap((ledger) =>
    ledger.isLedger && !ledger.isNamedByStaff && ledger.columns.some(takesWords) ? [ledger.id] : [],
  );
  const table = await anyTable(world, ids);
  if (table === null) return null;
  const row = world.cells.nextText();
  const words = ledgerOf(table).columns.filter(
    (column) => takesWords(column) && table.columns.includes(column.key),
  );
  const typed = new Map(words.map(({ key }, at) => [key, at === 0 ? row : world.cells.nextText()]));
  const isDone = await canBeDone(({ workbook }) => {
    workbook.tables.getItem(table.name).clearFilters();
    workbook.tables
      .getItem(table.name)
      .rows.add(undefined, [table.columns.map((key) => typed.get(key ?? "") ?? "")]);
  });
  if (!isDone) return null;
  for (const [column, value] of typed) world.cells.write({ table: table.id, key: null, row, column, value });
  return `a row ${row} in ${table.name}`;
};

const deleteRow: Step = async (world) => {
  const table = await anyTable(world);
  if (table === null || table.keys.length < 3) return null;
  const row = anyRow(world, table);
  if (row === null) return null;
  const key = table.keys[row] ?? "";
  const isDone = await canBeDone(({ workbook }) => {
    workbook.tables.getItem(table.name).clearFilters();
    workbook.tables.getItem(table.name).rows.getItemAt(row).delete();
  });
  if (!isDone) return null;
  world.cells.forgetNotes((note) => note.table === table.id && note.key === key);
  const words = new Set(table.values[row]?.map(String));
  world.cells.forget(
    (cell) => cell.table === table.id && (cell.key === key || (cell.key === null && words.has(cell.row))),
  );
  return `row ${key} of ${table.name} deleted`;
};

const sort: Step = async (world) => {
  const table = await anyTable(world);
  if (table === null) return null;
  const key = world.random.below(table.columns.length);
  await excel(({ workbook }) => {
    workbook.tables.getItem(table.name).clearFilters();
    workbook.tables.getItem(table.name).sort.apply([{ key, ascending: world.random.once(2) }]);
  });
  return `${table.name} sorted by ${table.headings[key] ?? ""}`;
};

const filter: Step = async (world) => {
  const table = await anyTable(world);
  if (table === null) return null;
  const place = world.random.below(table.columns.length);
  const shown = String(table.values[world.random.below(table.values.length)]?.[place] ?? "");
  await excel(({ workbook }) => {
    workbook.tables.getItem(table.name).columns.getItemAt(place).filter.applyValuesFilter([shown]);
  });
  return `${table.name} filtered by ${table.headings[place] ?? ""}: ${shown}`;
};

const hide: Step = async (world) => {
  const table = await anyTable(world);
  if (table === null) return null;
  const isRow = world.random.once(2);
  const at = world.random.below(isRow ? table.keys.length : table.columns.length);
  await excel(({ workbook }) => {
    const body = workbook.tables.getItem(table.name).getDataBodyRange();
    if (isRow) body.getRow(at).rowHidden = true;
    else body.getColumn(at).columnHidden = true;
  });
  return `${isRow ? "row" : "column"} ${String(at)} of ${table.name} hidden`;
};

const insertBefore: Step = async (world) => {
  const table = await anyTable(world);
  if (table === null) return null;
  const isRow = world.random.once(2);
  const at = world.random.below(3);
  await excel(({ workbook }) => {
    const cell = workbook.worksheets
      .getItem(table.sheet)
      .getRangeByIndexes(isRow ? at : 0, isRow ? 0 : at, 1, 1);
    if (isRow) cell.getEntireRow().insert("Down");
    else cell.getEntireColumn().insert("Right");
  });
  return `a ${isRow ? "row" : "column"} at ${String(at)} of ${table.sheet}`;
};

async function anySheet({ random }: World): Promise<readonly [id: string, sheet: string] | null> {
  const sheets = [...(await ourSheets())];
  return sheets.length === 0 ? null : random.oneOf(sheets);
}

const renameSheet: Step = async (world) => {
  const sheet = world.random.once(4) ? (["source", world.source] as const) : await anySheet(world);
  if (sheet === null) return null;
  const now = `表${world.cells.nextText()}`;
  await excel(({ workbook }) => (workbook.worksheets.getItem(sheet[1]).name = now));
  if (sheet[0] === "source") world.source = now;
  return `${sheet[1]} renamed ${now}`;
};

const moveSheet: Step = async (world) => {
  const sheet = await anySheet(world);
  if (sheet === null) return null;
  const to = world.random.below((await ourSheets()).size);
  await excel(({ workbook }) => (workbook.worksheets.getItem(sheet[1]).position = to));
  return `${sheet[1]} moved to ${String(to)}`;
};

const copySheet: Step = async (world) => {
  const sheet = await anySheet(world);
  if (sheet === null) return null;
  await excel(({ workbook }) =>
    workbook.worksheets.getItem(sheet[1]).copy(world.random.once(2) ? "Beginning" : "End"),
  );
  return `${sheet[1]} copied`;
};

const deleteSheet: Step = async (world) => {
  const sheet = await anySheet(world);
  if (sheet === null) return null;
  await excel(({ workbook }) => workbook.worksheets.getItem(sheet[1]).delete());
  world.cells.forgetSheet(sheet[0]);
  return `${sheet[1]} deleted`;
};

/** What staff do, the more usual more often. */
export const STEPS_OF_STAFF: readonly Step[] = [
  fillCell,
  fillCell,
  fillCell,
  fillCell,
  fillField,
  correctScore,
  correctScore,
  correctReason,
  reportProgress,
  addColumn,
  addColumn,
  renameColumn,
  addRow,
  continueLedger,
  continueLedger,
  deleteRow,
  sort,
  sort,
  filter,
  hide,
  insertBefore,
  renameSheet,
  moveSheet,
  copySheet,
  deleteSheet,
];

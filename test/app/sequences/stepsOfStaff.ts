import { excel } from "../inSurvey";
import { ourSheets, standingTables, type Standing } from "./standing";
import { STAFF_DOCUMENTS } from "./staffCells";
import type { World } from "./world";

/** Something that is done to the workbook; what it was, in words, or null where it could not be done. */
export type Step = (world: World) => Promise<string | null>;

/** Columns into which staff type words, by document. */
const TEXT_COLUMNS: Readonly<Record<string, readonly string[]>> = {
  "clean-data": ["excluded"],
  "improvement-plan": ["owner", "department"],
  "measure-tracking": ["problems", "nextStep", "delayCause"],
};

async function anyTable(
  world: World,
  documents: readonly string[] = STAFF_DOCUMENTS,
): Promise<Standing | null> {
  const tables = (await standingTables(documents)).filter(({ keys }) => keys.some((key) => key !== ""));
  return tables.length === 0 ? null : world.random.oneOf(tables);
}

function anyRow({ random }: World, { keys }: Standing): number {
  return random.oneOf(keys.flatMap((key, row) => (key === "" ? [] : [row])));
}

/** Types as a person would; what staff see filtered away they do not type into. */
async function type({ name }: Standing, row: number, place: number, value: string | number): Promise<void> {
  await excel(({ workbook }) => {
    workbook.tables.getItem(name).clearFilters();
    workbook.tables.getItem(name).getDataBodyRange().getCell(row, place).values = [[value]];
  });
}

const fillCell: Step = async (world) => {
  const table = await anyTable(world);
  if (table === null) return null;
  const own = table.columns.flatMap((key, place) => (key === null ? [table.headings[place] ?? ""] : []));
  const column = world.random.oneOf([...(TEXT_COLUMNS[table.document] ?? []), ...own]);
  const place = own.includes(column) ? table.headings.indexOf(column) : table.columns.indexOf(column);
  if (place < 0) return null;
  const row = anyRow(world, table);
  const [key = "", value] = [table.keys[row], world.cells.nextText()];
  await type(table, row, place, value);
  world.cells.write({ document: table.document, key, row: key, column, value });
  return `${value} in ${column} of ${key}`;
};

const correctScore: Step = async (world) => {
  const table = await anyTable(world, ["clean-data"]);
  if (table === null) return null;
  const [found, place] = [table.columns.indexOf("scoreFound"), table.columns.indexOf("score")];
  if (found < 0 || place < 0) return null;
  const row = anyRow(world, table);
  const value = world.random.oneOf([1, 2, 3, 4, 5].filter((score) => score !== table.values[row]?.[found]));
  const key = table.keys[row] ?? "";
  await type(table, row, place, value);
  world.cells.write({ document: "clean-data", key, row: key, column: "score", value });
  return `score ${String(value)} of ${key}`;
};

const correctReason: Step = async (world) => {
  const table = await anyTable(world, ["clean-data"]);
  const place = table?.columns.indexOf("reason0") ?? -1;
  if (table === null || place < 0) return null;
  const row = anyRow(world, table);
  const found = table.values[row]?.[table.columns.indexOf("reasonFound0")];
  const names = table.values.map((cells) => cells[place]).filter((name) => name !== "" && name !== found);
  if (names.length === 0) return null;
  const [key = "", value] = [table.keys[row], String(world.random.oneOf(names))];
  await type(table, row, place, value);
  world.cells.write({ document: "clean-data", key, row: key, column: "reason0", value });
  return `reason ${value} of ${key}`;
};

const reportProgress: Step = async (world) => {
  const table = await anyTable(world, ["measure-tracking"]);
  const place = table?.columns.indexOf("progress") ?? -1;
  if (table === null || place < 0) return null;
  const row = anyRow(world, table);
  const [key = "", value] = [table.keys[row], 10 + world.random.below(80)];
  await type(table, row, place, value);
  world.cells.write({ document: table.document, key, row: key, column: "progress", value });
  return `progress ${String(value)} of ${key}`;
};

const addColumn: Step = async (world) => {
  const table = await anyTable(world);
  if (table === null || table.columns.filter((key) => key === null).length > 1) return null;
  const heading = `备注${world.cells.nextText()}`;
  const at = world.random.below(table.columns.length + 1);
  const values = table.keys.map((key) => (key === "" ? "" : world.cells.nextText()));
  await excel(({ workbook }) => {
    workbook.tables.getItem(table.name).clearFilters();
    workbook.tables
      .getItem(table.name)
      .columns.add(at === table.columns.length ? undefined : at, [
        [heading],
        ...values.map((value) => [value]),
      ]);
  });
  values.forEach((value, row) => {
    const key = table.keys[row] ?? "";
    if (key !== "") world.cells.write({ document: table.document, key, row: key, column: heading, value });
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
  if (table.columns[place] === null) world.cells.rename(table.document, before, now);
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
    if (table.columns.includes(column))
      world.cells.write({ document: table.document, key: null, row, column, value });
  }
  return `a row ${row} in ${table.name}`;
};

const deleteRow: Step = async (world) => {
  const table = await anyTable(world);
  if (table === null || table.keys.length < 3) return null;
  const row = anyRow(world, table);
  const key = table.keys[row] ?? "";
  await excel(({ workbook }) => {
    workbook.tables.getItem(table.name).clearFilters();
    workbook.tables.getItem(table.name).rows.getItemAt(row).delete();
  });
  const words = new Set(table.values[row]?.map(String));
  world.cells.forget(
    (cell) =>
      cell.document === table.document && (cell.key === key || (cell.key === null && words.has(cell.row))),
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
  world.cells.forget(({ document }) => document === sheet[0]);
  return `${sheet[1]} deleted`;
};

/** What staff do, the more usual more often. */
export const STEPS_OF_STAFF: readonly Step[] = [
  fillCell,
  fillCell,
  fillCell,
  correctScore,
  correctScore,
  correctReason,
  reportProgress,
  addColumn,
  addColumn,
  renameColumn,
  addRow,
  addRow,
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

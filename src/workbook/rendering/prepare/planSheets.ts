import type { SheetSpec } from "../../../documents/sheet/sheetSpec";
import type { TableBlock } from "../../../documents/sheet/tableSpec";
import { overlap } from "../../area";
import { columnPlaces } from "../../identity/columnPlaces";
import type { RememberedColumn } from "../../identity/memory";
import type { OurBook, OurSheet } from "../../identity/ourBook";
import { freeSheetName } from "../../identity/sheetName";
import { layOut } from "../plan/layOut";
import { formerColumns } from "../plan/rememberedColumns";
import { movedApart } from "../stack/movedApart";
import { changesStack } from "../stack/rowSteps";
import type { Lift, SheetPlan, TableChange } from "../plan/sheetPlan";
import { blocksOf, bodyRows, type StandingTable, type TableTask } from "../plan/sheetTask";

/** Settles for each document which sheet, which tables and which places it is written to. */
export function planSheets(
  specs: readonly SheetSpec[],
  book: OurBook,
  standing: ReadonlyMap<string, StandingTable>,
): readonly SheetPlan[] {
  const taken = [...book.sheetNames];
  let placed = 0;
  return specs.map((spec) => {
    const found = book.sheets.get(spec.id);
    const sheet = found === undefined || isOccupied(spec, found, book, standing) ? undefined : found;
    const name = sheet?.name ?? freeSheetName(spec.name, taken);
    taken.push(name);
    const before = sheet === undefined ? positionBefore(spec, book) : null;
    const position = before === null ? null : before + placed++;
    return { ...planSheet(spec, name, sheet, book, standing), position };
  });
}

/**
 * Whether a sheet has none of a document's tables, and others where they belong: a copy that staff made of ours, which
 * bears its mark too.
 */
function isOccupied(
  spec: SheetSpec,
  sheet: OurSheet,
  book: OurBook,
  standing: ReadonlyMap<string, StandingTable>,
): boolean {
  const { tables } = blocksOf(spec);
  if (tables.some(({ name }) => standing.has(name))) return false;
  const others = book.tables.flatMap(({ name, sheet: on }) =>
    on === sheet.name ? (standing.get(name)?.area ?? []) : [],
  );
  return tables.some((block) => others.some((area) => overlap(area, newTable(block, sheet).area)));
}

/** Where the next of our sheets stands that comes after a document; null when none does. */
function positionBefore(spec: SheetSpec, book: OurBook): number | null {
  const order = book.documents.indexOf(spec.id);
  const following = book.documents.slice(order + 1).find((id) => book.sheets.has(id));
  const name = following === undefined ? undefined : book.sheets.get(following)?.name;
  return name === undefined ? null : book.sheetNames.indexOf(name);
}

function planSheet(
  spec: SheetSpec,
  name: string,
  sheet: OurSheet | undefined,
  book: OurBook,
  standing: ReadonlyMap<string, StandingTable>,
): Omit<SheetPlan, "position"> {
  const changes: TableChange[] = [];
  const { tables } = blocksOf(spec);
  const lift = sheet === undefined ? null : liftOf(tables, sheet, standing);
  const tasks = tables.map((block) => {
    const stands = sheet === undefined ? undefined : standing.get(block.name);
    if (stands === undefined) return newTable(block, sheet);
    const change = planTable(block, lifted(stands, lift), book);
    changes.push(change);
    return change.task;
  });
  const written = new Set(tables.map((block) => block.name));
  const others = book.tables.flatMap((table) => {
    const stands = table.sheet === name && !written.has(table.name) ? standing.get(table.name) : undefined;
    return stands === undefined ? [] : [lifted(stands, lift).area];
  });
  const apart = movedApart(spec, changes, book.memory);
  return { task: layOut(spec, name, sheet, tasks, apart), lift, changes, others, apart };
}

/** The last row of a heading that leaves room for a table's rows on the sheet. */
const SHEET_ROWS = 1_048_576;

/** Where a table's heading goes: as declared, or higher where its rows would not fit under the title otherwise. */
function headingRow(block: TableBlock, originRow: number): number {
  return Math.max(0, Math.min(block.row + originRow, SHEET_ROWS - 1 - bodyRows(block)));
}

/** How far the first table that stands is from where it has to be: what goes above it would be written into it. */
function liftOf(
  tables: readonly TableBlock[],
  sheet: OurSheet,
  standing: ReadonlyMap<string, StandingTable>,
): Lift | null {
  const [first] = tables.filter(({ name }) => standing.has(name)).sort((one, other) => one.row - other.row);
  const area = first === undefined ? undefined : standing.get(first.name)?.area;
  const isKnown = first !== undefined && area !== undefined;
  const rows = isKnown ? liftedRows(first, area.row, sheet) : sheet.lostRows;
  const columns = isKnown ? Math.max(0, first.column + sheet.originColumn - area.column) : sheet.lostColumns;
  const at = rows > 0 && sheet.lostRows === 0 ? (area?.row ?? 0) : 0;
  return rows === 0 && columns === 0 ? null : { at, rows, columns };
}

/** Rows that staff put in above a table stay as long as its own rows fit under them. */
function liftedRows(block: TableBlock, row: number, sheet: OurSheet): number {
  const wanted = headingRow(block, sheet.originRow);
  const isTooLow = row + bodyRows(block) > SHEET_ROWS - 1;
  return isTooLow || row < wanted ? wanted - row : 0;
}

function lifted(standing: StandingTable, lift: Lift | null): StandingTable {
  if (lift === null) return standing;
  const { area } = standing;
  return { ...standing, area: { ...area, row: area.row + lift.rows, column: area.column + lift.columns } };
}

/** The same plan with its tables where they stand after they and those above them have grown or shrunk. */
export function relocated(
  plan: SheetPlan,
  book: OurBook,
  standing: ReadonlyMap<string, StandingTable>,
): SheetPlan {
  const { spec, sheet, isNew } = plan.task;
  const moved = new Map(
    plan.task.tables.map((task) => {
      const { row, column, rows } = standing.get(task.block.name)?.area ?? task.area;
      // A table keeps rows beside which something of staff's stands.
      const kept = task.block.mode === "ledger" ? task.area.rows : Math.max(rows, task.area.rows);
      return [task, { ...task, area: { ...task.area, row, column, rows: kept } }];
    }),
  );
  const tables = [...moved.values()];
  const changes = plan.changes.map((change) => ({ ...change, task: moved.get(change.task) ?? change.task }));
  const task = { ...layOut(spec, sheet, book.sheets.get(spec.id), tables, plan.apart), isNew };
  return { ...plan, task, changes };
}

/** Whether tables may stand elsewhere once this plan's tables have been changed. */
export function movesTables(plan: SheetPlan): boolean {
  const isResized = plan.changes.some(
    ({ standing, task }) =>
      standing.area.rows !== task.area.rows || standing.area.columns !== task.area.columns,
  );
  return isResized || changesStack(plan);
}

function newTable(block: TableBlock, sheet: OurSheet | undefined): TableTask {
  return {
    block,
    isNew: true,
    area: {
      row: headingRow(block, sheet?.originRow ?? 0),
      column: block.column + (sheet?.originColumn ?? 0),
      rows: bodyRows(block) + 1,
      columns: block.columns.length,
    },
    columnAt: new Map(block.columns.map(({ key }, place) => [key, place])),
  };
}

/** Ledgers get their rows when they are brought up to date, but for those that have to push a table down. */
function plannedRows(block: TableBlock, { area }: StandingTable): number {
  if (block.mode !== "ledger") return bodyRows(block) + 1;
  return block.roomBelow === true ? Math.max(area.rows, bodyRows(block) + 1) : area.rows;
}

function planTable(block: TableBlock, standing: StandingTable, book: OurBook): TableChange {
  const remembered = book.memory.tables[block.name]?.columns ?? [];
  const columnAt = new Map(columnPlaces(standing.columns, block.columns, remembered));
  const ours = new Set(columnAt.values());
  const former = formerColumns(standing.columns, remembered, columnAt);
  const ownHeadings = new Map(
    standing.columns.flatMap(({ name }, place) =>
      ours.has(place) || isEmptied(former.get(place)) ? [] : [[place, name] as const],
    ),
  );
  const missing = block.columns.filter(({ key }) => !columnAt.has(key));
  missing.forEach(({ key }, index) => columnAt.set(key, standing.area.columns + index));
  const rows = plannedRows(block, standing);
  const columns = standing.area.columns + missing.length;
  const area = { ...standing.area, rows, columns };
  const reclaimed = remembered.flatMap(({ key, left }) => {
    const place = columnAt.get(key) ?? standing.columns.length;
    return left === true && place < standing.columns.length ? [key] : [];
  });
  const { pushed } = standing;
  const task = { block, isNew: false, area, columnAt, ownHeadings, former, reclaimed, pushed };
  return { standing, task, missing: missing.map(({ heading }) => heading) };
}

/** A column that a run empties, once: what stands in it later is staff's. */
function isEmptied(former: RememberedColumn | undefined): boolean {
  return former !== undefined && former.left !== true;
}

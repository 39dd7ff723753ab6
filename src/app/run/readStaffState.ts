import { STAFF_TABLES } from "../../documents/registry";
import { ownHeading } from "../../documents/sheet/ownColumn";
import { isRead } from "../../documents/staffTable";
import { tableKey } from "../../documents/staffState";
import { columnPlaces } from "../../workbook/identity/columnPlaces";
import type { RememberedSums } from "../../workbook/identity/memory";
import { readCycles } from "../../workbook/identity/cycles";
import { readTables, type TableReading } from "../../workbook/staff/readTableRows";
import type { TouchedTables } from "../../workbook/rendering/way/typedInData";
import { RowSums } from "../../workbook/rendering/way/rowSums";
import { columnsOf, eachRowOf, type RowCells, type TableRowBlock } from "../../workbook/staff/tableRowBlock";
import { readContent } from "../../workbook/writtenValue";
import type { Analyst } from "../analyst/analyst";
import { rememberedSettings } from "../settings/rememberedSettings";
import { isKept, TypedRows, type TypedTable } from "../undo/typedRows";
import { keptCycles } from "../staff/keptCycles";
import { ourTable, type OurTable, type OurTables } from "../staff/ourTables";

interface StaffReading extends TableReading {
  readonly key: string;
  /** What takes the rows that a run keeps; null for others. */
  readonly onRow: ((cells: RowCells, tableRow: number) => void) | null;
  readonly name: string;
  readonly keyColumn: string | null;
  /** What the analyst takes of what is read. */
  readonly isStaffs: (columnKey: string) => boolean;
  /** By which rows are known that are not as they were written; null where nothing is remembered of them. */
  readonly sums: StandingSums | null;
}

/** What was written into a table's rows, and what stands in them. */
interface StandingSums {
  readonly written: RememberedSums;
  readonly standing: RowSums;
}

/** What staff have in our tables beside what the analyst takes. */
export interface StaffRead {
  /** What is typed in the tables whose rows a run keeps, by tableKey. */
  readonly typed: ReadonlyMap<string, TypedTable>;
  /** Where staff may have typed over what a run writes. */
  readonly touched: TouchedTables;
}

/**
 * Reads to the analyst what staff wrote into our sheets so far: the tables that documents declare.
 *
 * @param isRewriting whether what staff typed over cells that a run fills is looked for: these are read for it.
 */
export async function readStaffState(
  tables: OurTables,
  analyst: Analyst,
  signal: AbortSignal,
  isRewriting = false,
): Promise<StaffRead> {
  const { blockBytes } = tables;
  const typed = new TypedRows();
  const readings: StaffReading[] = [];
  for (const declared of STAFF_TABLES) {
    const found = ourTable(tables, declared.document, declared.part);
    if (found === null) continue;
    const { name, sheet, standing, columns, keyColumn } = found;
    const isOfUndo = isKept(declared);
    const keys = new Set(columns.map(({ key }) => key));
    const isStaffs = (key: string): boolean =>
      isRead(declared, key, keys) || (isOfUndo && ownHeading(key) !== null);
    const sums = isRewriting ? sumsOf(found) : null;
    const isWanted = (key: string): boolean => isStaffs(key) || sums?.written.columns.includes(key) === true;
    const onRow = isOfUndo ? typed.open(declared, found) : null;
    await analyst.openStaffTable(tableKey(declared), { columns, keyColumn });
    const key = tableKey(declared);
    const asked = { sheet, table: standing, columns, isWanted, blockBytes };
    readings.push({ ...asked, key, onRow, name, keyColumn, isStaffs, sums });
  }
  await readTables(
    readings,
    ({ key, onRow, keyColumn, isStaffs, sums }, rows) => {
      if (onRow !== null) eachRowOf(rows, onRow);
      if (sums !== null) addUp(sums, rows, keyColumn);
      return analyst.addStaffRows(key, sums === null ? rows : columnsOf(rows, isStaffs));
    },
    signal,
  );
  await analyst.rememberCycles(keptCycles(await readCycles(signal)));
  await analyst.rememberSettings(await rememberedSettings(signal));
  const touched = readings.flatMap(({ name, sums }) => {
    const inTable = sums?.standing.touchedSince(sums.written, false) ?? null;
    return inTable === null ? [] : [[name, inTable] as const];
  });
  return { typed: typed.found(), touched: new Map(touched) };
}

/** Null where a column is missing of which the rows were added up. */
function sumsOf({ standing, columns, sums }: OurTable): StandingSums | null {
  if (sums === undefined) return null;
  const places = columnPlaces(standing.columns, columns, columns);
  return sums.columns.every((key) => places.has(key))
    ? { written: sums, standing: RowSums.like(sums) }
    : null;
}

function addUp(
  { written, standing }: StandingSums,
  { keys, columns }: TableRowBlock,
  keyColumn: string | null,
): void {
  const cells = written.columns.map((key) => columns[keys.indexOf(key)] ?? []);
  columns[keys.indexOf(keyColumn ?? "")]?.forEach((key, row) => {
    standing.add(
      String(readContent(key) ?? ""),
      cells.map((column) => readContent(column[row])),
    );
  });
}

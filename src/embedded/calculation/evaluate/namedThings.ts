import { hasCell } from "../../model/area";
import type { Sheet, Table } from "../../model/sheet";
import type { DefinedName, Workbook } from "../../model/workbook";

/** A table and the sheet it stands on. */
export interface PlacedTable {
  readonly sheet: Sheet;
  readonly table: Table;
}

type Bounds = readonly [first: number, last: number];

/** So many defined names deep a formula is followed: names that go in circles end there. */
export const DEEPEST_NAME = 50;

/** Sheets, tables and defined names of a workbook, found by name without regard to case. */
export class NamedThings {
  private readonly sheets = new Map<string, Sheet>();
  private readonly tables = new Map<string, PlacedTable>();
  private readonly names = new Map<string, DefinedName>();
  private readonly bounds = new Map<Table, WeakMap<readonly string[], Bounds | null>>();

  constructor(workbook: Workbook) {
    for (const sheet of workbook.sheets) {
      this.sheets.set(sheet.name.toLowerCase(), sheet);
      for (const table of sheet.tables) this.tables.set(table.name.toLowerCase(), { sheet, table });
    }
    for (const name of workbook.names) this.names.set(nameKey(name.sheet, name.name), name);
  }

  sheet(name: string): Sheet | undefined {
    return this.sheets.get(name) ?? this.sheets.get(name.toLowerCase());
  }

  table(name: string): PlacedTable | undefined {
    return this.tables.get(name.toLowerCase());
  }

  /** The defined name that `name` means on a sheet: the sheet's own first, then the workbook's. */
  definedName(name: string, sheet: Sheet): DefinedName | undefined {
    return this.names.get(nameKey(sheet, name)) ?? this.names.get(nameKey(null, name));
  }

  /** The table that holds a cell. */
  tableAt(sheet: Sheet, row: number, column: number): PlacedTable | undefined {
    const table = sheet.tables.find(({ area }) => hasCell(area, row, column));
    return table === undefined ? undefined : { sheet, table };
  }

  /** First and last column that a formula's list of headers means in a table, found once for all cells of the formula. */
  columnBounds(
    table: Table,
    headers: readonly string[],
    find: (table: Table, headers: readonly string[]) => Bounds | null,
  ): Bounds | null {
    let known = this.bounds.get(table);
    if (known === undefined) this.bounds.set(table, (known = new WeakMap()));
    const found = known.get(headers);
    if (found !== undefined) return found;
    const bounds = find(table, headers);
    known.set(headers, bounds);
    return bounds;
  }

  /** By key a text that changes whenever a reference by this name may mean something else. */
  static signatures(workbook: Workbook): ReadonlyMap<string, string> {
    const signatures = new Map<string, string>();
    for (const sheet of workbook.sheets) {
      signatures.set(sheetKey(sheet.name), sheet.id);
      for (const { name, area, columns, showHeaders, showTotals } of sheet.tables) {
        const { top, left, bottom, right } = area;
        const headers = columns.map((column) => column.name);
        const parts = [sheet.id, top, left, bottom, right, showHeaders, showTotals, headers];
        signatures.set(tableKey(name), JSON.stringify(parts));
      }
    }
    for (const { name, sheet, formula } of workbook.names)
      signatures.set(`name ${nameKey(sheet, name)}`, formula);
    return signatures;
  }
}

/** The keys whose signatures are not the same. */
export function changedKeys(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const keys = new Set([...before.keys(), ...after.keys()]);
  return new Set([...keys].filter((key) => before.get(key) !== after.get(key)));
}

/** The key of a sheet's signature. */
export function sheetKey(name: string): string {
  return `sheet ${name.toLowerCase()}`;
}

/** The key of a table's signature. */
export function tableKey(name: string): string {
  return `table ${name.toLowerCase()}`;
}

function nameKey(sheet: Sheet | null, name: string): string {
  return `${sheet === null ? "" : sheet.id}\n${name.toLowerCase()}`;
}

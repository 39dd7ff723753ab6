import type { Sheet, Table } from "../../model/sheet";
import type { DefinedName, Workbook } from "../../model/workbook";

/** A table and the sheet it stands on. */
export interface PlacedTable {
  readonly sheet: Sheet;
  readonly table: Table;
}

/** Sheets, tables and defined names of a workbook, found by name without regard to case. */
export class NamedThings {
  private readonly sheets = new Map<string, Sheet>();
  private readonly tables = new Map<string, PlacedTable>();
  private readonly names = new Map<string, DefinedName>();

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
    const table = sheet.tables.find(
      ({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
    );
    return table === undefined ? undefined : { sheet, table };
  }

  /** A text that changes whenever a reference by name may mean something else. */
  static signature(workbook: Workbook): string {
    const sheets = workbook.sheets.map((sheet) => {
      const tables = sheet.tables.map(({ name, area, columns, showHeaders, showTotals }) => [
        name,
        area.top,
        area.left,
        area.bottom,
        area.right,
        showHeaders,
        showTotals,
        columns.map((column) => column.name),
      ]);
      return [sheet.id, sheet.name, tables];
    });
    const names = workbook.names.map((name) => [name.name, name.sheet?.id, name.formula]);
    return JSON.stringify([sheets, names]);
  }
}

function nameKey(sheet: Sheet | null, name: string): string {
  return `${sheet === null ? "" : sheet.id}\n${name.toLowerCase()}`;
}

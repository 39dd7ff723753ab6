import type { RowCorrection } from "../../analysis/cleaning/cleaning";
import type { DictionaryEntry, StaffCategory } from "../../analysis/reasons/scheme";
import type { CellContent } from "../../documents/sheetSpec";
import { calendarDays } from "../../documents/improvement/calendarDays";
import type { LedgerRow, StaffState } from "../../documents/staffState";
import { eachRowOf, type RowCells, type TableRowBlock } from "../../workbook/staff/tableRowBlock";
import { correctionOf } from "../staff/corrections";
import { isYes } from "../staff/isYes";
import { NOTHING_REMEMBERED, withRemembered, type RememberedSettings } from "../settings/rememberedSettings";
import { staffCategoryOf } from "../settings/staffCategory";
import type { KnownTable } from "../staff/ourTables";
import type { StaffTable } from "../staff/staffTables";

/** What staff wrote, gathered from the rows of our tables as they are read. */
export class StaffCollector {
  private readonly corrections = new Map<string, RowCorrection>();
  private readonly takenBack = new Set<string>();
  private readonly settings = new Map<string, CellContent>();
  private readonly dictionary: DictionaryEntry[] = [];
  private readonly categories: StaffCategory[] = [];
  private readonly ledgers = new Map<StaffTable, LedgerRow[]>();
  private readonly tables = new Map<StaffTable, KnownTable>();
  private remembered: RememberedSettings = NOTHING_REMEMBERED;

  /** Says that a document's table stands, and which columns it has. */
  open(document: StaffTable, table: KnownTable): void {
    this.tables.set(document, table);
  }

  /** Takes what was set before there were sheets for it. */
  remember(settings: RememberedSettings): void {
    this.remembered = settings;
  }

  /** Takes rows of a table that stands. */
  add(document: StaffTable, block: TableRowBlock): void {
    eachRowOf(block, (cells, tableRow) => this.take(document, cells, tableRow));
  }

  /** What was gathered; everything is empty where a sheet is not there yet. */
  state(): StaffState {
    const written = {
      corrections: this.corrections,
      takenBack: this.takenBack,
      settings: this.settings,
      workCalendar: calendarDays(this.rowsOf("settings/calendar")),
      dictionary: this.tables.has("dictionary") ? this.dictionary : null,
      plan: this.rowsOf("improvement-plan"),
      tracking: this.rowsOf("measure-tracking"),
      improvementTable: this.rowsOf("improvement-table"),
      measureLibrary: this.tables.has("measure-library") ? this.rowsOf("measure-library") : null,
      ...(this.tables.has("dictionary/scheme") ? { categories: this.categories } : {}),
    };
    return withRemembered(written, this.remembered);
  }

  private rowsOf(document: StaffTable): readonly LedgerRow[] {
    return this.ledgers.get(document) ?? [];
  }

  private take(document: StaffTable, cells: RowCells, tableRow: number): void {
    if (document === "clean-data") this.takeCorrection(cells);
    else if (document === "cleaning-log") this.takeBack(cells);
    else if (document === "settings") this.settings.set(keyOf(cells), cells["value"] ?? null);
    else if (document === "dictionary") this.takePhrase(cells);
    else if (document === "dictionary/scheme") this.takeCategory(cells);
    else this.takeLedgerRow(document, cells, tableRow);
  }

  private takeCorrection(cells: RowCells): void {
    const found = correctionOf(cells);
    if (found !== null) this.corrections.set(found.key, found.correction);
  }

  private takeBack(cells: RowCells): void {
    if (isYes(cells["takeBack"] ?? null)) this.takenBack.add(keyOf(cells));
  }

  private takePhrase(cells: RowCells): void {
    const [phrase, category] = [cells["phrase"] ?? null, cells["category"] ?? null];
    if (phrase === null || category === null) return;
    this.dictionary.push({ phrase: String(phrase), category: String(category) });
  }

  private takeCategory(cells: RowCells): void {
    const category = staffCategoryOf(cells, this.tables.get("dictionary/scheme")?.columns ?? []);
    if (category !== null) this.categories.push(category);
  }

  /** Rows in which nobody typed anything are left out; those that staff typed without a key are not. */
  private takeLedgerRow(document: StaffTable, cells: RowCells, tableRow: number): void {
    const table = this.tables.get(document);
    const typed = table?.columns.filter(({ computed }) => !computed) ?? [];
    if (!typed.some(({ key }) => (cells[key] ?? null) !== null)) return;
    const rows = this.ledgers.get(document) ?? [];
    this.ledgers.set(document, rows);
    rows.push({ key: String(cells[table?.keyColumn ?? ""] ?? ""), tableRow, cells });
  }
}

function keyOf(cells: RowCells): string {
  return String(cells["key"] ?? "");
}

import {
  fieldValues,
  foundTables,
  linesOfLog,
  standingFields,
  standingNotes,
  standingTables,
  standingWords,
  type Standing,
} from "./standing";

/** A cell that staff filled: of a row by its key, or of a row that they typed themselves. */
interface StaffCell {
  /** The table's, as `tableKey` gives it. */
  readonly table: string;
  /** Null for a row of staff's own: it is known by the words of `row`. */
  readonly key: string | null;
  readonly row: string;
  /** The key of our column, or the heading of staff's own. */
  readonly column: string;
  readonly value: string | number;
}

/** A cell outside tables that staff filled, by the name that it has. */
interface FilledField {
  readonly document: string;
  readonly name: string;
  readonly value: string;
}

/** A note that staff put on a row. */
interface RowNote {
  readonly table: string;
  readonly key: string;
  readonly text: string;
}

/** What staff wrote so far, and whether it stands where they wrote it. */
export class StaffCells {
  private cells: StaffCell[] = [];
  private fields: FilledField[] = [];
  private notes: RowNote[] = [];
  private count = 0;

  /** A text that stands nowhere else. */
  nextText(): string {
    return `记${String(++this.count).padStart(3, "0")}`;
  }

  write(cell: StaffCell): void {
    // a row that staff typed may have got a key since
    const isSameRow = ({ row, key }: StaffCell): boolean =>
      row === cell.row || (key !== null && key === cell.key);
    this.forget((other) => isSameRow(other) && other.column === cell.column && other.table === cell.table);
    this.cells.push(cell);
  }

  writeField(field: FilledField): void {
    this.fields = [...this.fields.filter(({ name }) => name !== field.name), field];
  }

  note(note: RowNote): void {
    this.notes.push(note);
  }

  forgetNotes(isGone: (note: RowNote) => boolean): void {
    this.notes = this.notes.filter((note) => !isGone(note));
  }

  forget(isGone: (cell: StaffCell) => boolean): void {
    this.cells = this.cells.filter((cell) => !isGone(cell));
  }

  /** All that was on the sheet of a document. */
  forgetSheet(document: string): void {
    const isOn = ({ table }: { readonly table: string }): boolean =>
      table === document || table.startsWith(`${document}/`);
    this.forget(isOn);
    this.forgetNotes(isOn);
    this.fields = this.fields.filter((field) => field.document !== document);
  }

  rename(table: string, before: string, now: string): void {
    this.cells = this.cells.map((cell) =>
      cell.table === table && cell.column === before ? { ...cell, column: now } : cell,
    );
  }

  /** What is lost or stands elsewhere, in words. Rows that staff typed are known by their key once they have one. */
  async wrong(): Promise<readonly string[]> {
    const tables = await standingTables(await foundTables());
    const listed = linesOfLog(tables);
    this.cells = this.cells.map((cell) => {
      const table = tables.find(({ id }) => id === cell.table);
      const row = cell.key !== null || table === undefined ? -1 : rowOf(table, cell);
      const key = table?.keys[row] ?? "";
      return key === "" ? cell : { ...cell, key };
    });
    const inTables = this.cells.flatMap((cell) => {
      const table = tables.find(({ id }) => id === cell.table);
      const found = table === undefined ? "no table" : foundIn(table, cell);
      if (found === null) return [];
      const isListed =
        cell.table === "clean-data" &&
        found === "no row" &&
        listed.some(
          (line) => line.includes(cell.key?.replace(/#\d+$/u, "") ?? "") && line.includes(String(cell.value)),
        );
      return isListed ? [] : [`${found}: ${JSON.stringify(cell)}`];
    });
    return [...inTables, ...(await this.wrongFields()), ...(await this.wrongNotes(tables))];
  }

  /** Notes that stand on another row, or nowhere: where a row is gone its notes are words on a sheet. */
  private async wrongNotes(tables: readonly Standing[]): Promise<readonly string[]> {
    if (this.notes.length === 0) return [];
    const notes = await standingNotes();
    const isAsNote = ({ text }: RowNote): boolean => notes.some((note) => note.text.includes(text));
    const words = this.notes.every(isAsNote) ? "" : await standingWords();
    return this.notes.flatMap((note) => {
      const found = notes.filter(({ text }) => text.includes(note.text));
      const table = tables.find(({ id }) => id === note.table);
      const at = table?.keys.indexOf(note.key) ?? -1;
      if (found.length === 0) return words.includes(note.text) ? [] : [`no note: ${JSON.stringify(note)}`];
      const isThere = ({ sheet, row }: (typeof found)[number]): boolean =>
        sheet === table?.sheet && row === table.row + 1 + at;
      return at < 0 || found.some(isThere) ? [] : [`on another row: ${JSON.stringify(note)}`];
    });
  }

  private async wrongFields(): Promise<readonly string[]> {
    const names = new Set((await standingFields()).map(({ name }) => name));
    const standing = this.fields.filter(({ name }) => names.has(name));
    const values = await fieldValues(standing.map(({ name }) => name));
    return [
      ...this.fields
        .filter(({ name }) => !names.has(name))
        .map((field) => `no cell: ${JSON.stringify(field)}`),
      ...standing.flatMap((field, at) =>
        values[at] === field.value ? [] : [`${String(values[at])} instead: ${JSON.stringify(field)}`],
      ),
    ];
  }
}

/** Null where it stands in its row and column. */
function foundIn(table: Standing, cell: StaffCell): string | null {
  const row = rowOf(table, cell);
  if (row < 0) return "no row";
  const ours = table.columns.indexOf(cell.column);
  const place =
    ours >= 0
      ? ours
      : table.headings.findIndex((heading, at) => table.columns[at] === null && heading === cell.column);
  if (place < 0) return "no column";
  const value = table.values[row]?.[place];
  return value === cell.value ? null : `${JSON.stringify(value)} instead`;
}

function rowOf({ keys, values }: Standing, { key, row }: StaffCell): number {
  return key === null ? values.findIndex((cells) => cells.includes(row)) : keys.indexOf(key);
}

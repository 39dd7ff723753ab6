import type { ChosenSource } from "../../analysis/survey/decision/chooseSource";
import { RawColumnBuilder, type RawCell, type RawColumn } from "../../analysis/survey/rawColumn";
import { isMade, MADE_ROWS, MADE_SHEETS } from "../../analysis/survey/shape/tableShape";
import { cellIn1900, dateShiftOf } from "../staff/dateSystem";
import { blankStretches, markedRows, type RowStretch } from "../source/filledElsewhere";
import { positionsOf, widthOf } from "../source/sourcePlace";

/** The columns of the survey as they are read, block after block; dates count from 1900. */
export class SourceColumns {
  private readonly builders;
  private readonly shift: number;
  private readonly sheets = new RawColumnBuilder(MADE_SHEETS, "");
  private readonly rowNumbers = new RawColumnBuilder(MADE_ROWS, "");
  private current: { readonly sheet: string; next: number };
  private built: readonly RawColumn[] | null = null;
  private marked: RawColumn | null = null;

  constructor(private readonly source: ChosenSource) {
    const { columns, firstDataRow } = source.recognition;
    this.current = { sheet: source.sample.sheet, next: firstDataRow };
    this.shift = dateShiftOf(source.sample);
    this.builders = positionsOf(source).map((position) => {
      const column = columns.find((candidate) => candidate.position === position);
      return {
        role: column?.role ?? "ignore",
        builder: new RawColumnBuilder(position, column?.header ?? ""),
      };
    });
  }

  /** The rows that follow are of the survey's sheet (0) or of a sister (1 …), from a sheet row on. */
  beginSheet(sheet: number, sheetRow: number): void {
    const sample = sheet === 0 ? this.source.sample : this.source.sisters[sheet - 1]?.sample;
    if (sample === undefined) throw new Error(`there is no sheet ${String(sheet)} of this survey`);
    this.current = { sheet: sample.sheet, next: sheetRow };
  }

  /** Takes the next rows: `columns[j]` of the j-th position that is read. */
  add(columns: readonly (readonly RawCell[])[]): void {
    this.built = null;
    const rows = columns[0]?.length ?? 0;
    for (let row = 0; row < rows; row++) {
      this.sheets.add(this.current.sheet);
      this.rowNumbers.add(this.current.next++);
    }
    this.builders.forEach(({ builder, role }, index) => {
      for (const cell of columns[index] ?? []) builder.add(cellIn1900(cell, role, this.shift));
    });
  }

  /** Rows, of `total` under the header, in which none of the columns has anything. */
  blankStretches(total: number): readonly RowStretch[] {
    return blankStretches(
      this.read().filter(({ position }) => !isMade(position)),
      total,
    );
  }

  /** Rows that have something in columns that are not read. */
  markFilled(rows: readonly number[]): void {
    this.marked = markedRows(widthOf(this.source.sample), new Set(rows));
  }

  /** All columns, once they are read. */
  all(): readonly RawColumn[] {
    return this.marked === null ? this.read() : [...this.read(), this.marked];
  }

  private read(): readonly RawColumn[] {
    this.built ??= [
      ...this.builders.map(({ builder }) => builder.build()),
      ...(this.source.sisters.length === 0 ? [] : [this.sheets.build(), this.rowNumbers.build()]),
    ];
    return this.built;
  }
}

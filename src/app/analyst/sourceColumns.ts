import type { ChosenSource } from "../../analysis/survey/decision/chooseSource";
import { RawColumnBuilder, type RawCell, type RawColumn } from "../../analysis/survey/rawColumn";
import { cellIn1900, dateShiftOf } from "../staff/dateSystem";
import { blankStretches, markedRows, type RowStretch } from "../source/filledElsewhere";
import { positionsOf, widthOf } from "../source/sourcePlace";

/** The columns of the survey as they are read, block after block; dates count from 1900. */
export class SourceColumns {
  private readonly builders;
  private readonly shift: number;
  private built: readonly RawColumn[] | null = null;
  private marked: RawColumn | null = null;

  constructor(private readonly source: ChosenSource) {
    const { columns } = source.recognition;
    this.shift = dateShiftOf(source.sample);
    this.builders = positionsOf(source).map((position) => {
      const column = columns.find((candidate) => candidate.position === position);
      return {
        role: column?.role ?? "ignore",
        builder: new RawColumnBuilder(position, column?.header ?? ""),
      };
    });
  }

  /** Takes the next rows: `columns[j]` of the j-th position that is read. */
  add(columns: readonly (readonly RawCell[])[]): void {
    this.builders.forEach(({ builder, role }, index) => {
      for (const cell of columns[index] ?? []) builder.add(cellIn1900(cell, role, this.shift));
    });
  }

  /** Rows, of `total` under the header, in which none of the columns has anything. */
  blankStretches(total: number): readonly RowStretch[] {
    return blankStretches(this.read(), total);
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
    this.built ??= this.builders.map(({ builder }) => builder.build());
    return this.built;
  }
}

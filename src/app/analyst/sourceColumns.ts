import type { ChosenSource } from "../../analysis/survey/decision/chooseSource";
import { CODE_EMPTY, RawColumnBuilder, type RawCell, type RawColumn } from "../../analysis/survey/rawColumn";
import { joinByKey } from "../../analysis/survey/columns/joinByKey";
import type { Warning } from "../../analysis/survey/recognition";
import type { Role } from "../../analysis/survey/role";
import { isMade, MADE_ROWS, MADE_SHEETS } from "../../analysis/survey/shape/tableShape";
import { cellIn1900, dateShiftOf } from "../staff/dateSystem";
import { blankStretches, markedRows, type RowStretch } from "../sourceData/filledElsewhere";
import { positionsOf, widthOf } from "../sourceData/sourcePlace";

interface RowBuilder {
  readonly role: Role;
  readonly builder: RawColumnBuilder;
}

/** The columns of the survey as they are read, block after block; dates count from 1900. */
export class SourceColumns {
  private readonly builders: readonly RowBuilder[];
  private readonly companions: readonly (readonly RowBuilder[])[];
  private readonly shift: number;
  private readonly sheets = new RawColumnBuilder(MADE_SHEETS, "");
  private readonly rowNumbers = new RawColumnBuilder(MADE_ROWS, "");
  private current: { readonly sheet: string; next: number };
  private built: readonly RawColumn[] | null = null;
  private marked: RawColumn | null = null;
  private complete: readonly RawColumn[] | null = null;
  private told: readonly Warning[] = [];

  constructor(private readonly source: ChosenSource) {
    const { columns, firstDataRow } = source.recognition;
    const rows = rowsExpected(source);
    this.current = { sheet: source.sample.sheet, next: firstDataRow };
    this.shift = dateShiftOf(source.sample);
    this.builders = positionsOf(source).map((position) => {
      const column = columns.find((candidate) => candidate.position === position);
      return {
        role: column?.role ?? "ignore",
        builder: new RawColumnBuilder(position, column?.header ?? "", rows),
      };
    });
    this.companions = source.companions.map(({ key, added }) => [
      { role: "ignore", builder: new RawColumnBuilder(key.own, key.header) },
      ...added.map(({ column: { position, header, role } }) => ({
        role,
        builder: new RawColumnBuilder(position, header),
      })),
    ]);
  }

  /** The rows that follow are of the survey's sheet (0) or of a sister (1 …), from a sheet row on. */
  beginSheet(sheet: number, sheetRow: number): void {
    const sample = sheet === 0 ? this.source.sample : this.source.sisters[sheet - 1]?.sample;
    if (sample === undefined) throw new Error(`there is no sheet ${String(sheet)} of this survey`);
    this.current = { sheet: sample.sheet, next: sheetRow };
  }

  /** Takes the next rows: `columns[j]` of the j-th position that is read. */
  add(columns: readonly (readonly RawCell[])[]): void {
    this.built = this.complete = null;
    if (this.source.sisters.length > 0) this.placeRows(columns[0]?.length ?? 0);
    this.fill(this.builders, columns);
  }

  /** Takes the next rows of a companion: its key, then what it adds. */
  addCompanion(companion: number, columns: readonly (readonly RawCell[])[]): void {
    const builders = this.companions[companion];
    if (builders === undefined) throw new Error(`there is no companion ${String(companion)} of this survey`);
    this.built = this.complete = null;
    this.fill(builders, columns);
  }

  /** `companion-read`: which columns each companion added by what, and how many rows found theirs. */
  companionsTold(): readonly Warning[] {
    this.read();
    return this.told;
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
    this.complete = null;
  }

  /** All columns, once they are read: the same list each time, as what is found of their rows is kept by it. */
  all(): readonly RawColumn[] {
    this.complete ??= this.marked === null ? this.read() : [...this.read(), this.marked];
    return this.complete;
  }

  /** Says of the next rows where they stand, which one sheet alone tells by itself. */
  private placeRows(count: number): void {
    for (let row = 0; row < count; row++) {
      this.sheets.add(this.current.sheet);
      this.rowNumbers.add(this.current.next++);
    }
  }

  private read(): readonly RawColumn[] {
    if (this.built !== null) return this.built;
    const own = this.builders.map(({ builder }) => builder.build());
    const sheets = this.source.sisters.length === 0 ? [] : [this.sheets.build(), this.rowNumbers.build()];
    const joined = this.source.companions.flatMap((companion, place) => this.join(companion, place, own));
    this.told = joined.map(({ warning }) => warning);
    this.built = [...own, ...joined.flatMap(({ columns }) => columns), ...sheets];
    return this.built;
  }

  private join(
    { sample, key }: ChosenSource["companions"][number],
    place: number,
    own: readonly RawColumn[],
  ): readonly { readonly columns: readonly RawColumn[]; readonly warning: Warning }[] {
    const [theirs, ...added] = (this.companions[place] ?? []).map(({ builder }) => builder.build());
    const ours = own.find(({ position }) => position === key.own);
    if (theirs === undefined || ours === undefined) return [];
    const { columns, matched } = joinByKey(ours, theirs, added);
    const headers = columns.map(({ header }) => header);
    const of = ours.codes.filter((code) => code !== CODE_EMPTY).length;
    return [
      {
        columns,
        warning: { code: "companion-read", sheet: sample.sheet, key: key.header, headers, matched, of },
      },
    ];
  }

  private fill(builders: readonly RowBuilder[], columns: readonly (readonly RawCell[])[]): void {
    builders.forEach(({ builder, role }, index) => {
      const cells = columns[index] ?? [];
      builder.addAll(this.shift === 0 ? cells : cells.map((cell) => cellIn1900(cell, role, this.shift)));
    });
  }
}

/** Rows that the sheet and its sisters have at most. */
function rowsExpected({ sample, sisters }: ChosenSource): number {
  return [sample, ...sisters.map((sister) => sister.sample)].reduce(
    (rows, { totalRows }) => rows + totalRows,
    0,
  );
}

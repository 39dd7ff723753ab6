import type { Cell } from "../../../documents/sheet/cellSpec";
import type { Area } from "../../area";
import type { OurBook } from "../../identity/ourBook";
import { isFormula, readContent } from "../../writtenValue";
import { movedCells, type MovedTable } from "../stack/ourCells";
import { digestOf } from "./digest";
import { asRead, comesFrom, isShown } from "./figureMarks";
import { isFigure, rememberedFigures, rememberedTexts } from "./rememberedOwn";

/** What stands in a cell, as Excel gives it. */
export interface StandingCell {
  readonly value: unknown;
  readonly formula: unknown;
}

/** A cell of staff's, which may have to make way. */
export interface CellInTheWay extends StandingCell {
  readonly row: number;
  readonly column: number;
  /** Ours is written over it and keeps its look: it is not emptied. */
  readonly isOverwritten?: true;
}

/** A cell with what goes into it now; undefined for nothing. */
export interface LookedAt extends CellInTheWay {
  readonly shows?: Cell | undefined;
}

/** Whose the content of a cell is. A formula where one of ours was may be ours in the words of another program. */
type Whose = "ours" | "staffs" | "other-formula";

/** Tells what an earlier run wrote outside tables from what staff did. */
export interface OwnCells {
  /** @param shows what goes into the cell now; undefined for nothing. */
  readonly tell: (standing: StandingCell, row: number, column: number, shows?: Cell) => Whose;
}

/**
 * What is ours on a sheet: texts that a run wrote there, wherever they stand by now, and figures where they stood or have moved to
 * with the tables around them, as far as they are what was written there. Null where the workbook does not remember what was written.
 */
export function ownCells(id: string, book: OurBook, tables: readonly MovedTable[]): OwnCells | null {
  const { memory, unfinished } = book;
  const own = memory.own[id];
  if (own === undefined) return null;
  const texts = rememberedTexts(own.texts, unfinished?.texts?.[id] ?? "");
  const figures = rememberedFigures(own).flatMap(({ area, ...marks }) =>
    placesOf(area, tables).map((place) => ({ area: place, ...marks })),
  );
  const isOurs = (
    standing: StandingCell,
    there: readonly PlacedFigure[],
    shows: Cell | undefined,
  ): boolean => {
    const { value } = standing;
    const isText = isTyped(standing) && typeof value === "string";
    if (isSame(standing.formula, shows) || (isText && texts.has(digestOf(asRead(value))))) return true;
    // a run that was broken off wrote figures of which nothing is remembered
    if (unfinished !== null) return !isText && (there.length > 0 || isFigure(shows));
    return isShown(value, shows?.content) || there.some(({ mark }) => wasWritten(standing, mark));
  };
  return {
    tell: (standing, row, column, shows) => {
      const there = figures.flatMap(({ area, marks }): readonly PlacedFigure[] =>
        holds(area, row, column)
          ? [{ mark: marks?.[(row - area.row) * area.columns + column - area.column] }]
          : [],
      );
      if (isOurs(standing, there, shows)) return "ours";
      return isTyped(standing) || there.length === 0 ? "staffs" : "other-formula";
    },
  };
}

/** A figure of ours at the place of a cell; without a mark where it is not known what was written there. */
interface PlacedFigure {
  readonly mark: string | undefined;
}

/** Whether a cell holds no formula. */
function isTyped({ value, formula }: StandingCell): boolean {
  return value === formula;
}

function wasWritten(standing: StandingCell, mark: string | undefined): boolean {
  if (mark !== undefined) return comesFrom(mark, standing);
  return !isTyped(standing) || typeof standing.value !== "string";
}

/**
 * The cells among those that stand on a sheet in which staff have something. Formulas at places of ours that read otherwise than
 * they were written are theirs as long as most read as they did: else another program has put them into its own words.
 */
export function staffsAmong<T extends LookedAt>(cells: readonly T[], own: OwnCells): readonly T[] {
  const told = cells
    .filter((cell) => !isBlank(cell))
    .map((cell) => ({ cell, whose: own.tell(cell, cell.row, cell.column, cell.shows) }));
  const others = told.filter(({ whose }) => whose === "other-formula").length;
  const asWritten = told.filter(({ cell, whose }) => whose === "ours" && cell.value !== cell.formula).length;
  const areTheirs = others <= asWritten;
  return told.flatMap(({ cell, whose }) =>
    whose === "staffs" || (whose === "other-formula" && areTheirs) ? [cell] : [],
  );
}

/**
 * Where a figure may stand by now. What is beside a table stays when only the table grows and goes with it when rows are put in;
 * where tables were moved apart nobody knows: those between count as moved with the upper one. Columns may have been put in
 * before a table or within it.
 */
function placesOf(area: Area, tables: readonly MovedTable[]): readonly Area[] {
  const above = tables.filter(({ before }) => before.row <= area.row);
  const across = tables.flatMap(({ before, now }) => {
    const moved = now.column - before.column;
    return [moved, moved + now.columns - before.columns];
  });
  const rows = [area, ...movedCells([area], above)];
  return [...new Set([0, ...across])].flatMap((columns) =>
    rows.map((each) => ({ ...each, column: each.column + columns })),
  );
}

function isSame(formula: unknown, cell: Cell | undefined): boolean {
  return cell !== undefined && !isFormula(cell.content) && cell.content === formula;
}

/** What staff have in a range that was loaded with values and formulas, which begins at a cell. */
export function staffsIn(
  range: Excel.Range,
  begin: Pick<Area, "row" | "column">,
  own: OwnCells,
): readonly CellInTheWay[] {
  const { values, formulas } = range as { values: unknown[][]; formulas: unknown[][] };
  const cells = values.flatMap((line, i) =>
    line.map((value, j) => ({
      value,
      formula: formulas[i]?.[j] ?? "",
      row: begin.row + i,
      column: begin.column + j,
    })),
  );
  return staffsAmong(cells, own);
}

/** Whether nothing stands in a cell. */
function isBlank({ value, formula }: StandingCell): boolean {
  return readContent(formula) === null && readContent(value) === null;
}

function holds({ row: top, column: left, rows, columns }: Area, row: number, column: number): boolean {
  return row >= top && row < top + rows && column >= left && column < left + columns;
}

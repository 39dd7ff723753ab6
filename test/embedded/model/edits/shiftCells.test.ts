import fc from "fast-check";
import { deleteCells, insertCells } from "../../../../src/embedded/model/edits/shiftCells";
import { Sheet } from "../../../../src/embedded/model/sheet";
import { Workbook } from "../../../../src/embedded/model/workbook";
import type { Area } from "../../../../src/embedded/model/area";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../../../src/embedded/model/area";
import { cases } from "../../../support/thoroughness";

const SIZE = 8;
const ROOM = 40;

type Direction = "Down" | "Right" | "Up" | "Left";
interface Edit {
  readonly area: Area;
  readonly direction: Direction;
}
type Grid = (number | null)[][];

const area = fc
  .tuple(fc.nat(SIZE), fc.nat(SIZE), fc.nat(2), fc.nat(2), fc.constantFrom("cells", "rows", "columns"))
  .map(([top, left, height, width, kind]): Area => {
    const cells = { top, left, bottom: top + height, right: left + width };
    if (kind === "rows") return { ...cells, left: 0, right: SHEET_COLUMNS - 1 };
    return kind === "columns" ? { ...cells, top: 0, bottom: SHEET_ROWS - 1 } : cells;
  });

const edit: fc.Arbitrary<Edit> = fc
  .record({ area, direction: fc.constantFrom<Direction>("Down", "Right", "Up", "Left") })
  .map(({ area: cells, direction }) => ({ area: cells, direction: wholeLineDirection(cells, direction) }));

/** Whole rows go up and down, whole columns sideways. */
function wholeLineDirection(cells: Area, direction: Direction): Direction {
  const adds = direction === "Down" || direction === "Right";
  if (cells.right === SHEET_COLUMNS - 1) return adds ? "Down" : "Up";
  if (cells.bottom === SHEET_ROWS - 1) return adds ? "Right" : "Left";
  return direction;
}

/** The same edit on a plain grid: cut lines apart and put them together again. */
function applyPlainly(grid: Grid, { area: cells, direction }: Edit): Grid {
  const right = Math.min(cells.right, ROOM - 1);
  const bottom = Math.min(cells.bottom, ROOM - 1);
  const byRow = direction === "Down" || direction === "Up";
  const turned = byRow ? turn(grid) : grid;
  const [first, last] = byRow ? [cells.left, right] : [cells.top, bottom];
  const [from, to] = byRow ? [cells.top, bottom] : [cells.left, right];
  const edited = turned.map((line, index) => {
    if (index < first || index > last) return line;
    const count = to - from + 1;
    const moved =
      direction === "Down" || direction === "Right"
        ? [...line.slice(0, from), ...new Array<null>(count).fill(null), ...line.slice(from)]
        : [...line.slice(0, from), ...line.slice(to + 1), ...new Array<null>(count).fill(null)];
    return moved.slice(0, ROOM);
  });
  return byRow ? turn(edited) : edited;
}

function turn(grid: Grid): Grid {
  return Array.from({ length: ROOM }, (_row, row) =>
    Array.from({ length: ROOM }, (_column, column) => grid[column]?.[row] ?? null),
  );
}

function filledSheet(): { workbook: Workbook; sheet: Sheet; grid: Grid } {
  const workbook = new Workbook();
  const sheet = new Sheet("{1}", "Sheet1");
  workbook.sheets.push(sheet);
  const grid: Grid = turn([]);
  for (let row = 0; row < SIZE; row++) {
    for (let column = 0; column < SIZE; column++) {
      const value = row * 100 + column;
      sheet.cells.setValue(row, column, value);
      const line = grid[row];
      if (line !== undefined) line[column] = value;
    }
  }
  return { workbook, sheet, grid };
}

function topLeft(value: (row: number, column: number) => unknown): unknown[] {
  const lines = Array.from({ length: SIZE * 2 }, (_line, index) => index);
  return lines.map((row) => lines.map((column) => value(row, column)));
}

describe("inserting and deleting cells", () => {
  it("moves every cell as cutting a plain grid would, whatever the order of edits", () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 6 }), (edits) => {
        const { workbook, sheet, grid } = filledSheet();
        const expected = edits.reduce(applyPlainly, grid);
        for (const { area: cells, direction } of edits) {
          if (direction === "Down" || direction === "Right")
            insertCells(workbook, sheet, cells, direction, []);
          else deleteCells(workbook, sheet, cells, direction, []);
        }
        expect(topLeft((row, column) => sheet.cells.getValue(row, column))).toEqual(
          topLeft((row, column) => expected[row]?.[column] ?? null),
        );
      }),
      { numRuns: cases(200) },
    );
  });

  it("takes formulas back to what they were when the inserted cells are deleted again", () => {
    fc.assert(
      fc.property(edit, fc.nat(SIZE), fc.nat(SIZE), ({ area: cells, direction }, row, column) => {
        const adds =
          direction === "Down" || direction === "Right" ? direction : direction === "Up" ? "Down" : "Right";
        const { workbook, sheet } = filledSheet();
        const formula = `=SUM(B2:D5)+$A$${String(row + 1)}*2`;
        sheet.cells.setFormula(20 + row, 20 + column, formula);
        insertCells(workbook, sheet, cells, adds, []);
        deleteCells(workbook, sheet, cells, adds === "Down" ? "Up" : "Left", []);
        expect(sheet.cells.getFormula(20 + row, 20 + column)).toBe(formula);
      }),
      { numRuns: cases(100) },
    );
  });
});

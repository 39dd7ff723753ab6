import fc from "fast-check";
import { FilledColumns, ROWS_FOR_PATTERN } from "../../../../src/analysis/survey/rows/filledColumns";

/** What it does, row by row: of the columns that nine of ten answers fill, are half or more empty. */
function lacksMost(columns: readonly Uint8Array[], answers: readonly number[], row: number): boolean {
  if (answers.length < ROWS_FOR_PATTERN) return false;
  const isFilled = (column: Uint8Array, at: number): boolean => column[at] === 1;
  const expected = columns.filter(
    (column) => answers.filter((answer) => isFilled(column, answer)).length >= 0.9 * answers.length,
  );
  const filled = expected.filter((column) => isFilled(column, row)).length;
  return expected.length > 1 && filled <= expected.length / 2;
}

/** Rows of which most fill most columns; some columns end before the rows do. */
const COLUMNS = fc
  .record({ rows: fc.integer({ min: 1, max: 120 }), columns: fc.integer({ min: 1, max: 6 }) })
  .chain(({ rows, columns }) =>
    fc.array(
      fc
        .tuple(
          fc.constantFrom(0, 0.04, 0.1, 0.5),
          fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: rows - 1, maxLength: rows }),
        )
        .map(([share, draws]) => Uint8Array.from(draws, (draw) => (draw < share ? 0 : 1))),
      { minLength: columns, maxLength: columns },
    ),
  );

describe("rows held against what the answers above them fill", () => {
  it("lack most where a count of every row says so", () => {
    fc.assert(
      fc.property(COLUMNS, fc.array(fc.boolean(), { maxLength: 10 }), (columns, skipped) => {
        const rows = Math.max(...columns.map(({ length }) => length));
        const isFull = (column: Uint8Array): boolean => column.length === rows && !column.includes(0);
        const filled = new FilledColumns(
          columns.map((column) => (isFull(column) ? null : column)),
          rows,
        );
        const answers: number[] = [];
        for (let row = 0; row < rows; row++) {
          const lacks = filled.lacksMost(row);
          expect(lacks).toBe(lacksMost(columns, answers, row));
          if (lacks || skipped[row % 11] === true) continue;
          filled.take(row);
          answers.push(row);
        }
        expect(filled.taken).toBe(answers.length);
      }),
      { numRuns: 300 },
    );
  });
});

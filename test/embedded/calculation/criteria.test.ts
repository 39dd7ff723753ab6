import fc from "fast-check";
import { parseCriterion } from "../../../src/embedded/calculation/columns/criterion";
import { CellError } from "../../../src/embedded/model/cellValue";
import type { CellValue } from "../../../src/embedded/model/cellValue";
import { CalculatedWorkbook, putCell } from "./calculatedWorkbook";
import { cases } from "../../support/thoroughness";

const values = fc.array(
  fc.oneof(
    fc.constantFrom<CellValue>(
      null,
      "",
      "a",
      "A",
      "ab",
      "a*",
      "a?",
      "~",
      "1",
      "01",
      " 1",
      true,
      false,
      "长文",
      "１",
    ),
    fc.integer({ min: -3, max: 3 }),
  ),
  { minLength: 70, maxLength: 150 },
);
const criterion = fc.constantFrom<CellValue>(
  "a",
  "a*",
  "?",
  "a~*",
  "~~",
  "",
  "=",
  "<>",
  "<>a",
  "1",
  "=01",
  ">0",
  "<=1",
  "<>1",
  ">a",
  "<b",
  "TRUE",
  true,
  1,
  -2,
  "*文",
  "<>*a*",
  null,
);

/** A sheet with the values from row 1 on in A and B. */
function sheetOf(first: readonly CellValue[], second: readonly CellValue[]): CalculatedWorkbook {
  const book = new CalculatedWorkbook();
  const sheet = book.sheet();
  first.forEach((value, row) => {
    putCell(sheet, row, 0, value);
  });
  second.forEach((value, row) => {
    putCell(sheet, row, 1, value);
  });
  book.workbook.notify({ kind: "cells", sheet, area: { top: 0, left: 0, bottom: 200, right: 1 } });
  return book;
}

function holds(value: CellValue, condition: CellValue): boolean {
  const parsed = parseCriterion(condition, false);
  return !(parsed instanceof CellError) && parsed.matches(value);
}

describe("the index of columns", () => {
  test("answers COUNTIFS and SUMIFS as a walk over the cells does, whatever rows are asked for", () => {
    fc.assert(
      fc.property(
        values,
        values,
        criterion,
        criterion,
        fc.nat(20),
        fc.nat(20),
        (first, second, one, two, top, shift) => {
          const book = sheetOf(first, second);
          const height = 120;
          book.sheet().cells.setValue(0, 3, one);
          book.sheet().cells.setValue(1, 3, two);
          const start = top + 1;
          const other = start + shift;
          const ranges = `A${String(start)}:A${String(start + height)},D1,B${String(other)}:B${String(other + height)},D2`;
          let count = 0;
          let sum = 0;
          for (let row = 0; row <= height; row++) {
            if (!holds(first[top + row] ?? null, one) || !holds(second[top + shift + row] ?? null, two))
              continue;
            count++;
            const value = first[top + row];
            if (typeof value === "number") sum += value;
          }
          expect(book.evaluate(`=COUNTIFS(${ranges})`)).toBe(count);
          expect(book.evaluate(`=SUMIFS(A${String(start)}:A${String(start + height)},${ranges})`)).toBe(sum);
        },
      ),
      { numRuns: cases(300) },
    );
  });

  test("is renewed when a cell changes, a formula's result included", () => {
    const book = sheetOf(new Array<CellValue>(100).fill("x"), []);
    book.write({ B1: '=COUNTIF(A1:A100,"x")', A100: "=C1" }).write({ C1: "y" });
    expect(book.read("B1")).toBe(99);
    book.write({ C1: "x" });
    expect(book.read("B1")).toBe(100);
    book.write({ A1: 1 });
    expect(book.read("B1")).toBe(99);
  });
});

describe("reading a criterion", () => {
  test.each<[CellValue, CellValue, boolean]>([
    ["001", 1, true],
    ["1.0", "1", true],
    ["App", "app", true],
    ["app ", "app", false],
    ["１", "1", false],
    ["<3天", "=<3天", true],
    [null, "", true],
    ["", "", true],
    ["", "=", false],
    [null, "<>", false],
    ["", "<>", true],
    [5, ">3", true],
    ["5", ">3", false],
    [45296, "2024-01-05", true],
    [0.1, "10%", true],
    [0, null, true],
    [null, null, false],
    [true, "TRUE", true],
    ["TRUE", "TRUE", false],
    ["a~b", "a~~b", true],
  ])("%p meets %p: %p", (value, condition, expected) => {
    expect(holds(value, condition)).toBe(expected);
  });
});

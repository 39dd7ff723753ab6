import fc from "fast-check";
import {
  areaToAddress,
  columnLetters,
  columnOfLetters,
  parseAddress,
  quoteSheetName,
} from "../../../../src/embedded/model/references/address";
import {
  removeSheetInFormula,
  renameSheetInFormula,
} from "../../../../src/embedded/model/references/renameSheetInFormula";
import {
  renameTableColumnInFormula,
  renameTableInFormula,
} from "../../../../src/embedded/model/references/renameTableInFormula";
import { shiftFormula } from "../../../../src/embedded/model/references/shiftFormula";
import { translateFormula } from "../../../../src/embedded/model/references/translateFormula";

describe("addresses", () => {
  test.each([
    ["A1", { top: 0, left: 0, bottom: 0, right: 0 }, null],
    ["$B$2:C10", { top: 1, left: 1, bottom: 9, right: 2 }, null],
    ["'My ''Sheet'!A1", { top: 0, left: 0, bottom: 0, right: 0 }, "My 'Sheet"],
    ["客户!A:C", { top: 0, left: 0, bottom: 1_048_575, right: 2 }, "客户"],
    ["2:3", { top: 1, left: 0, bottom: 2, right: 16_383 }, null],
  ])("%s names its area", (address, area, sheetName) => {
    expect(parseAddress(address)).toEqual({ area, sheetName });
  });

  test.each(["", "A", "A0", "XFE1", "[1]Sheet1!A1", "名称", "A1048577"])("%p is no address", (text) => {
    expect(parseAddress(text)).toBeNull();
  });

  test("any area is read back as it was written", () => {
    const bound = (max: number) => fc.tuple(fc.nat(max), fc.nat(max));
    fc.assert(
      fc.property(
        bound(1_048_575),
        bound(16_383),
        fc.constantFrom(null, "数据", "My Sheet", "A1", "it's"),
        (rows, columns, sheetName) => {
          const area = {
            top: Math.min(...rows),
            bottom: Math.max(...rows),
            left: Math.min(...columns),
            right: Math.max(...columns),
          };
          expect(parseAddress(areaToAddress(area, sheetName))).toEqual({ area, sheetName });
        },
      ),
    );
  });

  test("sheet names are quoted where Excel asks for it", () => {
    expect(
      ["Sheet1", "客户满意度", "My Sheet", "2024", "A1", "RC", "it's", "a-b"].map(quoteSheetName),
    ).toEqual(["Sheet1", "客户满意度", "'My Sheet'", "'2024'", "'A1'", "'RC'", "'it''s'", "'a-b'"]);
  });

  test("columns have letters up to XFD", () => {
    expect([0, 25, 26, 16_383].map(columnLetters)).toEqual(["A", "Z", "AA", "XFD"]);
    expect(columnOfLetters("XFD")).toBe(16_383);
  });
});

describe("renaming", () => {
  test("a sheet's new name stands wherever the old one did, and nowhere else", () => {
    expect(
      renameSheetInFormula(
        "=SUM(Data!A1:B2,'Data'!$C$3)&\"Data!A1\"+Data2!A1+[1]Data!A1+data!名",
        "Data",
        "My Data",
      ),
    ).toBe("=SUM('My Data'!A1:B2,'My Data'!$C$3)&\"Data!A1\"+Data2!A1+[1]Data!A1+'My Data'!名");
  });

  test("a deleted sheet leaves #REF!", () => {
    expect(removeSheetInFormula("=SUM('My Data'!A1:B2)+A1", "my data")).toBe("=SUM(#REF!)+A1");
  });

  test("a table is renamed in structured and in bare references", () => {
    expect(renameTableInFormula("=SUM(T[x],T,T2[x],[@x],T[[#This Row],[x]])", "t", "数据")).toBe(
      "=SUM(数据[x],数据,T2[x],[@x],数据[[#This Row],[x]])",
    );
  });

  test.each([
    ["=T[x]+U[x]", "=T[y]+U[x]"],
    ["=T[@x]*2", "=T[@y]*2"],
    ["=T[[#This Row],[x]]", "=T[[#This Row],[y]]"],
    ["=SUM(T[[x]:[z]])", "=SUM(T[[y]:[z]])"],
    ["=[@x]", "=[@x]"],
    ['="T[x]"', '="T[x]"'],
  ])("the new name of T's column turns %s into %s", (formula, expected) => {
    expect(renameTableColumnInFormula(formula, "T", "x", "y")).toBe(expected);
  });

  test("names that need it are escaped and put into brackets", () => {
    expect(renameTableColumnInFormula("=T[@x]&T[x]", "T", "x", "a [b]")).toBe("=T[@[a '[b']]]&T[[a '[b']]]");
    expect(renameTableColumnInFormula("=T['[x'']]", "T", "[x']", "y")).toBe("=T['[x'']]");
    expect(renameTableColumnInFormula("=T['[x]", "T", "[x", "y")).toBe("=T[y]");
  });

  test("inside the table references without its name are renamed too", () => {
    expect(renameTableColumnInFormula("=[@x]+[@z]", "T", "x", "b c", true)).toBe("=[@[b c]]+[@z]");
  });
});

describe("moving", () => {
  test.each([
    ["=A1+$A1+A$1+$A$1", 1, 1, "=B2+$A2+B$1+$A$1"],
    ["=SUM(C$5:C5)", 3, 0, "=SUM(C$5:C8)"],
    ["=SUM(C$5:C5)", -2, 0, "=SUM(C3:C$5)"],
    ["=A1", -1, 0, "=#REF!"],
    ["=SUM(A:A,1:1)", 1, 1, "=SUM(B:B,2:2)"],
    ["='My Sheet'!A1&T[x]&\"A1\"", 1, 0, "='My Sheet'!A2&T[x]&\"A1\""],
  ])("%s copied by %i rows and %i columns is %s", (formula, rows, columns, expected) => {
    expect(translateFormula(formula, rows, columns)).toBe(expected);
  });

  const shift = (
    formula: string,
    at: number,
    removed: number,
    inserted: number,
    axis: "row" | "column" = "row",
  ) => shiftFormula(formula, "S", { sheetName: "S", axis, at, removed, inserted });

  test.each([
    ["=A5", 2, 0, 3, "=A8"],
    ["=A5", 5, 0, 3, "=A5"],
    ["=SUM($A$1:A10)", 4, 0, 2, "=SUM($A$1:A12)"],
    ["=SUM(A1:A10)", 4, 2, 0, "=SUM(A1:A8)"],
    ["=SUM(A1:A10)", 8, 5, 0, "=SUM(A1:A8)"],
    ["=SUM(A5:A10)", 2, 4, 0, "=SUM(A3:A6)"],
    ["=A5+A9", 4, 1, 0, "=#REF!+A8"],
    ["=S!A5+Other!A5", 0, 1, 0, "=S!A4+Other!A5"],
    ["=SUM(A:A)", 0, 5, 0, "=SUM(A:A)"],
  ])(
    "%s where at row index %i %i rows went and %i came is %s",
    (formula, at, removed, inserted, expected) => {
      expect(shift(formula, at, removed, inserted)).toBe(expected);
    },
  );

  test("columns move references the same way", () => {
    expect(shift("=SUM(B1:D1)+A1", 2, 1, 0, "column")).toBe("=SUM(B1:C1)+A1");
    expect(shift("=SUM(B1:D1)", 1, 0, 1, "column")).toBe("=SUM(C1:E1)");
  });

  test("a shift of some columns moves only the references within them", () => {
    const part = {
      sheetName: "S",
      axis: "row",
      at: 1,
      removed: 0,
      inserted: 1,
      across: { first: 0, last: 1 },
    } as const;
    expect(shiftFormula("=A5+C5+SUM(A5:C5)", "S", part)).toBe("=A6+C5+SUM(A5:C5)");
  });

  test("inserting rows and removing them again gives the formula back", () => {
    fc.assert(
      fc.property(fc.nat(50), fc.integer({ min: 1, max: 9 }), fc.nat(60), fc.nat(60), (at, count, a, b) => {
        const formula = `=SUM(A${String(Math.min(a, b) + 1)}:B${String(Math.max(a, b) + 1)})`;
        expect(shift(shift(formula, at, 0, count), at, count, 0)).toBe(formula);
      }),
    );
  });
});

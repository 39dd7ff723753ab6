import fc from "fast-check";
import { areaAddress, parseAddress } from "../../src/workbook/area";

describe("addresses", () => {
  it("are read back as the areas that they were made from", () => {
    const area = fc.record({
      row: fc.nat(1_000_000),
      column: fc.nat(16_000),
      rows: fc.integer({ min: 1, max: 40_000 }),
      columns: fc.integer({ min: 1, max: 300 }),
    });
    fc.assert(fc.property(area, (one) => expect(parseAddress(areaAddress(one))).toEqual(one)));
  });

  it("may be of whole columns and rows, as they are when somebody selects by the headings", () => {
    expect(parseAddress("$B:$d")).toEqual({ row: 0, column: 1, rows: 1_048_576, columns: 3 });
    expect(parseAddress("5:900")).toEqual({ row: 4, column: 0, rows: 896, columns: 16_384 });
  });

  it.each(["", "A", "3", "A:3", "A0", "A1:B2:C3", "AAAA1", "A9999999", "满意度"])(
    "that are none are refused: %j",
    (text) => {
      expect(() => parseAddress(text)).toThrow(expect.objectContaining({ code: "range-invalid" }) as Error);
    },
  );
});

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

  it.each(["", "A", "1:3", "A0", "A1:B2:C3", "AAAA1", "A9999999", "满意度"])(
    "that are none are refused: %j",
    (text) => {
      expect(() => parseAddress(text)).toThrow(expect.objectContaining({ code: "range-invalid" }) as Error);
    },
  );
});

import fc from "fast-check";
import { rowBytes } from "../../src/workbook/payload";

describe("the size of a row", () => {
  it("is never estimated below its size in UTF-8 JSON", () => {
    const cell = fc.oneof(
      fc.string(),
      fc.string({ unit: "grapheme" }),
      fc.boolean(),
      fc.constant(null),
      fc.integer(),
    );
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 12 }), (row) => {
        const bytes = new TextEncoder().encode(JSON.stringify(row)).length;
        expect(rowBytes(row)).toBeGreaterThanOrEqual(bytes);
      }),
    );
  });
});

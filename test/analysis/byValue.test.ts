import fc from "fast-check";
import { ByValue } from "../../src/analysis/byValue";

describe("what belongs to numbers", () => {
  it("is kept as a Map keeps it, whatever the numbers", () => {
    const number = fc.oneof(
      fc.integer({ min: -3, max: 300 }),
      fc.double(),
      fc.constantFrom(-0, NaN, 2 ** 32),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(number, fc.integer())), (pairs) => {
        const map = new Map<number, number>();
        const byValue = new ByValue<number>();
        for (const [value, belonging] of pairs) {
          map.set(value, belonging);
          byValue.set(value, belonging);
        }
        expect(byValue.values.map((value) => value + 0)).toEqual([...map.keys()]);
        for (const [value] of pairs) expect(byValue.get(value)).toBe(map.get(value));
        expect(byValue.get(1000.5)).toBe(map.get(1000.5));
      }),
    );
  });
});

import fc from "fast-check";
import { draw } from "../../../src/analysis/callbacks/draw";

const keys = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { maxLength: 40 });

describe("a draw", () => {
  it("takes so many, in their order, and the same ones each time", () => {
    fc.assert(
      fc.property(keys, fc.nat(45), (items, count) => {
        const drawn = draw(items, (item) => item, count, "a");
        expect(drawn).toHaveLength(Math.min(count, items.length));
        expect(drawn).toEqual(items.filter((item) => drawn.includes(item)));
        expect(draw(items, (item) => item, count, "a")).toEqual(drawn);
      }),
    );
  });

  it("does not hang on where the items stand", () => {
    fc.assert(
      fc.property(keys, fc.nat(45), (items, count) => {
        const drawn = draw(items, (item) => item, count, "a");
        const turned = draw([...items].reverse(), (item) => item, count, "a");
        expect(new Set(turned)).toEqual(new Set(drawn));
      }),
    );
  });

  it("favours no part of a long list, and draws others for another seed", () => {
    const items = Array.from({ length: 20_000 }, (_, i) => `T${String(10_000 + i)}#1`);
    const drawn = draw(items, (item) => item, 2_000, "a");
    const ofFirstHalf = drawn.filter((item) => item < "T20000").length;
    // Expected 1,000 with a standard deviation of 21 (hypergeometric).
    expect(Math.abs(ofFirstHalf - 1_000)).toBeLessThan(90);
    const other = draw(items, (item) => item, 2_000, "b");
    expect(other.filter((item) => drawn.includes(item)).length).toBeLessThan(300);
  });
});

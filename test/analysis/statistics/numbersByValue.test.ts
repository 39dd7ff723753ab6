import { NumbersByValue } from "../../../src/analysis/statistics/numbersByValue";

describe("numbers by value", () => {
  it("keeps small whole numbers, large ones and fractions apart, in the order in which they came", () => {
    const counts = new NumbersByValue();
    for (const value of [5, 0, 4.5, 300, 5, -1, 0, 4.5, 5]) counts.count(value, 1);
    expect(counts.values.map((value) => [value, counts.get(value)])).toEqual([
      [5, 3],
      [0, 2],
      [4.5, 2],
      [300, 1],
      [-1, 1],
    ]);
  });

  it("has none for a number that was not set", () => {
    expect(new NumbersByValue().get(3)).toBeNaN();
    expect(new NumbersByValue().get(0.5)).toBeNaN();
  });
});

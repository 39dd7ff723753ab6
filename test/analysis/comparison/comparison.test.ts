import { changeBetween } from "../../../src/analysis/comparison/change";

describe("change before and after (S45)", () => {
  test.each([
    ["处理时长, document 002", 12, 9.5, -2.5, -20.8],
    ["流转次数, document 002 (it prints −51.1 %, a slip)", 2.3, 1.1, -1.2, -52.2],
    ["重复问题率, document 002", 0.18, 0.08, -0.1, -55.6],
    ["超时占比, document 003", 0.15, 0.05, -0.1, -66.7],
    ["响应及时性, document 003", 3.2, 4.1, 0.9, 28.1],
  ])("%s", (_, before, after, change, percent) => {
    const found = changeBetween(before, after);
    expect(found.change).toBeCloseTo(change, 10);
    expect((found.rate ?? NaN) * 100).toBeCloseTo(percent, 1);
  });

  test("the rate is blank when before is 0, both when a side is missing", () => {
    expect(changeBetween(0, 3)).toEqual({ change: 3, rate: null });
    expect(changeBetween(null, 3)).toEqual({ change: null, rate: null });
  });
});

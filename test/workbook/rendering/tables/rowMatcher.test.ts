import { KeyMatcher } from "../../../../src/workbook/rendering/tables/rowMatcher";

function matcherOf(wanted: string, standing: string): KeyMatcher {
  const matcher = new KeyMatcher(Array.from(wanted));
  matcher.add(Array.from(standing));
  return matcher;
}

const plain = (order: Uint32Array | null): readonly number[] | null => (order === null ? null : [...order]);

describe("rows that stand", () => {
  test("all stay where all are wanted, in whatever order", () => {
    expect(matcherOf("abc", "cab").keepWanted()).toEqual({ count: 3, order: null });
  });

  test("of a key that is gone, or that stands above already, come below those that stay", () => {
    const matcher = matcherOf("abcd", "xabax");
    const { count, order } = matcher.keepWanted();
    expect({ count, order: plain(order) }).toEqual({ count: 2, order: [2, 0, 1, 3, 4] });
    expect(plain(matcher.order(4))).toBeNull();
  });

  test("need no sorting where the gone ones are the last, or all are gone", () => {
    expect(matcherOf("ab", "abx").keepWanted()).toEqual({ count: 2, order: null });
    expect(matcherOf("ab", "xy").keepWanted()).toEqual({ count: 0, order: null });
  });

  test("go to the places of their keys; rows that came below take what is left from the top", () => {
    const matcher = matcherOf("abcde", "dab");
    matcher.keepWanted();
    expect(plain(matcher.order(5))).toEqual([3, 0, 1, 2, 4]);
  });
});

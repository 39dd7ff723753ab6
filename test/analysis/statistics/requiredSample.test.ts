import { requiredSample } from "../../../src/analysis/statistics/requiredSample";
import { wilsonInterval } from "../../../src/analysis/statistics/wilsonInterval";

/** Half the width of the interval of a share, which need not be one of whole answers. */
function halfWidth(share: number, n: number): number {
  const [low, high] = wilsonInterval(share * n, n) ?? [NaN, NaN];
  return (high - low) / 2;
}

describe("the answers that a precision takes", () => {
  it("follows Piegorsch's equation 7, as ciss.wilson of R's binomSamSize has it", () => {
    // ciss.wilson(p0, d, alpha = 0.05)
    expect(requiredSample(0.5, 0.05)).toEqual({ margin: 0.05, n: 381 });
    expect(requiredSample(0.5, 0.03)).toEqual({ margin: 0.03, n: 1064 });
  });

  it.each([
    [0.5, 0.03],
    [0.787, 0.03],
    [0.95, 0.05],
    [0.1, 0.01],
  ])("is the fewest whose interval is no wider: a share of %d, ±%d", (share, margin) => {
    const n = requiredSample(share, margin)?.n ?? 0;
    expect(halfWidth(share, n)).toBeLessThanOrEqual(margin);
    expect(halfWidth(share, n - 1)).toBeGreaterThan(margin);
  });

  it("asks for answers where everybody is satisfied, and for none where nobody answered", () => {
    expect(requiredSample(1, 0.03)).toEqual(requiredSample(0, 0.03));
    // z² × (1 ÷ 0.06 − 1) = 60.2
    expect(requiredSample(1, 0.03)?.n).toBe(61);
    expect(requiredSample(null, 0.03)).toBeNull();
  });
});

import { bandsIn, isCountedAlike } from "../../src/documents/effectVerification/bands";
import { scaleOfKind } from "../../src/analysis/survey/scale";

const of = (kind: "1-5" | "0-10") => ({ scale: scaleOfKind(kind), reasonsOf: "dissatisfied" }) as const;

describe("numbers that an earlier cycle kept", () => {
  const five = bandsIn(of("1-5"));

  it("count as they did while scale and bands are the same", () => {
    for (const measure of ["rate", "mean", "nps", "reason:等待时长"])
      expect(isCountedAlike(of("1-5"), measure, five)).toBe(true);
  });

  it("are means of another scale where that has changed, and follow bands or not as their measures do", () => {
    expect(isCountedAlike(of("0-10"), "mean", five)).toBe(false);
    expect(isCountedAlike(of("0-10"), "rate", five)).toBe(false);
    expect(isCountedAlike(of("0-10"), "nps", five)).toBe(true);
    const otherBands = { ...of("1-5"), scale: { ...scaleOfKind("1-5"), basicallySatisfied: 3 } };
    expect(isCountedAlike(otherBands, "mean", five)).toBe(true);
    expect(isCountedAlike(otherBands, "rate", five)).toBe(false);
  });
});

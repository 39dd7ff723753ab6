import { chartPlaces, FIELD } from "../../../src/analysis/diagnosis/chartPlaces";
import { quadrantOf } from "../../../src/analysis/diagnosis/quadrant";
import { spreadOf } from "../../../src/analysis/diagnosis/spread";

const NOTHING = { isFrequent: false, isHeavy: false, isPersistent: false, isPublic: false };

/** Document 003's example of each quadrant, by what the document says of it. */
describe("the four quadrants (S28, document 003)", () => {
  it("put what often hits satisfaction directly into 紧急重要: core customers complain of late answers", () => {
    expect(quadrantOf({ ...NOTHING, isFrequent: true, isHeavy: true })).toBe("urgent-important");
  });

  it("put what has stood long and adds up into 重要不紧急: a cumbersome process makes customers wait", () => {
    expect(quadrantOf({ ...NOTHING, isPersistent: true })).toBe("important");
    expect(quadrantOf({ ...NOTHING, isFrequent: true })).toBe("important");
  });

  it("put what is rare but may go public into 紧急不重要: a customer exposes a rude agent", () => {
    expect(quadrantOf({ ...NOTHING, isPublic: true })).toBe("urgent");
    expect(quadrantOf({ ...NOTHING, isPublic: true, isPersistent: true })).toBe("urgent");
  });

  it("put what is rare and small into 不紧急不重要: the letters of the rating page are small", () => {
    expect(quadrantOf(NOTHING)).toBe("neither");
  });
});

describe("places in the chart", () => {
  const quadrants = ["urgent-important", "important", "urgent", "neither"] as const;
  const places = chartPlaces(
    Array.from({ length: 12 }, (_, i) => ({
      count: 40 - 3 * i,
      harmKey: 2 - (i % 5) * 0.1 + i * 1e-7,
      quadrant: quadrants[i % 4] ?? null,
    })),
  );

  it("lie in the field of the quadrant, whatever was counted", () => {
    places.forEach((place, i) => {
      const quadrant = quadrants[i % 4];
      expect((place?.x ?? NaN) > 1).toBe(quadrant === "urgent-important" || quadrant === "important");
      expect((place?.y ?? NaN) > 1).toBe(quadrant === "urgent-important" || quadrant === "urgent");
    });
  });

  it("never cover each other's names", () => {
    const heights = places.map((place) => place?.y ?? NaN).sort((a, b) => a - b);
    const gaps = heights.slice(1).map((height, i) => height - (heights[i] ?? NaN));
    expect(Math.min(...gaps)).toBeGreaterThan((0.9 * FIELD.y.reach) / 6);
  });

  it("are none without a quadrant", () => {
    expect(chartPlaces([{ count: 3, harmKey: 1, quadrant: null }])).toEqual([null]);
  });
});

describe("common and individual problems (S25)", () => {
  const COMMON = { customers: 12, agents: 4, largestAgentShare: 0.3, share: 0.2 };

  it.each([
    ["many customers and agents", COMMON, "common"],
    ["two customers", { ...COMMON, customers: 2 }, "individual"],
    ["one agent of many customers", { ...COMMON, agents: 1, largestAgentShare: 1 }, "one-agent"],
    ["half of it with one agent", { ...COMMON, largestAgentShare: 0.5 }, "one-agent"],
    ["under 5 % of all mentions", { ...COMMON, share: 0.049 }, "individual"],
    ["exactly 5 %", { ...COMMON, share: 0.05 }, "common"],
    ["a queue, whoever took the call", { ...COMMON, agents: null, largestAgentShare: null }, "common"],
  ] as const)("%s", (_case, facts, expected) => {
    expect(spreadOf(facts)).toBe(expected);
  });
});

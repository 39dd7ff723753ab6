import { bandCodes } from "../../../src/analysis/measures/bandCodes";
import { measureGroups } from "../../../src/analysis/measures/groups";
import type { GroupTable } from "../../../src/analysis/measures/groupTable";
import { scaleOfKind } from "../../../src/analysis/survey/scale";
import { surveyOf, times } from "../surveyOf";

interface Cell {
  readonly agent: string;
  readonly channel: string;
  readonly good: number;
  readonly n: number;
}

function tablesOf(cells: readonly Cell[]): readonly GroupTable[] {
  const score = cells.flatMap(({ good, n }) => [...times(good, 5), ...times(n - good, 1)]);
  const survey = surveyOf({
    score,
    texts: {
      agentId: cells.flatMap(({ agent, n }) => times(n, agent)),
      channel: cells.flatMap(({ channel, n }) => times(n, channel)),
    },
  });
  const values = Float64Array.from(score);
  const bands = bandCodes(values, new Uint8Array(score.length).fill(1), scaleOfKind("1-5"));
  return measureGroups(survey, { score: values, bands, repeated: null }, 30);
}

// Kidney stones (Charig et al. 1986; Julious and Mullee 1994): open surgery 81/87 and 192/263, puncture 234/270 and 55/80.
const STONES: readonly Cell[] = [
  { agent: "A", channel: "small", good: 81, n: 87 },
  { agent: "A", channel: "large", good: 192, n: 263 },
  { agent: "B", channel: "small", good: 234, n: 270 },
  { agent: "B", channel: "large", good: 55, n: 80 },
];

describe("groups whose order the mix turns (Simpson)", () => {
  test("are named with the levels in all of which the order is the other one", () => {
    const [agents, channels] = tablesOf(STONES);
    expect(agents?.reversals).toEqual([
      { higher: "B", lower: "A", by: "channel", levels: ["small", "large"] },
    ]);
    expect(channels?.reversals).toEqual([]);
  });

  test("are not where one level keeps the order", () => {
    const cells = STONES.map((cell) =>
      cell.agent === "B" && cell.channel === "large" ? { ...cell, good: 60 } : cell,
    );
    expect(tablesOf(cells)[0]?.reversals).toEqual([]);
  });

  test("are not in a single level, nor by levels of a few answers", () => {
    const few = STONES.map((cell) =>
      cell.agent === "B" && cell.channel === "large" ? { ...cell, good: 6, n: 9 } : cell,
    );
    expect(tablesOf(few)[0]?.reversals).toEqual([]);
  });
});

import fc from "fast-check";
import { withinSeconds } from "../../../src/analysis/callbacks/bestScores";
import type { Survey } from "../../../src/analysis/survey/survey";

/** Of an agent each: when the best scores came, in seconds after noon, some at no known time. */
const AGENTS = fc.array(
  fc.array(fc.option(fc.integer({ min: 0, max: 20_000 }), { nil: NaN, freq: 20 }), { maxLength: 120 }),
  { minLength: 1, maxLength: 3 },
);

/** Runs of at least two that follow each other within 30 seconds: their first row and how many they are. */
function runsIn(seconds: readonly number[], firstRow: number): string[] {
  const rows = seconds.map((second, i) => ({ second, row: firstRow + i }));
  const inOrder = rows
    .filter(({ second }) => !Number.isNaN(second))
    .sort((one, other) => one.second - other.second);
  const runs: (typeof inOrder)[] = [];
  for (const each of inOrder) {
    const last = runs.at(-1)?.at(-1);
    if (last !== undefined && each.second - last.second <= 30) runs.at(-1)?.push(each);
    else runs.push([each]);
  }
  return runs
    .filter(({ length }) => length > 1)
    .map((run) => `${String(run[0]?.row)} × ${String(run.length)}`);
}

describe("best scores of one agent", () => {
  it("are within seconds of each other where putting all in order says so, however many there are", () => {
    fc.assert(
      fc.property(AGENTS, (agents) => {
        const seconds = agents.flat();
        const of = Int32Array.from(agents.flatMap((own, agent) => own.map(() => agent)));
        const values = Float64Array.from(seconds, (second) => 45_400.5 + (second + 0.25) / 86_400);
        const found = withinSeconds(
          { time: { header: "", values } } as unknown as Survey,
          Uint32Array.from(seconds.keys()),
          { names: agents.map((_, agent) => `客服${String(agent)}`), of },
          () => ({ customer: null, agents: [], seconds: 0 }),
        );
        const starts = agents.map((_, agent) => agents.slice(0, agent).flat().length);
        const expected = agents.flatMap((own, agent) => runsIn(own, starts[agent] ?? 0));
        const isTold = seconds.some((second) => second % 60 !== 0 && !Number.isNaN(second));
        expect(found?.map(({ row, count }) => `${String(row)} × ${String(count)}`).sort() ?? null).toEqual(
          isTold ? expected.sort() : null,
        );
      }),
      { numRuns: 300 },
    );
  });
});

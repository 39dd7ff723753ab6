import type { RawCell } from "../../../src/analysis/survey/rawColumn";
import type { Bench } from "../measuring/bench";
import { processorSeconds } from "../measuring/timing";
import { blockOf, generatedBlocks } from "../millionRows";
import { secondsOfAnalysis, ROWS_IN_MEMORY } from "./analysis";

/** Places of the columns in the blocks. */
const COLUMNS = { agent: 2, group: 3, channel: 4, time: 5, score: 6, reason: 11 } as const;
const DIVISIONS = ["agent", "group", "channel", "month"] as const;

/** All measures of a million answers against the group-bys among them alone. */
export async function benchGroupBys(bench: Bench): Promise<void> {
  const { desc, op, table } = await import("arquero");
  const blocks = generatedBlocks(ROWS_IN_MEMORY);

  /** Counts, means and satisfied rates by agent, group, channel and month, and how often each reason was given. */
  const groupBys = (read: readonly RawCell[][][]): void => {
    const columnOf = (place: number): RawCell[] => read.flatMap((block) => block[place] ?? []);
    const scores = columnOf(COLUMNS.score).map(scoreOf);
    const answers = table({
      agent: columnOf(COLUMNS.agent),
      group: columnOf(COLUMNS.group),
      channel: columnOf(COLUMNS.channel),
      month: columnOf(COLUMNS.time).map(monthOf),
      reason: columnOf(COLUMNS.reason),
      score: scores,
      satisfied: scores.map((score) => Number(score >= 4)),
    }).filter("d => d.score > 0");
    for (const division of DIVISIONS) {
      answers
        .groupby(division)
        .rollup({ n: op.count(), mean: op.mean("score"), rate: op.mean("satisfied") })
        .objects();
    }
    answers
      .filter("d => d.satisfied === 0 && d.reason !== ''")
      .groupby("reason")
      .count()
      .orderby(desc("count"))
      .objects();
  };

  await bench.compare({
    what: "analysis of 1,000,000 × 12",
    against: "arquero doing its group-bys",
    atMost: 0.5,
    ours: () => secondsOfAnalysis(blocks),
    theirs: () => {
      const read = blocks.map(blockOf);
      return processorSeconds(() => {
        groupBys(read);
      });
    },
  });
}

/** 0 for none. */
function scoreOf(cell: RawCell): number {
  return typeof cell === "number" ? cell : Number.parseInt(String(cell), 10) || 0;
}

const DAYS_TO_1970 = 25_569;
const MILLISECONDS_A_DAY = 86_400_000;

function monthOf(cell: RawCell): number {
  const date = new Date((Number(cell) - DAYS_TO_1970) * MILLISECONDS_A_DAY);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

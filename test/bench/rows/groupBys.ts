import type * as Arquero from "arquero";
import type { RawCell } from "../../../src/analysis/survey/rawColumn";
import type { Bench } from "../measuring/bench";
import { processorSeconds } from "../measuring/timing";
import { blockOf, generatedBlocks } from "../millionRows";
import { secondsOfAnalysis, ROWS_IN_MEMORY } from "./analysis";

/** Places of the columns in the blocks. */
const COLUMNS = {
  customer: 1,
  agent: 2,
  group: 3,
  channel: 4,
  time: 5,
  score: 6,
  attitude: 7,
  speed: 8,
  knowledge: 9,
  solution: 10,
  reason: 11,
} as const;
/** Of groups, and of groups within channels, where the mix of channels may turn their order. */
const DIVISIONS = [["agent"], ["group"], ["channel"], ["agent", "channel"], ["group", "channel"]] as const;

/** All measures of a million answers against the group-bys among them alone. */
export async function benchGroupBys(bench: Bench): Promise<void> {
  const arquero = await import("arquero");
  const blocks = generatedBlocks(ROWS_IN_MEMORY);
  await bench.compare({
    what: "analysis of 1,000,000 × 12",
    against: "arquero doing its group-bys",
    atMost: 0.5,
    ours: () => secondsOfAnalysis(blocks),
    theirs: () => {
      const read = blocks.map(blockOf);
      return processorSeconds(() => {
        groupBys(arquero, read);
      });
    },
  });
}

/**
 * What the results have by group, month, customer and reason: counts, means and both rates of groups; by month the means of the
 * dimensions too; answers and best scores by customer; how often each reason was given, and by one customer.
 */
function groupBys({ desc, op, table }: typeof Arquero, read: readonly RawCell[][][]): void {
  const columnOf = (place: number): RawCell[] => read.flatMap((block) => block[place] ?? []);
  const scores = columnOf(COLUMNS.score).map(scoreOf);
  const answers = table({
    customer: columnOf(COLUMNS.customer),
    agent: columnOf(COLUMNS.agent),
    group: columnOf(COLUMNS.group),
    channel: columnOf(COLUMNS.channel),
    month: columnOf(COLUMNS.time).map(monthOf),
    reason: columnOf(COLUMNS.reason),
    attitude: columnOf(COLUMNS.attitude),
    speed: columnOf(COLUMNS.speed),
    knowledge: columnOf(COLUMNS.knowledge),
    solution: columnOf(COLUMNS.solution),
    score: scores,
    satisfied: scores.map((score) => Number(score >= 4)),
    dissatisfied: scores.map((score) => Number(score < 3)),
  }).filter("d => d.score > 0");
  const overall = {
    n: op.count(),
    mean: op.mean("score"),
    rate: op.mean("satisfied"),
    dissatisfied: op.mean("dissatisfied"),
  };
  const dimensions = {
    attitude: op.mean("attitude"),
    speed: op.mean("speed"),
    knowledge: op.mean("knowledge"),
    solution: op.mean("solution"),
  };
  for (const division of DIVISIONS)
    answers
      .groupby(...division)
      .rollup(overall)
      .objects();
  answers
    .groupby("month")
    .rollup({ ...overall, ...dimensions })
    .objects();
  answers
    .groupby("customer")
    .rollup({ n: op.count(), rate: op.mean("satisfied") })
    .objects();
  answers.filter("d => d.score === 5").groupby("customer").count().filter("d => d.count > 2").objects();
  const reasons = answers.filter("d => d.satisfied === 0 && d.reason !== ''");
  reasons.groupby("reason").count().orderby(desc("count")).objects();
  reasons.groupby("customer", "reason").count().filter("d => d.count > 1").objects();
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

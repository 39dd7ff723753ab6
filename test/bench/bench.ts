import { cpus } from "node:os";
import { readWords } from "../../scripts/words/readWords.mjs";
import { Bench, type Row } from "./measuring/bench";
import { bundleGenerate } from "./measuring/commandLine";
import { asBuilt } from "./measuring/asBuilt";
import type * as Analysis from "./rows/analysis";
import { benchGenerate } from "./rows/generate";
import type * as GroupBys from "./rows/groupBys";
import { benchGrowth } from "./rows/growth";
import { benchManyGroups } from "./rows/manyGroups";
import type * as Package from "./rows/package";
import { benchPaneTasks } from "./rows/paneTasks";
import type * as Reasons from "./rows/reasons";
import type * as Recalculation from "./rows/recalculation";
import { benchReviews } from "./rows/reviews";
import { benchTraffic } from "./rows/traffic";

/** What `--only` takes, in the order of the table. What counts seconds of code of this process counts them as it is built. */
const ROWS: Readonly<Record<string, Row>> = {
  analysis: (bench) => (built("analysis") as typeof Analysis).benchAnalysis(bench),
  "group-bys": (bench) => (built("groupBys") as typeof GroupBys).benchGroupBys(bench),
  generate: benchGenerate,
  package: (bench) => (built("package") as typeof Package).benchPackage(bench),
  recalculation: (bench) => (built("recalculation") as typeof Recalculation).benchRecalculation(bench),
  "many-groups": benchManyGroups,
  growth: benchGrowth,
  reasons: (bench) => (built("reasons") as typeof Reasons).benchReasons(bench),
  reviews: benchReviews,
  traffic: benchTraffic,
  pane: benchPaneTasks,
};

function built(file: string): unknown {
  return asBuilt(`test/bench/rows/${file}.ts`);
}

async function main(): Promise<void> {
  const values = readWords({
    usage: `usage: npm run bench -- [--runs N] [--only ${Object.keys(ROWS).join("|")}]…`,
    options: { runs: { type: "string", default: "5" }, only: { type: "string", multiple: true } },
    choices: { only: Object.keys(ROWS) },
    counts: ["runs"],
  });
  const wanted = values.only ?? Object.keys(ROWS);
  const runs = Number(values.runs);
  const [processor] = cpus();
  const bench = new Bench(runs, (line) => process.stdout.write(`${line}\n`));
  bench.say(
    `Node ${process.version}, ${String(cpus().length)} processors (${processor?.model.trim() ?? "unknown"}), medians of ${String(runs)}`,
  );
  bundleGenerate();
  try {
    for (const name of wanted) await ROWS[name]?.(bench);
    bench.say(`\n${bench.table()}`);
  } finally {
    bench.close();
  }
}

void main();

import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { Bench, type Row } from "./measuring/bench";
import { bundleGenerate } from "./measuring/commandLine";
import { benchAnalysis } from "./rows/analysis";
import { benchGenerate } from "./rows/generate";
import { benchGroupBys } from "./rows/groupBys";
import { benchGrowth } from "./rows/growth";
import { benchManyGroups } from "./rows/manyGroups";
import { benchPackage } from "./rows/package";
import { benchPaneTasks } from "./rows/paneTasks";
import { benchReasons } from "./rows/reasons";
import { benchRecalculation } from "./rows/recalculation";
import { benchReviews } from "./rows/reviews";
import { benchTraffic } from "./rows/traffic";

/** What `--only` takes, in the order of the table. */
const ROWS: Readonly<Record<string, Row>> = {
  analysis: benchAnalysis,
  "group-bys": benchGroupBys,
  generate: benchGenerate,
  package: benchPackage,
  recalculation: benchRecalculation,
  "many-groups": benchManyGroups,
  growth: benchGrowth,
  reasons: benchReasons,
  reviews: benchReviews,
  traffic: benchTraffic,
  pane: benchPaneTasks,
};

const USAGE = `usage: npm run bench -- [--runs N] [--only ${Object.keys(ROWS).join("|")}]…`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      runs: { type: "string", default: "5" },
      only: { type: "string", multiple: true },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help === true) {
    process.stdout.write(`${USAGE}\n`);
    return;
  }
  const wanted = values.only ?? Object.keys(ROWS);
  const unknown = wanted.filter((name) => !(name in ROWS));
  const runs = Number(values.runs);
  if (unknown.length > 0 || !(Number.isInteger(runs) && runs > 0)) {
    throw new Error(USAGE);
  }
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

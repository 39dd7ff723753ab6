import { csvFile, surveyFile } from "../files";
import type { Bench } from "../measuring/bench";
import { benchLongestTask, benchPane } from "../pane/benchPane";

const ROWS = 1_000_000;
/** From here on a task keeps a person waiting. */
const LONG = 50;

/** What holds the pane's page up, in a browser. */
export async function benchPaneTasks(bench: Bench): Promise<void> {
  await benchPane(surveyFile(bench), bench.say);
  const longest = await benchLongestTask(csvFile(bench, ROWS), bench.say);
  bench.record("longest task of the pane's own during 1,000,000 rows", longest, LONG, "ms");
}

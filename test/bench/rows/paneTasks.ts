import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { csvFile, surveyFile } from "../files";
import type { Bench } from "../measuring/bench";
import { benchAdding, benchLongestTask, benchPane } from "../pane/benchPane";

const SAMPLE = resolve(__dirname, "../../../assets/sample/客服回访样本.xlsx");
const ROWS = 1_000_000;
/** From here on a task keeps a person waiting. */
const LONG = 50;

/** What holds the pane's page up, in a browser. */
export async function benchPaneTasks(bench: Bench): Promise<void> {
  const ofSample = await benchLongestTask(SAMPLE, bench.say);
  bench.record("longest task of the pane's own during the sample's 2,000 rows", ofSample, LONG, "ms");
  const ofMany = await benchPane(surveyFile(bench), bench.say);
  bench.record("longest task of the pane's own during 100,000 rows", ofMany, LONG, "ms");
  const ofMost = await benchLongestTask(csvFile(bench, ROWS), bench.say);
  bench.record("longest task of the pane's own during 1,000,000 rows", ofMost, LONG, "ms");
  const [few, many] = [1_000, 100_000];
  const first = bench.file("few.csv", (path) => {
    // tickets of its own: the others are more answers, not more about these
    writeFileSync(path, readFileSync(csvFile(bench, few), "utf8").replace(/^T/gmu, "A"));
  });
  const ofAdding = await benchAdding(first, csvFile(bench, many), few + many, bench.say);
  bench.record("longest task of the pane's own while 100,000 rows of text are added", ofAdding, LONG, "ms");
}

import { surveyFile } from "../files";
import type { Bench } from "../measuring/bench";
import { benchPane } from "../pane/benchPane";

/** What holds the pane's page up, in a browser. */
export async function benchPaneTasks(bench: Bench): Promise<void> {
  await benchPane(surveyFile(bench), bench.say);
}

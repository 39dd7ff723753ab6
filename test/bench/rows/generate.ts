import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { surveyFile } from "../files";
import type { Bench } from "../measuring/bench";
import { runGenerate } from "../measuring/commandLine";
import { clockSeconds } from "../measuring/timing";
import { pythonWith } from "../../support/python";

const SCRIPT = join(__dirname, "../pandas_openpyxl.py");
const AGAINST = "pandas + openpyxl reading, computing, writing the cleaned table";

/** The command line on a workbook of 100,000 rows, with the documents of 热线版 and with all of them. */
export async function benchGenerate(bench: Bench): Promise<void> {
  const python = pythonWith("pandas", "openpyxl");
  if (python === null) {
    bench.skip("generate on 100,000 × 12", "no Python with pandas and openpyxl");
    return;
  }
  const input = surveyFile(bench);
  const theirs = (): Promise<number> =>
    clockSeconds(() =>
      execFileSync(python, [SCRIPT, input, join(bench.folder, "theirs.xlsx"), "1"], { stdio: "ignore" }),
    );
  for (const [documents, name, atMost] of [
    ["hotline", "热线版", 0.35],
    ["all", "all documents", 0.5],
  ] as const) {
    await bench.compare({
      what: `generate on 100,000 × 12, ${name}`,
      against: AGAINST,
      atMost,
      ours: () => runGenerate(input, join(bench.folder, "ours.xlsx"), "--documents", documents).seconds,
      theirs,
    });
  }
}

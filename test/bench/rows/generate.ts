import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";
import { surveyFile } from "../files";
import type { Bench } from "../measuring/bench";
import { runGenerate } from "../measuring/commandLine";
import { clockSeconds } from "../measuring/timing";

const SCRIPT = join(__dirname, "../pandas_openpyxl.py");
const AGAINST = "pandas + openpyxl reading, computing, writing the cleaned table";

/** The command line on a workbook of 100,000 rows, with the documents of 热线版 and with all of them. */
export async function benchGenerate(bench: Bench): Promise<void> {
  const python = pythonWithPandas();
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

/** A Python that has pandas and openpyxl; null where there is none. */
function pythonWithPandas(): string | null {
  const candidates = ["python3", "/usr/bin/python3", "python"];
  return (
    candidates.find((python) => spawnSync(python, ["-c", "import pandas, openpyxl"]).status === 0) ?? null
  );
}

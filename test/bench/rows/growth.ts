import { join } from "node:path";
import { csvFile } from "../files";
import type { Bench } from "../measuring/bench";
import { runGenerate } from "../measuring/commandLine";

const [FEW, MANY] = [100_000, 1_000_000];
/** GB. */
const MOST_MEMORY = 3;

/** Ten times the rows: ten times the time, and no more memory than a process has. */
export async function benchGrowth(bench: Bench): Promise<void> {
  const run = (rows: number): ReturnType<typeof runGenerate> =>
    runGenerate(csvFile(bench, rows), join(bench.folder, "growth.xlsx"));
  let peak = 0;
  await bench.compare({
    what: "generate on 1,000,000 rows of CSV",
    against: "ten times that on 100,000 rows",
    atMost: 1.3,
    ours: () => {
      const many = run(MANY);
      peak = Math.max(peak, many.peak);
      return many.seconds;
    },
    theirs: () => (run(FEW).seconds * MANY) / FEW,
  });
  bench.record("peak memory of it", peak, MOST_MEMORY, "GB");
}

import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

/**
 * Runs the tests that make up their own cases, and those that break a run off in many places, with one seed after the
 * other until one fails or it is stopped. A seed names its cases: `--from` goes on where another run ended.
 */
const { values } = parseArgs({
  options: {
    /** The first seed. */
    from: { type: "string", default: "1" },
    /** How many seeds; endless when absent. */
    seeds: { type: "string", default: "Infinity" },
    /** How many times the usual number of cases with each seed. */
    times: { type: "string", default: "10" },
  },
});

const files = readdirSync("test", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".test.ts"))
  .map((name) => join("test", name))
  .filter((file) => /from "fast-check"|support\/thoroughness"/u.test(readFileSync(file, "utf8")));

const from = Number(values.from);
for (let seed = from; seed < from + Number(values.seeds); seed++) {
  console.log(`\n== seed ${seed}, ${values.times} times the usual cases, ${files.length} files`);
  const { status } = spawnSync(process.execPath, ["node_modules/jest/bin/jest.js", ...files], {
    stdio: "inherit",
    env: { ...process.env, CSATLOOP_SEED: String(seed), CSATLOOP_TIMES: values.times },
  });
  if (status !== 0) {
    console.log(
      `\nFailed with seed ${seed}: npm run test:deep -- --from ${seed} --seeds 1 --times ${values.times}`,
    );
    process.exitCode = 1;
    break;
  }
}

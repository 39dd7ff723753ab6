import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readWords } from "./words/readWords.mjs";

/**
 * Runs the tests that make up their own cases, and those that break a run off in many places, with one seed after the
 * other until one fails or it is stopped. A seed names its cases: `--from` goes on where another run ended.
 */
const values = readWords({
  usage: `usage: npm run test:deep -- [--from N] [--seeds N] [--times N]

  --from   the first seed; 1 unless it is said
  --seeds  how many seeds; until one fails or it is stopped unless it is said
  --times  how many times the usual number of cases with each seed; 10 unless it is said`,
  options: {
    from: { type: "string", default: "1" },
    seeds: { type: "string" },
    times: { type: "string", default: "10" },
  },
  counts: ["from", "seeds", "times"],
});

const files = readdirSync("test", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".test.ts"))
  .map((name) => join("test", name))
  .filter((file) => /from "fast-check"|support\/thoroughness"/u.test(readFileSync(file, "utf8")));

const from = Number(values.from);
for (let seed = from; seed < from + Number(values.seeds ?? Infinity); seed++) {
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

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** `npm run` starts its scripts there. */
const ROOT = process.cwd();
const BYTES_A_KILOBYTE = 1024;

/** What a run of the command line took. */
export interface CommandRun {
  readonly seconds: number;
  /** The most memory that it held, in GB. */
  readonly peak: number;
}

const COMMAND = [join(ROOT, "scripts/runCommand.mjs"), "generate"];

/** Makes one file of the command line's sources where they have changed: its users wait for that once. */
export function bundleGenerate(): void {
  execFileSync(process.execPath, [...COMMAND, "--help"], { cwd: ROOT, stdio: "ignore" });
}

/** Runs `npm run generate` without npm, in a process of its own. */
export function runGenerate(input: string, output: string, ...words: readonly string[]): CommandRun {
  const usage = `${output}.usage.json`;
  const start = process.hrtime.bigint();
  execFileSync(
    process.execPath,
    [
      ...["--max-semi-space-size=64", "--import", join(ROOT, "test/bench/measuring/peakMemory.mjs")],
      ...[...COMMAND, input, "-o", output, ...words],
    ],
    {
      cwd: ROOT,
      env: { ...process.env, CSATLOOP_USAGE_FILE: usage },
      stdio: ["ignore", "ignore", "inherit"],
    },
  );
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  const { maxRSS } = JSON.parse(readFileSync(usage, "utf8")) as { readonly maxRSS: number };
  return { seconds, peak: (maxRSS * BYTES_A_KILOBYTE) / 1e9 };
}

import { spawnSync } from "node:child_process";
import { readWords } from "./words/readWords.mjs";

/** Runs every check and says at the end which failed; the exit code is 1 if any did. */
const CHECKS = [
  ["types", "tsc --noEmit -p ."],
  ["lint", "eslint --cache --cache-location node_modules/.cache/eslint/ ."],
  ["requirement sets", "node scripts/apiSets.mjs --problems"],
  ["import rule", "depcruise src scripts --config .dependency-cruiser.cjs"],
  ["dead code", "knip --no-config-hints"],
  ["dead code in production", "knip --production"],
  ["formatting", "prettier --check --log-level warn ."],
  ["documents", "node scripts/checkDocs.mjs"],
  ["bundles", "webpack --mode production --stats errors-only"],
  ["bundle sizes", "size-limit"],
];

readWords({
  usage: [
    "usage: npm run check\n\nRuns one after the other, and says at the end which failed:",
    ...CHECKS.map(([name, command]) => `  ${name}: ${command}`),
  ].join("\n"),
});

const failed = CHECKS.filter(([name, command]) => {
  console.log(`\n== ${name}: ${command}`);
  return (
    spawnSync("npx", ["--no-install", ...command.split(" ")], {
      stdio: "inherit",
      shell: process.platform === "win32",
    }).status !== 0
  );
});
console.log(
  failed.length === 0 ? "\nAll checks passed." : `\nFailed: ${failed.map(([name]) => name).join(", ")}`,
);
process.exitCode = failed.length === 0 ? 0 : 1;

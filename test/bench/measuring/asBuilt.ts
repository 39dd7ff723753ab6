import { createRequire } from "node:module";
import { basename, join, resolve } from "node:path";
import { buildSync } from "esbuild";

/** `npm run` starts its scripts there. */
const ROOT = process.cwd();
const FOLDER = join(ROOT, "node_modules/.cache/csat-loop/bench");

/**
 * What a module of the checkout exports, built as pane and command line are: it and all it imports in one file. Module by module,
 * as tsx runs them, each use of a constant of another module is a call.
 *
 * @param file its path from the checkout's folder
 */
export function asBuilt(file: string): unknown {
  const outfile = join(FOLDER, `${basename(file, ".ts")}.cjs`);
  buildSync({
    absWorkingDir: ROOT,
    entryPoints: [file],
    outfile,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "cjs",
    target: "node20",
    logLevel: "warning",
  });
  return createRequire(resolve(ROOT, file))(outfile);
}

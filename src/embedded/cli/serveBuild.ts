import { spawn } from "node:child_process";
import { readdirSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";

/** What the built workbench is made from. */
const SOURCES = ["src", "assets", "webpack.config.js", "webpack.workbench.config.js"];

/** The folder of the built workbench, built first when it is missing or older than its sources. */
export async function builtWorkbench(root: string, onBuild: () => void): Promise<string> {
  const folder = join(root, "dist-workbench");
  const page = join(folder, "index.html");
  const built = statSync(page, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (SOURCES.every((source) => newest(join(root, source)) < built)) return folder;
  onBuild();
  const begun = new Date();
  const webpack = join(root, "node_modules", "webpack", "bin", "webpack.js");
  const words = ["--config", "webpack.workbench.config.js", "--mode", "production", "--stats", "errors-only"];
  await run(root, [webpack, ...words]);
  // webpack leaves a page alone that came out as before; what changed meanwhile is for the next time
  utimesSync(page, begun, begun);
  return folder;
}

/** When anything under the path was last changed, in milliseconds. */
function newest(path: string): number {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function run(root: string, words: readonly string[]): Promise<void> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, words, { cwd: root, stdio: ["ignore", "inherit", "inherit"] });
    child.on("error", failed);
    child.on("exit", (code) => {
      if (code === 0) done();
      else failed(new Error(`the workbench could not be built (webpack ended with ${String(code)})`));
    });
  });
}

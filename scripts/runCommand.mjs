/**
 * Runs a command of `src/embedded/cli`: `node scripts/runCommand.mjs generate …`. Its sources become one file first, which loads in a fifth of
 * the time of its thousand modules; the file is kept and made anew when a source has changed. CSATLOOP_CACHE names another
 * folder to keep it in, from which the packages have to be found.
 */
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const CACHE = process.env.CSATLOOP_CACHE ?? join(ROOT, "node_modules/.cache/csat-loop");

const [command, ...words] = process.argv.slice(2);
const bundle = join(CACHE, `${command}.cjs`);
const record = join(CACHE, `${command}.json`);

if (!isFresh()) await makeBundle();
process.argv = [process.argv[0], bundle, ...words];
createRequire(import.meta.url)(bundle);

/** Whether the bundle came from the sources as they are now. */
function isFresh() {
  try {
    statSync(bundle);
    return Object.entries(JSON.parse(readFileSync(record, "utf8"))).every(
      ([file, state]) => stateOf(file) === state,
    );
  } catch (error) {
    if (error.code === "ENOENT" || error instanceof SyntaxError) return false;
    throw error;
  }
}

async function makeBundle() {
  const { build } = await import("esbuild");
  const begun = Date.now();
  const { outputFiles, metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: [`src/embedded/cli/${command}.ts`],
    outfile: bundle,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "cjs",
    target: "node20",
    metafile: true,
    write: false,
  });
  const files = [...Object.keys(metafile.inputs), "package-lock.json"];
  mkdirSync(CACHE, { recursive: true });
  writeWhole(bundle, outputFiles[0].contents);
  // what changed meanwhile may have come too late for the bundle: it is made anew the next time
  const states = files.map((file) => [file, changedAt(file) < begun ? stateOf(file) : "unknown"]);
  writeWhole(record, JSON.stringify(Object.fromEntries(states)));
}

function changedAt(file) {
  return statSync(join(ROOT, file)).mtimeMs;
}

function stateOf(file) {
  const { mtimeMs, size } = statSync(join(ROOT, file));
  return `${mtimeMs} ${size}`;
}

/** Two commands may start at once: each finds a whole file. */
function writeWhole(path, content) {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, content);
  renameSync(draft, path);
}

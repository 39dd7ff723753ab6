import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { builtWorkbench } from "../../src/embedded/cli/serveBuild";

const ROOT = resolve(__dirname, "../..");
const LOCK = join(ROOT, "node_modules", ".cache", "csat-loop", "build.lock");

/** How long building may take where nothing was built before, in milliseconds. */
export const BUILDING = 600_000;

/**
 * The folder of the built workbench, with the pane in its folder `addin`. What is older than its sources is built
 * first, by one process: others that run tests at the same time wait for it.
 */
export async function builtPages(): Promise<string> {
  mkdirSync(dirname(LOCK), { recursive: true });
  while (!isTaken()) await setTimeout(250);
  try {
    return await builtWorkbench(ROOT, () => undefined);
  } finally {
    rmSync(LOCK);
  }
}

/** Takes the lock, unless a process that still runs has it. */
function isTaken(): boolean {
  try {
    writeFileSync(LOCK, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  const holder = heldBy();
  if (holder !== null && !isRunning(holder)) rmSync(LOCK, { force: true });
  return false;
}

/** The process that has the lock; null where nobody has it any more. */
function heldBy(): number | null {
  try {
    return Number(readFileSync(LOCK, "utf8"));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    return null;
  }
}

function isRunning(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
    return false;
  }
}

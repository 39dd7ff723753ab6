import type { Browser } from "puppeteer-core";
import { openWorkbench, type OpenWorkbench } from "../../browser/openWorkbench";
import { addFile, openSurvey, startRun, untilDone } from "./benchPage";
import { watchHeaps, type HeapUse } from "./heapUse";
import { recordTasks, type Author, type Task } from "./mainThread";

/** From here on a task keeps a person waiting. */
const LONG = 50;

const WHO: Readonly<Record<Author, string>> = {
  ours: "the pane",
  library: "Microsoft's library",
  host: "the stand-in for Office.js",
  workbench: "the workbench's page",
  browser: "the browser",
};

/**
 * Lists the tasks over 50 ms of the thread that the pane shares with the workbench's page, with who caused them: first
 * while the survey is opened, then while it is generated from as often as `runs` has names. What counts is the time that
 * the processor worked: on a busy machine a task also waits for its turn.
 *
 * @returns the longest that the pane itself worked in a task, in milliseconds.
 */
export async function measureTasks(
  browser: Browser,
  address: string,
  input: string,
  say: (line: string) => void,
  runs: readonly string[] = ["generating", "generating again over its own sheets"],
): Promise<number> {
  return measurePhases(browser, address, say, async (workbench, measured) => {
    const opened = await measured("opening and previewing", () => openSurvey(workbench, input));
    for (const name of runs) {
      await measured(name, async () => {
        await startRun(workbench, opened);
        await untilDone(workbench, opened);
      });
    }
  });
}

/** The same while a file of text is added to a survey that is open, which then has so many rows. */
export async function measureAdding(
  browser: Browser,
  address: string,
  { input, added, rows }: { readonly input: string; readonly added: string; readonly rows: number },
  say: (line: string) => void,
): Promise<number> {
  return measurePhases(browser, address, say, async (workbench, measured) => {
    const opened = await openSurvey(workbench, input);
    await measured("adding a file of text", () => addFile(opened, added, rows));
  });
}

/** Measures what is done of it. */
type Measured = <T>(name: string, phase: () => Promise<T>) => Promise<T>;

async function measurePhases(
  browser: Browser,
  address: string,
  say: (line: string) => void,
  phases: (workbench: OpenWorkbench, measured: Measured) => Promise<void>,
): Promise<number> {
  const workbench = await openWorkbench(browser, address, "zh-CN");
  const { page } = workbench;
  let longest = 0;
  const measured: Measured = async (name, phase) => {
    const start = Date.now();
    const { tasks, result } = await recordTasks(page, phase);
    say(`${name}: ${((Date.now() - start) / 1000).toFixed(1)} s, ${String(tasks.length)} tasks of the page`);
    tell(tasks, say);
    longest = tasks.reduce((most, task) => Math.max(most, workOf(task, "ours")), longest);
    return result;
  };
  const { heaps } = await watchHeaps(page, () => phases(workbench, measured));
  tellHeaps(heaps, say);
  await page.close();
  return longest;
}

function tellHeaps({ page, workers }: HeapUse, say: (line: string) => void): void {
  const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;
  const held = [...workers].map(([name, bytes]) => `${name} ${megabytes(bytes)}`);
  say(`memory at most: the page ${megabytes(page)}, of its workers ${held.join(", ")}`);
}

function tell(tasks: readonly Task[], say: (line: string) => void): void {
  const long = tasks.filter(({ working }) => working > LONG);
  for (const task of long) {
    const [most] = task.functions;
    say(
      `  ${task.working.toFixed(0)} ms (${task.milliseconds.toFixed(0)} ms by the clock) of ${WHO[causeOf(task)]}: ${most?.[0] ?? "?"}`,
    );
  }
  for (const author of ["ours", "library"] as const) {
    const times = tasks.map((task) => workOf(task, author));
    const total = times.reduce((sum, time) => sum + time, 0);
    const longest = times.reduce((most, time) => Math.max(most, time), 0);
    const count = times.filter((time) => time > LONG).length;
    say(
      `  ${WHO[author]}: ${(total / 1000).toFixed(2)} s in all, at most ${longest.toFixed(0)} ms at a time, ${String(count)} over ${String(LONG)} ms`,
    );
  }
}

/** What of a task's work one of them did. */
function workOf({ authors, milliseconds, working }: Task, author: Author): number {
  return milliseconds === 0 ? 0 : (authors[author] * working) / milliseconds;
}

function causeOf({ authors }: Task): Author {
  return (Object.keys(authors) as Author[]).reduce((most, author) =>
    authors[author] > authors[most] ? author : most,
  );
}

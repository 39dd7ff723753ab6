import { once } from "node:events";
import type { CDPSession, Page } from "puppeteer-core";

/** Where the time of a task went, in milliseconds of the page's thread, by who wrote the script. */
export type Authors = Readonly<Record<Author, number>>;

export type Author = "ours" | "library" | "host" | "workbench" | "browser";

/** A task of the page's thread. */
export interface Task {
  /** Milliseconds from the first event of the recording. */
  readonly start: number;
  readonly milliseconds: number;
  /** Of them those in which the processor worked on it; the same where the browser does not say. */
  readonly working: number;
  readonly authors: Authors;
  /** Functions that took most of it, innermost first named. */
  readonly functions: readonly (readonly [name: string, milliseconds: number])[];
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly id?: string;
  readonly args: {
    readonly name?: string;
    readonly data?: {
      readonly startTime?: number;
      readonly cpuProfile?: { readonly nodes?: readonly ProfileNode[]; readonly samples?: readonly number[] };
      readonly timeDeltas?: readonly number[];
    };
  };
}

interface ProfileNode {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: {
    readonly functionName: string;
    readonly url?: string;
    readonly lineNumber?: number;
    readonly columnNumber?: number;
  };
}

/** Records what the page's main thread does while `run` goes on. */
export async function recordTasks<T>(
  page: Page,
  run: () => Promise<T>,
): Promise<{ readonly tasks: readonly Task[]; readonly result: T }> {
  const session = await page.createCDPSession();
  const events: TraceEvent[] = [];
  session.on("Tracing.dataCollected", ({ value }) => {
    for (const event of value as unknown as TraceEvent[]) events.push(event);
  });
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: {
      recordMode: "recordAsMuchAsPossible",
      traceBufferSizeInKb: 1_000_000,
      includedCategories: ["toplevel", "disabled-by-default-v8.cpu_profiler"],
      excludedCategories: ["*"],
    },
  });
  const result = await run();
  await stopTracing(session);
  return { tasks: tasksOf(events), result };
}

async function stopTracing(session: CDPSession): Promise<void> {
  const complete = once(session as never, "Tracing.tracingComplete");
  await session.send("Tracing.end");
  await complete;
  await session.detach();
}

interface Sample {
  readonly at: number;
  readonly node: number;
}

function tasksOf(events: readonly TraceEvent[]): readonly Task[] {
  const profile = profileOf(events);
  if (profile === undefined) throw new Error("the recording holds no profile");
  const { pid, tid } = profile;
  const { nodes, samples } = readProfile(events, profile);
  const first = events.reduce((least, { ts }) => (ts > 0 ? Math.min(least, ts) : least), Infinity);
  const runs = events.filter((event) => isTaskOf(event, pid, tid)).sort((one, other) => one.ts - other.ts);
  let next = 0;
  return runs.map(({ ts, dur = 0, tdur = dur }) => {
    const own: { node: number; microseconds: number }[] = [];
    while ((samples[next]?.at ?? Infinity) < ts) next++;
    for (; (samples[next]?.at ?? Infinity) <= ts + dur; next++) {
      const [here, after] = [samples[next], samples[next + 1]];
      const until = Math.min(after?.at ?? ts + dur, ts + dur);
      if (here !== undefined) own.push({ node: here.node, microseconds: until - here.at });
    }
    return {
      start: (ts - first) / 1000,
      milliseconds: dur / 1000,
      working: tdur / 1000,
      ...sumUp(own, nodes),
    };
  });
}

/** The profile of the thread that has most tasks of all pages' threads. */
function profileOf(events: readonly TraceEvent[]): TraceEvent | undefined {
  const pages = events.filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain");
  const tasks = ({ pid, tid }: TraceEvent): number =>
    events.filter((event) => isTaskOf(event, pid, tid)).length;
  const [page] = [...pages].sort((one, other) => tasks(other) - tasks(one));
  return events.find(({ name, pid, tid }) => name === "Profile" && pid === page?.pid && tid === page.tid);
}

function isTaskOf(event: TraceEvent, pid: number, tid: number): boolean {
  return event.name.endsWith("RunTask") && event.pid === pid && event.tid === tid;
}

function readProfile(events: readonly TraceEvent[], { id, pid, args }: TraceEvent) {
  const nodes = new Map<number, ProfileNode>();
  const samples: Sample[] = [];
  let at = args.data?.startTime ?? 0;
  const chunks = events.filter(
    (event) => event.name === "ProfileChunk" && event.id === id && event.pid === pid,
  );
  for (const { args: chunk } of chunks) {
    for (const node of chunk.data?.cpuProfile?.nodes ?? []) nodes.set(node.id, node);
    chunk.data?.cpuProfile?.samples?.forEach((node, index) => {
      at += chunk.data?.timeDeltas?.[index] ?? 0;
      samples.push({ at, node });
    });
  }
  return { nodes, samples: samples.sort((one, other) => one.at - other.at) };
}

function sumUp(
  own: readonly { readonly node: number; readonly microseconds: number }[],
  nodes: ReadonlyMap<number, ProfileNode>,
): Pick<Task, "authors" | "functions"> {
  const authors: Record<Author, number> = { ours: 0, library: 0, host: 0, workbench: 0, browser: 0 };
  const functions = new Map<string, number>();
  for (const { node, microseconds } of own) {
    const { author, name } = callerOf(node, nodes);
    authors[author] += microseconds / 1000;
    functions.set(name, (functions.get(name) ?? 0) + microseconds / 1000);
  }
  const most = [...functions].sort((one, other) => other[1] - one[1]).slice(0, 6);
  return { authors, functions: most };
}

/** Whose function runs: that of the innermost script, since what the browser does is done for it. */
function callerOf(
  id: number,
  nodes: ReadonlyMap<number, ProfileNode>,
): { readonly author: Author; readonly name: string } {
  const names: string[] = [];
  for (let node = nodes.get(id); node !== undefined; node = nodes.get(node.parent ?? -1)) {
    const { functionName, url = "", lineNumber = 0, columnNumber = 0 } = node.callFrame;
    // scripts are one long line: the place tells what a short name does not
    const place = `${url.slice(url.lastIndexOf("/") + 1)}:${String(lineNumber)}:${String(columnNumber)}`;
    const named = functionName === "" ? "(anonymous)" : functionName;
    names.push(url === "" ? named : `${named} ${place}`);
    const author = authorOf(url);
    if (author !== null) return { author, name: `${names.reverse().join(" > ")} [${author}]` };
  }
  return { author: "browser", name: names[0] ?? "" };
}

function authorOf(url: string): Author | null {
  if (url === "") return null;
  if (url.includes("/office-js/")) return "library";
  if (url.includes("officeFrame")) return "host";
  return url.includes("/addin/") ? "ours" : "workbench";
}

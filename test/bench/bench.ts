import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { generate } from "../../src/app/run/generate";
import { analyse } from "../../src/analysis/analyse";
import { DEFAULT_ANALYSIS } from "../../src/analysis/analysisOptions";
import { buildSurvey } from "../../src/analysis/survey/columns/buildSurvey";
import { rawCellAt, type RawColumn } from "../../src/analysis/survey/rawColumn";
import { recogniseSource } from "../../src/analysis/survey/decision/recogniseSource";
import { openWorkbook } from "../../src/embedded/file/openWorkbook";
import { saveWorkbook } from "../../src/embedded/file/saveWorkbook";
import { installGlobals, openHost } from "../../src/embedded/host";
import { REQUEST } from "../app/surveyWorkbook";
import { benchGroups } from "./benchGroups";
import { benchWorkbook } from "./benchWorkbook";
import { generatedColumns } from "./millionRows";
import { benchReasons } from "./benchReasons";
import { benchReviews } from "./benchReviews";
import { benchPane } from "./pane/benchPane";

const ROWS_IN_MEMORY = 1_000_000;
const ROWS_IN_FILE = 100_000;
const SAMPLE_ROWS = 500;
const ROOT = resolve(__dirname, "../..");

/** Seconds that something takes, and what it gives. */
function timed<T>(run: () => T): { readonly seconds: number; readonly result: T } {
  const start = process.hrtime.bigint();
  const result = run();
  return { seconds: Number(process.hrtime.bigint() - start) / 1e9, result };
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** The least that any analysis must do: look at every cell of the columns once. */
function barePass(columns: readonly RawColumn[]): number {
  let sum = 0;
  for (const { codes, numbers } of columns) {
    for (let row = 0; row < codes.length; row++) sum += (codes[row] ?? 0) + (numbers[row] ?? 0);
  }
  return sum;
}

function analyseColumns(columns: readonly RawColumn[]): number {
  const rows = Array.from({ length: SAMPLE_ROWS }, (_, row) =>
    columns.map((column) => rawCellAt(column, row)),
  );
  const recognition = recogniseSource(
    {
      sheet: "回访",
      firstRow: 1,
      firstColumn: 1,
      totalRows: ROWS_IN_MEMORY + 1,
      rows: [columns.map(({ header }) => header), ...rows],
      numberFormats: [],
    },
    { roles: {}, scale: null },
  );
  const survey = buildSurvey(recognition, columns, { sheet: "回访", range: "A1:L1000001", headerRow: 1 });
  return analyse(survey, DEFAULT_ANALYSIS).satisfaction?.n ?? 0;
}

function benchAnalysis(): void {
  const columns = generatedColumns(ROWS_IN_MEMORY);
  barePass(columns);
  const bare = timed(() => barePass(columns)).seconds;
  const ours = timed(() => analyseColumns(columns));
  say(
    `analysis of ${String(ROWS_IN_MEMORY)} rows x ${String(columns.length)} columns (n = ${String(ours.result)})`,
  );
  say(
    `  ours ${ours.seconds.toFixed(2)} s, a bare pass over the same columns ${bare.toFixed(3)} s, ratio ${(ours.seconds / bare).toFixed(1)}`,
  );
}

/** A Python that has pandas and openpyxl; null where there is none. */
function pythonWithPandas(): string | null {
  const candidates = ["python3", "/usr/bin/python3", "python"];
  return (
    candidates.find((python) => spawnSync(python, ["-c", "import pandas, openpyxl"]).status === 0) ?? null
  );
}

/** Seconds that the command line takes. */
function secondsOfGenerate(input: string, output: string): number {
  const tsx = join(ROOT, "node_modules/tsx/dist/cli.mjs");
  const command = join(ROOT, "src/embedded/cli/generate.ts");
  return timed(() => execFileSync(process.execPath, [tsx, command, input, "-o", output])).seconds;
}

function benchGenerate(input: string, folder: string): void {
  const ours = secondsOfGenerate(input, join(folder, "ours.xlsx"));
  say(`generate on ${String(ROWS_IN_FILE)} rows x 12 columns: ${ours.toFixed(1)} s`);
  const python = pythonWithPandas();
  if (python === null) {
    say("  skipped the comparison: no Python with pandas and openpyxl on this machine");
    return;
  }
  const script = join(__dirname, "pandas_openpyxl.py");
  const theirs = timed(() => execFileSync(python, [script, input, join(folder, "theirs.xlsx"), "1"])).seconds;
  say(
    `  pandas + openpyxl, same measures and cleaned table: ${theirs.toFixed(1)} s, ratio ${(ours / theirs).toFixed(2)}`,
  );
}

async function benchTraffic(input: string): Promise<void> {
  const traffic = { syncs: 0, request: 0, response: 0 };
  const workbook = openWorkbook(readFileSync(input), "bench.xlsx");
  const host = openHost(workbook, {
    onBatch: (request, response) => {
      traffic.syncs++;
      traffic.request = Math.max(traffic.request, request);
      traffic.response = Math.max(traffic.response, response);
    },
  });
  const restore = installGlobals(host);
  await generate({ ...REQUEST, now: new Date() }, () => undefined, new AbortController().signal);
  restore();
  host.close();
  const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;
  say(
    `the same run over the bridge: ${String(traffic.syncs)} syncs, largest request ${megabytes(traffic.request)}, largest response ${megabytes(traffic.response)} (Excel on the web takes 5 MB)`,
  );
}

async function main(): Promise<void> {
  say(
    `Node ${process.version}, ${String(cpus().length)} processors (${cpus()[0]?.model ?? "unknown"}); one run, compare the ratios`,
  );
  benchAnalysis();
  benchReasons(say);
  benchReviews(say);
  const folder = mkdtempSync(join(tmpdir(), "csat-bench-"));
  const input = join(folder, "input.xlsx");
  writeFileSync(input, saveWorkbook(benchWorkbook(ROWS_IN_FILE)));
  benchGenerate(input, folder);
  benchGroups(folder, secondsOfGenerate, say);
  await benchTraffic(input);
  await benchPane(input, say);
}

void main();

import { mkdirSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { messageOf } from "../../messages/message";
import { assertOptions } from "./assertOptions";
import { CommandError } from "./commandError";
import { parseGenerateArguments } from "./generateArguments";
import { generateFile } from "./generateFile";
import { builtWorkbench } from "./serveBuild";
import { serveWorkbench } from "./serveWorkbench";
import { summaryOf } from "./summary";
import { failureOf, ProgressLine } from "./terminal";

const SAMPLE = resolve(__dirname, "../../../assets/sample/客服回访样本.xlsx");
const LOCALE = "zh-CN";

const ROOT = resolve(__dirname, "../../..");
/** Where the workbench is served unless the command says otherwise; any free port where this one is taken. */
const PORT = 3100;

/** `npm run demo [-- --no-serve] [--port N]`: the main job on the bundled sample, then the workbench with the result. */
async function main(words: readonly string[]): Promise<number> {
  const progress = new ProgressLine(process.stderr);
  try {
    const { serve, port } = readWords(words);
    const output = await runSample(progress);
    if (serve) await serveResult(output, port);
    return 0;
  } catch (error) {
    progress.clear();
    const failure = failureOf(error, SAMPLE, LOCALE);
    process.stderr.write(`${failure.sentence}\n`);
    return failure.exitCode;
  }
}

/** Generates from the sample; gives the path of the workbook that came of it. */
async function runSample(progress: ProgressLine): Promise<string> {
  const folder = resolve("out");
  mkdirSync(folder, { recursive: true });
  const output = join(folder, "客服回访样本-结果.xlsx");
  const report = join(folder, "客服回访样本-结果.json");
  const asked = parseGenerateArguments([SAMPLE, "-o", output, "--report", report]);
  const result = await generateFile(asked, new Date(), ({ stage }) => {
    progress.show(messageOf(`stage-${stage}`, {}, LOCALE));
  });
  progress.clear();
  process.stdout.write(`${summaryOf(result, output, LOCALE)}\n`);
  return output;
}

/** Serves until the person ends it with Ctrl+C. */
async function serveResult(output: string, port: number): Promise<void> {
  const folder = await builtWorkbench(ROOT, () => {
    process.stdout.write("正在构建工作台（仅在首次或源码更新后）…\n");
  });
  const path = `opened/${basename(output)}`;
  const { address, server } = await serveWorkbench(folder, { [`/${path}`]: output }, port);
  const question = new URLSearchParams({ open: path, language: LOCALE });
  process.stdout.write(`工作台：${address}?${question.toString()}\n按 Ctrl+C 结束。\n`);
  await new Promise<void>((done) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, done);
  });
  server.closeAllConnections();
  server.close();
}

const OPTIONS = { "no-serve": { type: "boolean" }, port: { type: "string" } } as const;

function readWords(words: readonly string[]): { readonly serve: boolean; readonly port: number } {
  assertOptions(words, OPTIONS);
  const { values, positionals } = parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
  if (positionals.length > 0)
    throw new CommandError(
      "usage-unknown-option",
      { option: positionals[0], options: "--no-serve --port" },
      2,
    );
  const port = Number(values.port ?? PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new CommandError("usage-port", { value: values.port }, 2);
  }
  return { serve: values["no-serve"] !== true, port };
}

void main(process.argv.slice(2)).then((exitCode) => {
  process.exitCode = exitCode;
});

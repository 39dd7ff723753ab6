import { mkdirSync } from "node:fs";
import { basename, extname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { LOCALES, term, type Locale } from "../../glossary/locale";
import { loadCommandLine, type CommandLineLanguage } from "../../messages/commandLine";
import { messageIn } from "../../messages/sentence";
import { sampleFile } from "../workbench/sampleFile";
import { asksForHelp, assertOptions, localeAmong, unknownOption } from "./assertOptions";
import { parseGenerateArguments } from "./generateArguments";
import { generateFile } from "./generateFile";
import { builtWorkbench } from "./serveBuild";
import { serveWorkbench } from "./serveWorkbench";
import { summaryOf } from "./summary";
import { failureOf, ProgressLine } from "./terminal";
import { oneOf, usageError } from "./usageError";

const ROOT = resolve(__dirname, "../../..");
const USUAL_LOCALE = LOCALES[0];
const RESULTS = term("结果", "結果", "results");
/** Where the workbench is served unless the command says otherwise; any free port where this one is taken. */
const PORT = 3100;

/** `npm run demo [-- --locale L] [--no-serve] [--port N]`, or `-- --help`: the main job on the bundled sample, then the workbench with the result. */
async function main(words: readonly string[]): Promise<number> {
  const progress = new ProgressLine(process.stderr);
  let language = await loadCommandLine(localeAmong(words));
  if (asksForHelp(words)) {
    process.stdout.write(`${messageIn(language.messages, "demo-help", {})}\n`);
    return 0;
  }
  try {
    const asked = readWords(words);
    language = await loadCommandLine(asked.locale);
    const output = await runSample(language, progress);
    if (asked.serve) await serveResult(output, asked.port, language);
    return 0;
  } catch (error) {
    progress.clear();
    const failure = failureOf(error, samplePath(language.locale), language);
    process.stderr.write(`${failure.sentence}\n`);
    return failure.exitCode;
  }
}

function samplePath(locale: Locale): string {
  return join(ROOT, "assets", "sample", sampleFile(locale));
}

/** Generates from the sample; gives the path of the workbook that came of it. */
async function runSample(language: CommandLineLanguage, progress: ProgressLine): Promise<string> {
  const { locale } = language;
  const folder = resolve("out");
  mkdirSync(folder, { recursive: true });
  const sample = samplePath(locale);
  const name = `${basename(sample, extname(sample))}-${RESULTS[locale]}`;
  const output = join(folder, `${name}.xlsx`);
  const report = join(folder, `${name}.json`);
  const asked = parseGenerateArguments([sample, "-o", output, "--report", report, "--locale", locale]);
  const result = await generateFile(asked, new Date(), ({ stage }) => {
    progress.show(messageIn(language.messages, `stage-${stage}`, {}));
  });
  progress.clear();
  process.stdout.write(`${summaryOf(result, output, language)}\n`);
  return output;
}

/** Serves until the person ends it with Ctrl+C. */
async function serveResult(output: string, port: number, language: CommandLineLanguage): Promise<void> {
  const folder = await builtWorkbench(ROOT, () => {
    process.stdout.write(`${messageIn(language.messages, "demo-building", {})}\n`);
  });
  const path = `opened/${basename(output)}`;
  const { address, server } = await serveWorkbench(folder, { [`/${path}`]: output }, port);
  const question = new URLSearchParams({ open: path, language: language.locale });
  const place = `${address}?${question.toString()}`;
  process.stdout.write(`${messageIn(language.messages, "demo-serving", { place })}\n`);
  await new Promise<void>((done) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, done);
  });
  server.closeAllConnections();
  server.close();
}

const OPTIONS = {
  locale: { type: "string" },
  "no-serve": { type: "boolean" },
  port: { type: "string" },
} as const;

interface DemoArguments {
  readonly locale: Locale;
  readonly serve: boolean;
  readonly port: number;
}

function readWords(words: readonly string[]): DemoArguments {
  assertOptions(words, OPTIONS);
  const { values, positionals } = parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
  const [surplus] = positionals;
  if (surplus !== undefined) throw unknownOption(surplus, OPTIONS);
  const port = Number(values.port ?? PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw usageError("usage-port", { value: values.port });
  const locale = oneOf(values.locale, LOCALES, "locale") ?? USUAL_LOCALE;
  return { locale, serve: values["no-serve"] !== true, port };
}

void main(process.argv.slice(2)).then((exitCode) => {
  process.exitCode = exitCode;
});

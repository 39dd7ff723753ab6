import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { messageOf } from "../../messages/message";
import { CommandError } from "./commandError";
import { parseGenerateArguments } from "./generateArguments";
import { generateFile } from "./generateFile";
import { summaryOf } from "./summary";
import { failureOf, ProgressLine } from "./terminal";

const SAMPLE = resolve(__dirname, "../../../assets/sample/客服回访样本.xlsx");
const LOCALE = "zh-CN";

/** `npm run demo [-- --no-serve] [--port N]`: the main job on the bundled sample. */
async function main(words: readonly string[]): Promise<number> {
  const progress = new ProgressLine(process.stderr);
  try {
    checkWords(words);
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
    return 0;
  } catch (error) {
    progress.clear();
    const failure = failureOf(error, SAMPLE, LOCALE);
    process.stderr.write(`${failure.sentence}\n`);
    return failure.exitCode;
  }
}

function checkWords(words: readonly string[]): void {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: { "no-serve": { type: "boolean" }, port: { type: "string" } },
      strict: true,
    });
    const port = Number(values.port ?? 0);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) {
      throw new CommandError("usage-port", { value: values.port }, 2);
    }
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw new CommandError("usage-unknown-option", { detail: String(error) }, 2);
  }
}

void main(process.argv.slice(2)).then((exitCode) => {
  process.exitCode = exitCode;
});

/**
 * Runs the Excel samples of OfficeDev/office-js-snippets on the embedded host and counts which run unchanged:
 *   npx tsx test/embedded/protocol/snippets/runSnippets.ts FOLDER/samples/excel
 * Nothing of theirs is kept here: the folder is a clone of their repository.
 */
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import ts from "typescript";
import { openHost } from "../../../../src/embedded/host";
import { addSheet } from "../../../../src/embedded/model/edits/sheets";
import { Workbook } from "../../../../src/embedded/model/workbook";
import { createSnippetPage } from "./snippetPage";

type Outcome = "runs" | "missing member" | "beyond ExcelApi 1.9" | "not about the host" | "other";

interface Result {
  readonly file: string;
  readonly outcome: Outcome;
  readonly messages: readonly string[];
}

/** The lines of a YAML block scalar `key: |-` under `section:`. */
function block(text: string, section: string): string {
  const lines = text.split(/\r?\n/);
  const start = lines.findIndex((line) => line.startsWith(`${section}:`));
  const content = lines.findIndex((line, index) => index > start && /^\s+content: [|>]/.test(line));
  if (start < 0 || content < 0) return "";
  const end = lines.findIndex((line, index) => index > content && /^\S/.test(line));
  const body = lines.slice(content + 1, end < 0 ? undefined : end);
  const languageLine = body.findIndex((line) => /^ {4}language:/.test(line));
  return body.slice(0, languageLine < 0 ? undefined : languageLine).join("\n");
}

function requiredVersion(text: string): number {
  const found = /ExcelApi(?:Desktop|Online)?:?\s*'?([\d.]+)'?/i.exec(text)?.[1];
  return Number(found?.split(".")[1] ?? 0);
}

async function runSnippet(file: string): Promise<Result> {
  const text = readFileSync(file, "utf8");
  const script = block(text, "script");
  const messages: string[] = [];
  const workbook = new Workbook();
  addSheet(workbook, "Sheet1");
  const host = openHost(workbook, { displayLanguage: "en-US" });
  reportUnhandled = (message) => messages.push(message);
  const page = createSnippetPage(host, reportUnhandled);
  try {
    const code = ts.transpileModule(script, {
      compilerOptions: { target: ts.ScriptTarget.ES2021 },
    }).outputText;
    vm.runInNewContext(code, page.globals, { filename: file });
    for (const click of page.clicks()) {
      await click();
      await settled();
    }
  } catch (error) {
    messages.push(String(error));
  } finally {
    host.close();
  }
  return {
    file: path.basename(path.dirname(file)) + "/" + path.basename(file),
    outcome: judge(messages, text),
    messages,
  };
}

function judge(messages: readonly string[], text: string): Outcome {
  if (messages.length === 0) return "runs";
  if (messages.some((message) => message.includes("is not implemented by the embedded host")))
    return "missing member";
  if (messages.some((message) => message.includes("NotImplemented"))) return "missing member";
  if (requiredVersion(text) > 9) return "beyond ExcelApi 1.9";
  if (
    messages.every((message) =>
      /getSelectedDataAsync|getFileAsync|'settings'|reading 'get'|no shape Image/.test(message),
    )
  ) {
    return "not about the host";
  }
  return "other";
}

function yamlFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".yaml"))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

async function main(folder: string): Promise<void> {
  const counts = new Map<Outcome, number>();
  for (const file of yamlFiles(folder)) {
    const result = await runSnippet(file);
    counts.set(result.outcome, (counts.get(result.outcome) ?? 0) + 1);
    if (result.outcome !== "runs")
      console.log(
        `${result.outcome}: ${result.file}: ${[...new Set(result.messages)].slice(0, 4).join(" | ")}`,
      );
  }
  for (const [outcome, count] of counts) console.log(`${String(count).padStart(4)} ${outcome}`);
}

/** Some samples do not wait for what they start: its failure is theirs all the same. */
let reportUnhandled: (message: string) => void = () => undefined;
process.on("unhandledRejection", (reason) => {
  reportUnhandled(String(reason));
});

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

void main(process.argv[2] ?? "");

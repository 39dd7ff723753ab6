import { loadCommandLine, type CommandLineLanguage } from "../../messages/commandLine";
import { messageIn } from "../../messages/sentence";
import type { Progress } from "../../app/request/generateRequest";
import type { FormulaFailure } from "../calculation/calculationError";
import { asksForHelp, localeAmong } from "./assertOptions";
import { parseGenerateArguments, type GenerateArguments } from "./generateArguments";
import { generateFile, undoFile } from "./generateFile";
import { keptFormulasSentence, summaryOf, undoneSentence } from "./summary";
import { mergeSentence, splitSentence } from "./departmentSummary";
import { mergeFiles } from "./mergeFiles";
import { splitFile } from "./splitFile";
import { failureOf, ProgressLine } from "./terminal";

/** `npm run generate -- INPUT.xlsx -o OUTPUT.xlsx …`, or `-- --help` */
async function main(words: readonly string[]): Promise<number> {
  const progress = new ProgressLine(process.stderr);
  let language = await loadCommandLine(localeAmong(words));
  if (asksForHelp(words)) {
    process.stdout.write(`${messageIn(language.messages, "generate-help", {})}\n`);
    return 0;
  }
  let input = "";
  try {
    const asked = parseGenerateArguments(words);
    language = await loadCommandLine(asked.locale);
    input = asked.input ?? "";
    const { told, isDone } = await jobOf(asked)(asked, language, ({ stage }) => {
      progress.show(messageIn(language.messages, `stage-${stage}`, {}));
    });
    progress.clear();
    (isDone ? process.stdout : process.stderr).write(`${told}\n`);
    return isDone ? 0 : 3;
  } catch (error) {
    progress.clear();
    const failure = failureOf(error, input, language);
    process.stderr.write(`${failure.sentence}\n`);
    return failure.exitCode;
  }
}

/** What came of a job, in words, and whether there was nothing left to be asked. */
interface Outcome {
  readonly told: string;
  readonly isDone: boolean;
}

type Job = (
  asked: GenerateArguments,
  language: CommandLineLanguage,
  onProgress: (progress: Progress) => void,
) => Promise<Outcome>;

function jobOf({ splitInto, merge, undo }: GenerateArguments): Job {
  if (splitInto !== null) return split;
  if (merge.length > 0) return mergeReturned;
  return undo ? takeBack : makeSheets;
}

const split: Job = async (asked, language) => ({
  told: splitSentence(await splitFile(asked, new Date()), language),
  isDone: true,
});

const mergeReturned: Job = async (asked, language) => {
  const outcome = await mergeFiles(asked, new Date());
  return { told: mergeSentence(outcome, asked.output, language), isDone: outcome.merged };
};

const takeBack: Job = async (asked, language, onProgress) => {
  const outcome = await undoFile(asked, new Date(), onProgress);
  return { told: undoneSentence(outcome, asked.output, language), isDone: true };
};

const makeSheets: Job = async (asked, language, onProgress) => {
  let kept: readonly FormulaFailure[] = [];
  const report = await generateFile(asked, new Date(), onProgress, (formulas) => {
    kept = formulas;
  });
  if (kept.length > 0) process.stderr.write(`${keptFormulasSentence(kept, language)}\n`);
  return { told: summaryOf(report, asked.output, language), isDone: true };
};

void main(process.argv.slice(2)).then((exitCode) => {
  process.exitCode = exitCode;
});

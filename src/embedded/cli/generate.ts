import { LOCALES } from "../../glossary/locale";
import { loadLanguage } from "../../messages/language";
import { messageIn } from "../../messages/sentence";
import type { Progress } from "../../app/request/generateRequest";
import type { FormulaFailure } from "../calculation/calculationError";
import { parseGenerateArguments } from "./generateArguments";
import { mergeFiles, splitFile } from "./departmentFiles";
import { generateFile, undoFile } from "./generateFile";
import { keptFormulasSentence, summaryOf, undoneSentence } from "./summary";
import { mergeSentence, splitSentence } from "./departmentSummary";
import { failureOf, ProgressLine } from "./terminal";

/** `npm run generate -- INPUT.xlsx -o OUTPUT.xlsx …`, or `-- --help` */
async function main(words: readonly string[]): Promise<number> {
  const progress = new ProgressLine(process.stderr);
  let language = await loadLanguage(LOCALES.find((each) => words.includes(each)) ?? LOCALES[0]);
  let input = "";
  if (words.some((word) => word === "--help" || word === "-h")) {
    process.stdout.write(`${messageIn(language.messages, "generate-help", {})}\n`);
    return 0;
  }
  try {
    const asked = parseGenerateArguments(words);
    language = await loadLanguage(asked.locale);
    input = asked.input ?? "";
    const onProgress = ({ stage }: Progress): void => {
      progress.show(messageIn(language.messages, `stage-${stage}`, {}));
    };
    if (asked.splitInto !== null) {
      process.stdout.write(`${splitSentence(await splitFile(asked, new Date()), language)}\n`);
      return 0;
    }
    if (asked.merge.length > 0) {
      const outcome = await mergeFiles(asked, new Date());
      const stream = outcome.merged ? process.stdout : process.stderr;
      stream.write(`${mergeSentence(outcome, asked.output, language)}\n`);
      return outcome.merged ? 0 : 3;
    }
    if (asked.undo) {
      const outcome = await undoFile(asked, new Date(), onProgress);
      progress.clear();
      process.stdout.write(`${undoneSentence(outcome, asked.output, language)}\n`);
      return 0;
    }
    let kept: readonly FormulaFailure[] = [];
    const report = await generateFile(asked, new Date(), onProgress, (formulas) => {
      kept = formulas;
    });
    progress.clear();
    if (kept.length > 0) process.stderr.write(`${keptFormulasSentence(kept, language)}\n`);
    process.stdout.write(`${summaryOf(report, asked.output, language)}\n`);
    return 0;
  } catch (error) {
    progress.clear();
    const failure = failureOf(error, input, language);
    process.stderr.write(`${failure.sentence}\n`);
    return failure.exitCode;
  }
}

void main(process.argv.slice(2)).then((exitCode) => {
  process.exitCode = exitCode;
});

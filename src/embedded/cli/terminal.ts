import { CodedError } from "../../errors/codedError";
import type { CommandLineLanguage } from "../../messages/commandLine";
import { messageIn, sentenceIn } from "../../messages/sentence";
import { OpenQuestionsError } from "../../app/run/openQuestionsError";
import { CalculationError } from "../calculation/calculationError";
import { FileError } from "../file/package/fileError";
import { CommandError } from "./commandError";
import { questionText } from "./questionText";

/** What went wrong, as the terminal tells it: the sentence and the exit code. */
export interface Failure {
  readonly sentence: string;
  readonly exitCode: number;
}

/** The sentence and exit code for anything thrown while a command ran on `path`. */
export function failureOf(error: unknown, path: string, language: CommandLineLanguage): Failure {
  if (error instanceof CommandError) {
    return {
      sentence: messageIn(language.messages, error.code, { path, ...error.data }),
      exitCode: error.exitCode,
    };
  }
  if (error instanceof OpenQuestionsError) {
    return { sentence: questionText(error.questions, language), exitCode: 3 };
  }
  if (error instanceof FileError || error instanceof CodedError) {
    return {
      sentence: sentenceIn(language.messages, error.code, { path, ...error.data }),
      exitCode: exitCodeOf(error.code),
    };
  }
  if (error instanceof CalculationError) {
    const cell = `${error.place.sheetName}!${error.place.address}`;
    return {
      sentence: messageIn(language.messages, error.code, { cell, detail: error.detail }),
      exitCode: 1,
    };
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { sentence: messageIn(language.messages, "unexpected", { code: "internal", detail }), exitCode: 1 };
}

const WRONG_USAGE: readonly string[] = ["period-invalid", "period-no-such-week", "role-not-known"];

/** Options that were wrong in themselves are wrong usage; whatever else the analysis refuses is the input's fault. */
function exitCodeOf(code: string): number {
  if (code === "cancelled") return 1;
  return WRONG_USAGE.includes(code) ? 2 : 3;
}

/** Shows the progress of a command on one line of a terminal, and nothing where there is no terminal. */
export class ProgressLine {
  constructor(private readonly stream: NodeJS.WriteStream) {}

  show(text: string): void {
    if (this.stream.isTTY) this.stream.write(`\r\u001b[2K${text}`);
  }

  clear(): void {
    this.show("");
  }
}

import type { Question } from "../../analysis/survey/decision/openQuestions";
import { CodedError } from "../../errors/codedError";

/** The source can be read in several ways that come to different figures; nothing was written. */
export class OpenQuestionsError extends CodedError {
  readonly code = "questions-open";

  constructor(readonly questions: readonly Question[]) {
    super(`questions-open ${questions.map(({ what, header }) => `${what} ${header ?? ""}`).join(", ")}`, {
      count: questions.length,
    });
  }
}

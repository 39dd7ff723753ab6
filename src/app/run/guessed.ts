import type { Question } from "../../analysis/survey/decision/openQuestions";
import type { Warning } from "../../analysis/survey/recognition";

/** The warning that the likeliest reading was taken unasked. */
export function guessed({ what, header, options }: Question): Warning {
  const [taken = "", ...others] = options.map(({ value }) => value);
  return { code: "guess-accepted", what, header, taken, others };
}

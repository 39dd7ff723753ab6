import type { Question, ReadingFigure } from "../../analysis/survey/decision/openQuestions";
import type { RecognitionChoices } from "../../analysis/survey/recognition";
import { roundedText } from "../../documents/sheet/numberText";
import type { CommandLineLanguage } from "../../messages/commandLine";
import { messageIn, sentenceIn } from "../../messages/sentence";

/** The questions of a run as the terminal asks them: each option with what comes of it, and how to take it. */
export function questionText(questions: readonly Question[], language: CommandLineLanguage): string {
  return [
    messageIn(language.messages, "questions-open", { count: questions.length }),
    ...questions.flatMap((question, at) => linesOf(question, at + 1, language)),
    messageIn(language.messages, "question-advice", {}),
  ].join("\n");
}

function linesOf(
  { what, header, because, options }: Question,
  place: number,
  language: CommandLineLanguage,
): string[] {
  const told = {
    place,
    question: messageIn(language.messages, `decision-${what}`, { header: header ?? "" }),
    because: because.map((reason) => sentenceIn(language.messages, reason.code, reason)),
  };
  return [
    messageIn(language.messages, "question-of", told),
    ...options.map((option) => {
      const reading = sentenceIn(language.messages, option.told.code, option.told);
      const data = { option: wordsFor(option.choices), reading, figure: figureText(option.figure, language) };
      return messageIn(language.messages, "question-take", data);
    }),
  ];
}

/** The options of the command line that choose so. */
function wordsFor({
  roles = {},
  scale = null,
  words = {},
  answers = {},
}: Partial<RecognitionChoices>): string {
  return [
    ...Object.entries(roles).flatMap(([role, headers]) => headers.map((each) => `--role ${role}="${each}"`)),
    ...(scale === null ? [] : [`--scale ${scale}`]),
    ...Object.entries(words).map(([word, meaning]) => `--word "${word}=${meaning}"`),
    ...Object.entries(answers).map(([key, value]) => `--answer "${key}=${value}"`),
  ].join(" ");
}

function figureText(figure: ReadingFigure | null, language: CommandLineLanguage): string {
  if (figure === null || figure.n === 0) return messageIn(language.messages, "figure-none", {});
  const { n, rate, mean, nps } = figure;
  if (rate === null) {
    const score = nps === null ? "—" : roundedText(nps, 1);
    return messageIn(language.messages, "figure-nps", { n, score });
  }
  const shown = { n, rate: `${(rate * 100).toFixed(2)}%`, mean: mean?.toFixed(4) ?? "—" };
  return messageIn(language.messages, "figure-satisfaction", shown);
}

import type { Question, ReadingFigure } from "../../analysis/survey/decision/openQuestions";
import type { RecognitionChoices } from "../../analysis/survey/recognition";
import type { Locale } from "../../glossary/locale";
import { messageOf, sentenceOf } from "../../messages/message";

/** The questions of a run as the terminal asks them: each option with what comes of it, and how to take it. */
export function questionText(questions: readonly Question[], locale: Locale): string {
  return [
    messageOf("questions-open", { count: questions.length }, locale),
    ...questions.flatMap((question, at) => linesOf(question, at + 1, locale)),
    messageOf("question-advice", {}, locale),
  ].join("\n");
}

function linesOf({ what, header, because, options }: Question, place: number, locale: Locale): string[] {
  const told = {
    place,
    question: messageOf(`decision-${what}`, { header: header ?? "" }, locale),
    because: because.map((reason) => sentenceOf(reason.code, reason, locale)),
  };
  return [
    messageOf("question-of", told, locale),
    ...options.map((option) => {
      const reading = sentenceOf(option.told.code, option.told, locale);
      const data = { option: wordsFor(option.choices), reading, figure: figureText(option.figure, locale) };
      return messageOf("question-take", data, locale);
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

function figureText(figure: ReadingFigure | null, locale: Locale): string {
  if (figure === null || figure.n === 0) return messageOf("figure-none", {}, locale);
  const { n, rate, mean, nps } = figure;
  if (rate === null) return messageOf("figure-nps", { n, score: nps?.toFixed(1) ?? "—" }, locale);
  const shown = { n, rate: `${(rate * 100).toFixed(2)}%`, mean: mean?.toFixed(4) ?? "—" };
  return messageOf("figure-satisfaction", shown, locale);
}

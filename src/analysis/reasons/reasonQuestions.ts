import { saysSomething } from "../cleaning/emptyReason";
import { foldHeader } from "../survey/cells/foldHeader";
import { foldText } from "../survey/cells/foldText";
import { ASKS_WHAT_DISSATISFIES } from "../survey/candidates/dissatisfactionQuestion";
import type { OptionColumn, Survey, TextColumn } from "../survey/survey";

/** A question of the survey for reasons, with the columns of its answers. */
export interface ReasonQuestion {
  /** What it asks; of a list of options without a question the first of them. */
  readonly title: string;
  /** Whether `title` is what it asks. */
  readonly isAsked: boolean;
  readonly reasons: readonly TextColumn[];
  readonly flags: readonly OptionColumn[];
}

/** Of two columns' answers so many (0–1) are the same where both answer one question. */
const SAME_ANSWERS = 0.5;
/** Which of several columns: 原因1, 首要原因, Reason B. */
const PLACE =
  /[\d一二三四五六七八九十①-⑩]|第|主要|首要|次要|其次|\b(first|second|third|main|primary|secondary|further|additional)\b|\b[a-e]\b/g;
/** Remarks on the question before: 其他原因(请注明), 不满意原因补充. */
const SUPPLEMENT =
  /其他|其它|補充|补充|注明|註明|说明|說明|具体|具體|描述|详细|詳細|\bother\b|specify|explain|describe|comment|text$/;

/**
 * The questions for reasons that a survey asks, the one about dissatisfaction first: their mentions are counted apart.
 * Columns are of one question where they are headed alike but for a number, where one is a remark on the other, or
 * where they hold the same answers. Beside a coded category all is of one question.
 */
export function reasonQuestions({
  reasons,
  reasonFlags,
  reasonCategory,
}: Pick<Survey, "reasons" | "reasonFlags" | "reasonCategory">): readonly ReasonQuestion[] {
  const parts = [...reasons.map(ofText), ...ofOptions(reasonFlags)];
  if (reasonCategory !== null || parts.length < 2) return parts.length === 0 ? [] : [together(parts)];
  const questions: ReasonQuestion[] = [];
  for (const part of parts) {
    const place = questions.findIndex((question) => isSame(question, part));
    const known = questions[place];
    if (known === undefined) questions.push(part);
    else questions[place] = together([known, part]);
  }
  return [...questions].sort((one, other) => asksMore(other) - asksMore(one));
}

/** A survey that asks only this. */
export function withQuestion<S extends Pick<Survey, "reasons" | "reasonFlags">>(
  survey: S,
  { reasons, flags }: Pick<ReasonQuestion, "reasons" | "flags">,
): S {
  return { ...survey, reasons, reasonFlags: flags };
}

function ofText(column: TextColumn): ReasonQuestion {
  return { title: column.header, isAsked: true, reasons: [column], flags: [] };
}

function ofOptions(flags: readonly OptionColumn[]): readonly ReasonQuestion[] {
  const questions = [...new Set(flags.map(({ question }) => question))];
  return questions.map((question) => {
    const options = flags.filter((flag) => flag.question === question);
    const isAsked = !question.startsWith("#") && question !== "";
    return { title: isAsked ? question : firstOf(options), isAsked, reasons: [], flags: options };
  });
}

function firstOf(options: readonly OptionColumn[]): string {
  const [first = "", second] = options.map(({ header }) => header);
  return second === undefined ? first : `${first} / ${second} …`;
}

function together(questions: readonly ReasonQuestion[]): ReasonQuestion {
  return {
    title: questions[0]?.title ?? "",
    isAsked: questions[0]?.isAsked ?? false,
    reasons: questions.flatMap(({ reasons }) => reasons),
    flags: questions.flatMap(({ flags }) => flags),
  };
}

function isSame(known: ReasonQuestion, part: ReasonQuestion): boolean {
  const [one, other] = [known, part].map(({ title, isAsked }) =>
    isAsked ? foldHeader(title).whole : "",
  ) as [string, string];
  if (SUPPLEMENT.test(one) || SUPPLEMENT.test(other)) return true;
  if (other !== "" && one.replace(PLACE, "") === other.replace(PLACE, "")) return true;
  const [answers, others] = [answersOf(known), answersOf(part)];
  const shared = [...others].filter((answer) => answers.has(answer)).length;
  const fewer = Math.min(answers.size, others.size);
  return fewer > 1 && shared >= SAME_ANSWERS * fewer;
}

function answersOf({ reasons, flags }: ReasonQuestion): ReadonlySet<string> {
  const written = reasons.flatMap(({ texts }) => {
    const says = saysSomething(texts);
    return texts.filter((_, index) => says[index + 1] === 1);
  });
  return new Set([...written, ...flags.map(({ header }) => header)].map(foldText));
}

/** How plainly a question asks for what dissatisfies. */
function asksMore({ title, isAsked }: ReasonQuestion): number {
  if (!isAsked) return 0;
  return ASKS_WHAT_DISSATISFIES.test(foldHeader(title).whole) ? 2 : 1;
}

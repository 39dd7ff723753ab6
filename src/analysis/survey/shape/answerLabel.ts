import { foldText } from "../cells/foldText";
import { parseScoreText } from "../cells/parseScore";
import { verbalAnswerOf } from "../cells/verbalAnswers";

const COUNTED =
  /\s*[（(]?(?:评价|評價|评分|評分)?(?:的)?(数量|數量|人数|人數|次数|次數|份数|份數|票数|票數|个数|個數|件数|件數|条数|人次|数|數|量|票|counts?|responses?|votes?|ratings?|no\.?)[)）]?$/;
const NUMBER_OF = /^(?:number of|count of|no\.? of|#)\s*/;

/** The answer that a heading of counts counts. */
export interface AnswerLabel {
  /** As it is read like a cell: 满意, 5分, 未评价. */
  readonly text: string;
  /** "number" where the heading is a bare number: it may as well be that of a question. */
  readonly kind: "word" | "number" | "score" | "declined";
  readonly number: number | null;
}

/**
 * What answer a heading names (满意, 非常满意数, 5星, Satisfied count, 未评价); null where it names none.
 *
 * @example answerLabelOf("非常满意人数") // { text: "非常满意", kind: "word", number: null }
 */
export function answerLabelOf(heading: string): AnswerLabel | null {
  const folded = foldText(heading).replace(NUMBER_OF, "").replace(COUNTED, "").trim();
  if (folded === "") return null;
  const score = parseScoreText(folded);
  if (score.kind === "word" || score.kind === "declined")
    return { text: folded, kind: score.kind, number: null };
  if (score.kind !== "number" || score.percent || !Number.isInteger(score.value)) return null;
  // "1. 您是否满意" has the number of a question, and no answer behind it.
  if (score.label !== null && verbalAnswerOf(score.label) === null) return null;
  return { text: folded, kind: /^\d+$/.test(folded) ? "number" : "score", number: score.value };
}

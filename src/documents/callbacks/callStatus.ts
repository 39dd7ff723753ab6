import type { DocumentContext } from "../context";
import { wordsOf } from "../../glossary/words";
import { text } from "../formulas/text";
import type { CellContent } from "../sheet/cellSpec";
import { tableIn } from "../sheet/tableReference";
import { CALLBACKS } from "./table";
import { TERMS } from "./words";
import { says, isFilled } from "../sheet/cellContent";

/** How a call stands on a day. */
export type CallStatus = "open" | "today" | "late" | "review" | "done" | "unreachable";

/** What staff entered of a call, and when it is due. */
export type CallEntries = Readonly<
  Record<"due" | "attempts" | "reached" | "result" | "reviewer" | "secondScore", CellContent>
>;

/** So many calls without an answer are enough. */
const MOST_ATTEMPTS = 3;

/** How a call stands on `today`, a serial day. */
export function callStatusOf(entries: CallEntries, today: number): CallStatus {
  const { due, attempts, reached, result, reviewer, secondScore } = entries;
  if (isFilled(result)) {
    return says(result, TERMS["result-misrated"]) && !isFilled(reviewer) ? "review" : "done";
  }
  if (typeof secondScore === "number") return "done";
  if (isOutOfReach(reached, attempts)) return "unreachable";
  if (typeof due !== "number") return "open";
  return due < today ? "late" : due === today ? "today" : "open";
}

function isOutOfReach(reached: CellContent, attempts: CellContent): boolean {
  if (says(reached, TERMS["reached-refused"]) || says(reached, TERMS["reached-wrong-number"])) return true;
  const isTried = typeof attempts === "number" && attempts >= MOST_ATTEMPTS;
  return isTried && says(reached, TERMS["reached-no-answer"]);
}

/** The same as a formula without "=", in a row of the list; blank in a row without a ticket and a reason. */
export function callStatusFormula(context: DocumentContext): string {
  const words = wordsOf(context.localeOf(CALLBACKS.document));
  const { own } = tableIn(context, CALLBACKS);
  const said = (status: CallStatus): string => text(words(TERMS[`status-${status}`]));
  const is = (key: "reached" | "result", word: keyof typeof TERMS): string =>
    `${own(key)}=${text(words(TERMS[word]))}`;
  const today = context.naming.setting("today");
  const tried = `AND(${is("reached", "reached-no-answer")},ISNUMBER(${own("attempts")}),${own("attempts")}>=${String(MOST_ATTEMPTS)})`;
  const over = `OR(${is("reached", "reached-refused")},${is("reached", "reached-wrong-number")},${tried})`;
  const dated = `IF(${own("due")}<${today},${said("late")},IF(${own("due")}=${today},${said("today")},${said("open")}))`;
  const waiting = `IF(ISNUMBER(${own("due")}),${dated},${said("open")})`;
  const unsettled = `IF(ISNUMBER(${own("secondScore")}),${said("done")},IF(${over},${said("unreachable")},${waiting}))`;
  const settled = `IF(AND(${is("result", "result-misrated")},${own("reviewer")}=""),${said("review")},${said("done")})`;
  const blank = `AND(${own("ticketId")}="",${own("items")}="")`;
  return `IF(${blank},"",IF(${own("result")}<>"",${settled},${unsettled}))`;
}

import { wordsOf } from "../../glossary/words";
import type { DocumentContext } from "../context";
import { TERMS } from "./words";
import { cutText } from "../formulas/cutText";

/** Characters of a customer's words that are shown; the source has them all. */
const MOST_SAID = 120;

/** The score of an answer and what the customer wrote, masked and cut, in the language of a document. */
export function saidIn({ results, localeOf }: DocumentContext, document: string, row: number): string | null {
  const { cleaned, maskedWords } = results;
  const words = wordsOf(localeOf(document));
  const texts = [maskedWords.reasonText?.(row), maskedWords.comment?.(row)].filter(
    (said) => said !== undefined && said !== null,
  );
  const said = cutText(texts.join(" "), MOST_SAID);
  const score = cleaned.score[row] ?? NaN;
  if (Number.isNaN(score)) return said === "" ? null : said;
  return said === "" ? words(TERMS.scoreOnly, { score }) : words(TERMS.scoreSaid, { score, said });
}

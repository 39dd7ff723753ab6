import { wordsOf } from "../../glossary/words";
import type { DocumentContext } from "../context";
import { briefText } from "./brief";
import { effectRows } from "./effectRows";
import { EFFECTS } from "./table";

/** The first `most` effects that reached their targets as of the run, in brief and in the words of 效果验证. */
export function provenTexts(context: DocumentContext, most: number): readonly string[] {
  const words = wordsOf(context.localeOf(EFFECTS.document));
  return effectRows(context)
    .filter(({ verdict }) => verdict === "reached")
    .slice(0, most)
    .map((row) => (row.problem === null ? "" : `${row.subject} `) + briefText({ words }, row));
}

import { widthWithoutOrphan } from "../sheet/textLines";
import type { DocumentSources } from "../sources";
import { problemWords } from "./problemWords";

/** Characters of a column, at least `least`, in which no core problem leaves a character of its name alone on a line. */
export function problemWidth({ context, locale }: DocumentSources, least: number): number {
  const { label } = problemWords(context, locale);
  const widths = context.results.coreProblems.map(({ category }) =>
    widthWithoutOrphan(label(category), least),
  );
  return Math.max(least, ...widths);
}

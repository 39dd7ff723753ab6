import type { LeftOutAnswers } from "../../analysis/measures/leftOut";
import type { Term } from "../../glossary/locale";
import { text } from "../formulas/text";
import { percentFormula } from "../formulas/figureText";
import { percentText } from "../sheet/numberText";
import { live, type DocumentSources } from "../sources";
import { plainNote, type TileNote } from "./measureTile";
import { TERMS } from "./words";
import { OVERALL } from "./workings";

/** S14: 总体满意度 as it would be with the answers that upheld appeals, or ratings by mistake, took out; [] without any. */
export function leftOutNotes(sources: DocumentSources): readonly TileNote[] {
  const { appeals, misrated } = sources.context.results;
  return [
    ...leftOutNote(sources, appeals, TERMS.beforeAppeals),
    ...leftOutNote(sources, misrated, TERMS.beforeMisrated),
  ];
}

function leftOutNote(
  sources: DocumentSources,
  { n, contentCount, rateWithThem }: LeftOutAnswers,
  term: Term,
): readonly TileNote[] {
  if (n === 0 || rateWithThem === null) return [];
  const label = `${sources.words(term)} `;
  const rate = `(${OVERALL.content}+${String(contentCount)})/(${OVERALL.n}+${String(n)})`;
  return [
    plainNote(
      live(sources, `=${text(label)}&${percentFormula(rate)}`, `${label}${percentText(rateWithThem)}`),
    ),
  ];
}

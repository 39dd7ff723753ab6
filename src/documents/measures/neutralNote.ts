import { CONCEPTS } from "../../glossary/concepts";
import { satisfactionFormulas } from "../formulas/satisfaction";
import { fixed, sentence } from "../formulas/sentence";
import { percentFormula } from "../formulas/figureText";
import { percentText } from "../sheet/numberText";
import { liveText, type DocumentSources } from "../sources";
import { plainNote, type TileNote } from "./measureTile";
import { TERMS } from "./words";
import { OVERALL } from "./workings";

/** How many answers are neutral: counted in n, and neither satisfied nor dissatisfied. [] where the scale has no such band. */
export function neutralNotes(sources: DocumentSources): readonly TileNote[] {
  const { scale, satisfaction } = sources.context.results;
  const formulas = satisfactionFormulas(sources);
  if (scale === null || scale.neutral === null || satisfaction === null || formulas === null) return [];
  const { neutral, n } = satisfaction;
  const said = sentence(sources.words, TERMS.remarkNeutral, {
    neutral: fixed(sources.words(CONCEPTS.neutral)),
    count: { formula: formulas.neutral, value: String(neutral) },
    share: {
      formula: `IF(${OVERALL.n}=0,"—",${percentFormula(`${formulas.neutral}/${OVERALL.n}`)})`,
      value: n === 0 ? "—" : percentText(neutral / n),
    },
  });
  return [plainNote(liveText(sources, said))];
}

import type { Satisfaction } from "../../analysis/measures/satisfaction";
import type { Scale } from "../../analysis/survey/scale";
import { CONCEPTS } from "../../glossary/concepts";
import type { Words } from "../../glossary/words";
import { satisfactionFormulas } from "../formulas/satisfaction";
import { text } from "../formulas/text";
import { countFormula, decimalFormula } from "../formulas/figureText";
import { countText, roundedText } from "../sheet/numberText";
import type { CellContent, Formula } from "../sheet/cellSpec";
import { SHARED } from "../sharedWords";
import { live, type DocumentSources } from "../sources";
import { countedWords } from "./countedWords";
import { DEFINITIONS } from "./definitionWords";
import { changeNotes } from "./changeNote";
import { measureTile, plainNote } from "./measureTile";
import { rateTile, rateTone } from "./rateTile";
import { overallAnswers, spreadFormulas } from "./spread";
import { weightedNotes } from "./weightedNote";
import { TERMS } from "./words";
import { OVERALL, OVERALL_ROW } from "./workings";

/** 不满意率 with the number of dissatisfied answers. */
const dissatisfiedTile = measureTile({
  measure: "dissatisfiedRate",
  label: CONCEPTS.dissatisfiedRate,
  definition: DEFINITIONS.definitionDissatisfiedRate,
  found: ({ context }) => context.results.satisfaction,
  content: (sources, { dissatisfied, n, dissatisfiedRate }) => {
    const count = satisfactionFormulas(sources)?.dissatisfied ?? "0";
    const label = `${sources.words(CONCEPTS.dissatisfied)} `;
    return {
      value: live(sources, `=IF(${OVERALL.n}=0,"—",${count}/${OVERALL.n})`, dissatisfiedRate ?? "—"),
      format: "percent1",
      tone: "brand",
      valueTone: rateTone(sources.context),
      notes: [
        ...changeNotes(sources, "dissatisfiedRate"),
        plainNote(
          live(
            sources,
            `=${text(label)}&${countFormula(count)}&" / "&${countFormula(OVERALL.n)}`,
            `${label}${countText(dissatisfied)} / ${countText(n)}`,
          ),
        ),
        ...weightedNotes(sources, "dissatisfiedRate"),
      ],
    };
  },
});

/** 平均分 with median and standard deviation. */
const meanTile = measureTile({
  measure: "mean",
  label: CONCEPTS.meanScore,
  definition: DEFINITIONS.definitionMean,
  found: ({ context }) => context.results.satisfaction,
  content: (sources, satisfaction, valueCell) => {
    const { words, context } = sources;
    const { scale } = context.results;
    const mean = satisfactionFormulas(sources)?.mean ?? "";
    return {
      value: live(sources, `=IF(${OVERALL.n}=0,"—",${mean})`, satisfaction.mean ?? "—"),
      format: "decimal2",
      tone: "brand",
      notes: [
        ...changeNotes(sources, "mean"),
        plainNote(spreadNote(sources, satisfaction, valueCell)),
        ...weightedNotes(sources, "mean"),
        ...(scale === null ? [] : [plainNote(scaleNote(scale, words))]),
      ],
    };
  },
});

/** On which scale the mean is; of words alone what each counts. */
function scaleNote(scale: Scale, words: Words): string {
  const counted = countedWords(scale);
  return counted === null
    ? words(TERMS.remarkScale, { min: scale.min, max: scale.max })
    : words(TERMS.remarkWords, { words: counted.join(words(SHARED.listSeparator)) });
}

function spreadNote(
  sources: DocumentSources,
  { median, standardDeviation }: Satisfaction,
  mean: string,
): CellContent | Formula {
  const { words, data } = sources;
  const answers = overallAnswers(sources);
  if (data === null || answers === null || median === null) return "—";
  const spread = spreadFormulas(sources, data, answers, OVERALL_ROW, { n: OVERALL.n, mean });
  const [ofMedian, ofDeviation] = [`${words(TERMS.median)} `, ` · ${words(TERMS.standardDeviation)} `];
  const deviation = standardDeviation === null ? "—" : roundedText(standardDeviation, 2);
  return live(
    sources,
    `=${text(ofMedian)}&IF(${OVERALL.n}=0,"—",${decimalFormula(spread.median, 1)})&${text(ofDeviation)}&IF(${OVERALL.n}<2,"—",${decimalFormula(spread.deviation, 2)})`,
    `${ofMedian}${roundedText(median, 1)}${ofDeviation}${deviation}`,
  );
}

/** The tiles of the overall score. */
export const SATISFACTION_TILES = [rateTile, dissatisfiedTile, meanTile] as const;

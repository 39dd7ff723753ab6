import { percentFormula } from "../formulas/figureText";
import { sentence, type LiveText } from "../formulas/sentence";
import { text } from "../formulas/text";
import { percentText } from "../sheet/numberText";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import type { ReasonStatistic } from "./reasonStatistics";
import { PARETO } from "./table";
import { TERMS } from "./words";

/** How many categories are the vital few, and their share; the first of them. "" where none is. */
export function paretoFinding(sources: DocumentSources, statistics: readonly ReasonStatistic[]): LiveText {
  const { words, context } = sources;
  const { column } = tableIn(context, PARETO);
  const mark = text(words(TERMS.markVital));
  const count = `COUNTIF(${column("vitalFew")},${mark})`;
  const [few, shares] = [statistics.filter(({ vitalFew }) => vitalFew), column("share")];
  const first = few.find(({ rank }) => rank === 1);
  const said = sentence(words, TERMS.finding, {
    n: { formula: count, value: String(few.length) },
    share: {
      formula: percentFormula(`SUMIF(${column("vitalFew")},${mark},${shares})`),
      value: percentText(few.reduce((sum, { share }) => sum + share, 0)),
    },
    first: { formula: `INDEX(${column("category")},1)`, value: first?.label ?? "" },
    firstShare: { formula: percentFormula(`INDEX(${shares},1)`), value: percentText(first?.share ?? 0) },
  });
  return { formula: `IF(${count}=0,"",${said.formula})`, value: first === undefined ? "" : said.value };
}

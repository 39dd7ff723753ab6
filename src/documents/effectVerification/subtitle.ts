import { text } from "../formulas/text";
import type { CellContent, Formula } from "../sheet/cellSpec";
import { tableIn } from "../sheet/tableReference";
import { type DocumentSources, liveText } from "../sources";
import type { EffectRow } from "./effectRows";
import { NONE } from "../sheet/none";
import { EFFECTS } from "./table";
import { VERDICTS, type Verdict } from "./verdicts";
import { TERMS } from "./words";
import { fixed, joined } from "../formulas/sentence";

/** Which periods the measures are compared over, and how many rows are judged how. */
export function effectSubtitle(sources: DocumentSources, rows: readonly EffectRow[]): CellContent | Formula {
  const { words, context } = sources;
  const { column } = tableIn(context, EFFECTS);
  const periods = rows.find((row) => row.problem === null && row.periods !== NONE)?.periods;
  const said = periods === undefined ? words(TERMS.noPeriods) : words(TERMS.subtitleMeasures, { periods });
  const isShown = (verdict: Verdict): boolean =>
    verdict !== "withdrawn" || rows.some((row) => row.isWithdrawn);
  const counts = VERDICTS.filter(isShown).map((verdict) => {
    const name = words(TERMS[`verdict-${verdict}`]);
    return {
      formula: `${text(`${name} `)}&COUNTIF(${column("verdict")},${text(name)})`,
      value: `${name} ${String(rows.filter((row) => row.verdict === verdict).length)}`,
    };
  });
  return liveText(sources, joined([fixed(said), ...counts], " · "));
}

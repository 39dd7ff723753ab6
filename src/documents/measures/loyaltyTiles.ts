import type { CustomerEffort, NetPromoter } from "../../analysis/results";
import { live, type DocumentSources } from "../sources";
import { answered, countOf, meanFormula } from "../formulas/conditions";
import { columnOf } from "../formulas/reference";
import { percentText, roundedText } from "../sheet/numberText";
import type { CellContent, Formula } from "../sheet/sheetSpec";
import { changeNotes } from "./changeNote";
import { plainNote, type MeasureTile } from "./measureTile";
import { PROMOTERS } from "./promoterWorkings";

/** NPS in points with its interval and the shares it is made of. */
export function promoterTile(sources: DocumentSources, nps: NetPromoter): MeasureTile | null {
  const { data, words } = sources;
  if (data === null || data.nps === null) return null;
  const { n, promoters, detractors, score } = PROMOTERS;
  const share = (part: number): string => (nps.n === 0 ? "—" : percentText(part / nps.n));
  return {
    label: "NPS",
    value: live(sources, `=${score}`, nps.score ?? "—"),
    format: "decimal1",
    tone: nps.score === null ? "muted" : nps.score >= 0 ? "good" : "bad",
    notes: [
      ...changeNotes(sources, {
        measure: "nps",
        expression: score,
        value: nps.score,
        unit: "points",
        better: "higher",
      }),
      plainNote(
        live(
          sources,
          `="${words("promoters")} "&IFERROR(TEXT(${promoters}/${n},"0.0%"),"—")&" · ${words("detractors")} "&IFERROR(TEXT(${detractors}/${n},"0.0%"),"—")`,
          `${words("promoters")} ${share(nps.promoters)} · ${words("detractors")} ${share(nps.detractors)}`,
        ),
      ),
      plainNote(promoterInterval(sources, nps)),
      plainNote(live(sources, `="n = "&${n}`, `n = ${String(nps.n)}`)),
    ],
    definition: words("definitionNetPromoter"),
  };
}

function promoterInterval(sources: DocumentSources, { interval }: NetPromoter): CellContent | Formula {
  const label = sources.words("interval95");
  const { n, low, high } = PROMOTERS;
  return live(
    sources,
    `=IF(${n}=0,"—","${label} "&TEXT(${low},"0.0")&" … "&TEXT(${high},"0.0"))`,
    interval === null ? "—" : `${label} ${roundedText(interval[0], 1)} … ${roundedText(interval[1], 1)}`,
  );
}

/** CES: the mean and the share of easy answers. */
export function effortTile(sources: DocumentSources, ces: CustomerEffort): MeasureTile | null {
  const { data, words } = sources;
  const scale = sources.context.results.cleaned.survey.ces?.scale;
  if (data === null || data.ces === null || scale === undefined) return null;
  const column = columnOf(data.table, data.ces);
  const sign = scale.direction === "higher-is-better" ? ">" : "<";
  const n = countOf(sources, data, answered(data, data.ces));
  const easy = countOf(sources, data, [column, `"${sign}${String((scale.min + scale.max) / 2)}"`]);
  const easyText = ces.easyShare === null ? "—" : percentText(ces.easyShare);
  return {
    label: "CES",
    value: live(sources, `=IF(${n}=0,"—",${meanFormula(sources, data, data.ces)})`, ces.mean ?? "—"),
    format: "decimal2",
    tone: "brand",
    notes: [
      ...changeNotes(sources, {
        measure: "ces",
        expression: meanFormula(sources, data, data.ces),
        value: ces.mean,
        unit: "score",
        better: scale.direction === "higher-is-better" ? "higher" : "lower",
      }),
      plainNote(
        live(
          sources,
          `="${words("easyShare")} "&IFERROR(TEXT(${easy}/${n},"0.0%"),"—")`,
          `${words("easyShare")} ${easyText}`,
        ),
      ),
      plainNote(live(sources, `="n = "&${n}`, `n = ${String(ces.n)}`)),
    ],
    definition: words("definitionCustomerEffort"),
  };
}

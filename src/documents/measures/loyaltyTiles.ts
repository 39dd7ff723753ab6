import type { CustomerEffort, NetPromoter } from "../../analysis/results";
import { live, type DocumentSources } from "../documentSources";
import { answered, countOf, meanFormula, type Condition } from "../formulas/conditions";
import { columnOf } from "../formulas/reference";
import { percentText } from "../numberText";
import type { MeasureTile } from "./measureTiles";

/** NPS in points with the shares it is made of. */
export function promoterTile(sources: DocumentSources, nps: NetPromoter): MeasureTile | null {
  const { data, words } = sources;
  if (data === null || data.nps === null) return null;
  const column = columnOf(data.table, data.nps);
  const count = (...conditions: Condition[]): string => countOf(sources, data, ...conditions);
  const n = count(answered(data, data.nps));
  const [promoters, detractors] = [count([column, '">=9"']), count([column, '"<=6"'])];
  const share = (part: number): string => (nps.n === 0 ? "—" : percentText(part / nps.n));
  return {
    label: "NPS",
    value: live(sources, `=IFERROR((${promoters}-${detractors})/${n}*100,"—")`, nps.score ?? "—"),
    format: "decimal1",
    tone: nps.score === null ? "muted" : nps.score >= 0 ? "good" : "bad",
    note: live(
      sources,
      `="${words("promoters")} "&IFERROR(TEXT(${promoters}/${n},"0.0%"),"—")&" · ${words("detractors")} "&IFERROR(TEXT(${detractors}/${n},"0.0%"),"—")`,
      `${words("promoters")} ${share(nps.promoters)} · ${words("detractors")} ${share(nps.detractors)}`,
    ),
    remark: live(sources, `="n = "&${n}`, `n = ${String(nps.n)}`),
    definition: words("definitionNetPromoter"),
  };
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
    note: live(
      sources,
      `="${words("easyShare")} "&IFERROR(TEXT(${easy}/${n},"0.0%"),"—")`,
      `${words("easyShare")} ${easyText}`,
    ),
    remark: live(sources, `="n = "&${n}`, `n = ${String(ces.n)}`),
    definition: words("definitionCustomerEffort"),
  };
}

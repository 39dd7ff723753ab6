import { CONCEPTS } from "../../glossary/concepts";
import type { DocumentContext } from "../context";
import { text } from "../formulas/text";
import { decimalFormula, percentFormula } from "../formulas/figureText";
import { settingValue, smallSample } from "../settings/settingValue";
import { percentText, roundedText } from "../sheet/numberText";
import type { CellContent, Formula } from "../sheet/cellSpec";
import { live, type DocumentSources } from "../sources";
import { DEFINITIONS } from "./definitionWords";
import { leftOutNotes } from "./leftOutNotes";
import { changeNotes } from "./changeNote";
import { neutralNotes } from "./neutralNote";
import { measureTile, plainNote, type ToneRule } from "./measureTile";
import { weightedNotes } from "./weightedNote";
import { TERMS } from "./words";
import { OVERALL } from "./workings";

const RATE = `${OVERALL.content}/${OVERALL.n}`;

/** 总体满意度 with its interval, held against the threshold of S10 and the target of S11. */
export const rateTile = measureTile({
  measure: "rate",
  label: CONCEPTS.satisfactionRate,
  definition: DEFINITIONS.definitionSatisfactionRate,
  found: ({ context }) => context.results.satisfaction,
  content: (sources, { rate, interval }) => ({
    value: live(sources, `=IF(${OVERALL.n}=0,"—",${RATE})`, rate ?? "—"),
    format: "percent1",
    tone: "brand",
    valueTone: rateTone(sources.context),
    notes: [
      ...changeNotes(sources, "rate"),
      plainNote(thresholdRemark(sources, rate)),
      plainNote(targetRemark(sources, rate)),
      plainNote(intervalNote(sources, interval)),
      ...neutralNotes(sources),
      ...weightedNotes(sources, "rate"),
      ...leftOutNotes(sources),
    ],
  }),
});

/** Good where 总体满意度 reaches its threshold; neither with too few answers to say. */
export function rateTone(context: DocumentContext): ToneRule {
  const rate = context.results.satisfaction?.rate ?? null;
  const reaches = rate !== null && rate >= settingValue(context, "threshold-rate");
  const threshold = context.naming.setting("threshold-rate");
  const judged = (sign: string): string =>
    `IF(OR(${OVERALL.n}=0,${tooFew(context)}),FALSE,${RATE}${sign}${threshold})`;
  return {
    good: judged(">="),
    bad: judged("<"),
    now: rate === null || !isJudged(context) ? null : reaches ? "good" : "bad",
  };
}

function intervalNote(
  sources: DocumentSources,
  interval: readonly [low: number, high: number] | null,
): CellContent | Formula {
  const label = `${sources.words(TERMS.interval95)} `;
  const shown = `${percentFormula(OVERALL.low)}&"–"&${percentFormula(OVERALL.high)}`;
  return live(
    sources,
    `=IF(${OVERALL.n}=0,"—",${text(label)}&${shown})`,
    interval === null ? "—" : `${label}${percentText(interval[0])}–${percentText(interval[1])}`,
  );
}

/** Few answers are held against neither threshold nor target. */
function isJudged({ results, staff }: DocumentContext): boolean {
  return (results.satisfaction?.n ?? 0) >= smallSample({ staff });
}

/** The opposite as a formula without "=". */
function tooFew({ naming }: DocumentContext): string {
  return `${OVERALL.n}<${naming.setting("small-sample")}`;
}

function thresholdRemark(sources: DocumentSources, rate: number | null): CellContent | Formula {
  const { words, context } = sources;
  const threshold = settingValue(context, "threshold-rate");
  const name = context.naming.setting("threshold-rate");
  const [reached, missed] = [words(TERMS.remarkThresholdReached), words(TERMS.remarkThresholdMissed)];
  const said = `IF(${RATE}>=${name},${text(reached)},${text(missed)})`;
  return live(
    sources,
    `=IF(${tooFew(context)},"",${said}&" "&${percentFormula(name)})`,
    isJudged(context) && rate !== null
      ? `${rate >= threshold ? reached : missed} ${percentText(threshold)}`
      : "",
  );
}

/** The target of S11 and how far the rate is from it, in 百分点. */
function targetRemark(sources: DocumentSources, rate: number | null): CellContent | Formula {
  const { words, context } = sources;
  const target = settingValue(context, "target-rate");
  const name = context.naming.setting("target-rate");
  const [label, unit] = [`${words(TERMS.targetLabel)} `, words(TERMS.unitPoints)];
  const [short, beyond] = [`${words(TERMS.targetShort)} `, `${words(TERMS.targetBeyond)} `];
  const gap = `${RATE}-${name}`;
  const distance = `IF(${gap}<0,${text(short)},${text(beyond)})&${decimalFormula(`ABS(${gap})*100`, 1)}&${text(unit)}`;
  const said = (found: number): string =>
    `${label}${percentText(target)} ${found < target ? short : beyond}${roundedText(Math.abs(found - target) * 100, 1)}${unit}`;
  return live(
    sources,
    `=IF(${tooFew(context)},"",${text(label)}&${percentFormula(name)}&" "&${distance})`,
    isJudged(context) && rate !== null ? said(rate) : "",
  );
}

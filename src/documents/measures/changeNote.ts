import type { Figure } from "../../analysis/measures/figure";
import type { Term } from "../../glossary/locale";
import type { DocumentContext } from "../context";
import { text } from "../formulas/text";
import { roundedText } from "../sheet/numberText";
import { live, type DocumentSources } from "../sources";
import { comparedTone, figureOf, monthTone } from "./figure";
import type { TileNote } from "./measureTile";
import { TERMS } from "./words";

/** What a change is said in: shares in 百分点. */
const UNITS: Readonly<
  Record<Figure["unit"], { readonly factor: number; readonly decimals: 1 | 2; readonly term: Term }>
> = {
  share: { factor: 100, decimals: 1, term: TERMS.unitPoints },
  score: { factor: 1, decimals: 2, term: TERMS.unitScore },
  points: { factor: 1, decimals: 1, term: TERMS.unitPoints },
  duration: { factor: 1, decimals: 1, term: TERMS.unitSeconds },
  times: { factor: 1, decimals: 2, term: TERMS.unitTimes },
};

/**
 * "较对比期 ↑ 2.1 个百分点": how a measure stands against the period before; [] where there is none.
 *
 * @param expression the measure's value as formula text.
 */
export function changeNotes(
  sources: DocumentSources,
  measure: string,
  expression: string,
): readonly TileNote[] {
  const { words, context } = sources;
  const figure = figureOf(context.results, measure);
  const before = figure === null ? null : beforeOf(context, figure);
  if (figure === null || figure.value === null || before === null) return [];
  const { factor, decimals, term } = UNITS[figure.unit];
  const [label, unit] = [words(before.term), ` ${words(term).trim()}`];
  const change = Number(roundedText((figure.value - before.value) * factor, decimals));
  const difference = `ROUND((${expression}-${String(before.value)})*${String(factor)},${String(decimals)})`;
  const amount = `TEXT(ABS(${difference}),"${decimals === 1 ? "0.0" : "0.00"}")`;
  return [
    {
      content: live(
        sources,
        `=IFERROR(${text(`${label} `)}&${arrowFormula(difference)}&${amount}&${text(unit)},"")`,
        `${label} ${arrowOf(change)}${roundedText(Math.abs(change), decimals)}${unit}`,
      ),
      tone: change === 0 ? null : before.toneOf(change),
    },
  ];
}

interface ValueBefore {
  readonly value: number;
  readonly term: Term;
  readonly toneOf: (change: number) => TileNote["tone"];
}

/** The value in the comparison period, else in the month before a month evaluated. */
function beforeOf({ results }: DocumentContext, figure: Figure): ValueBefore | null {
  const { comparison, period, periods } = results;
  if (figure.before !== null) {
    return { value: figure.before, term: TERMS.againstCompared, toneOf: () => comparedTone(figure) };
  }
  const month = periods.find((each) => each.period === period?.label);
  if (comparison.length > 0 || figure.key !== "rate" || figure.value === null) return null;
  if (month === undefined || month.change === null) return null;
  const toneOf = (change: number): TileNote["tone"] => monthTone(figure, change);
  return { value: figure.value - month.change, term: TERMS.againstLastMonth, toneOf };
}

/** The sign of a change, with a blank after it. */
export function arrowOf(change: number): string {
  if (change === 0) return "→ ";
  return change > 0 ? "↑ " : "↓ ";
}

/** The same as a formula without "=". */
export function arrowFormula(change: string): string {
  return `IF(${change}>0,"↑ ",IF(${change}<0,"↓ ","→ "))`;
}

import type { DocumentSources } from "../sources";
import { live } from "../sources";
import { roundedText } from "../sheet/numberText";
import type { TileNote } from "./measureTile";

/** A measure as its tile's change needs it. */
export interface ChangedMeasure {
  /** As in the results' comparison: `rate`, `dissatisfiedRate`, `mean`, `nps`, `ces`. */
  readonly measure: string;
  /** The measure's value now, as formula text and as a number. */
  readonly expression: string;
  readonly value: number | null;
  /** Shares change by 百分点, scores by 分, NPS by points. */
  readonly unit: "share" | "score" | "points";
  readonly better: "higher" | "lower";
}

const UNITS = {
  share: { factor: 100, decimals: 1, term: "unitPoints" },
  score: { factor: 1, decimals: 2, term: "unitScore" },
  points: { factor: 1, decimals: 1, term: "unitPoints" },
} as const;

/** "较对比期 ↑ 2.1 个百分点": how a measure stands against the period before; [] where there is none. */
export function changeNotes(sources: DocumentSources, changed: ChangedMeasure): readonly TileNote[] {
  const { words } = sources;
  const before = beforeOf(sources, changed.measure);
  if (before === null || changed.value === null) return [];
  const { factor, decimals, term } = UNITS[changed.unit];
  const unit = words(term);
  const label = words(before.term);
  const change = (changed.value - before.value) * factor;
  const rounded = Number(roundedText(change, decimals));
  const amount = `(${changed.expression}-${String(before.value)})*${String(factor)}`;
  const difference = `ROUND(${amount},${String(decimals)})`;
  const arrow = `IF(${difference}>0,"↑ ",IF(${difference}<0,"↓ ","→ "))`;
  const format = decimals === 1 ? "0.0" : "0.00";
  return [
    {
      content: live(
        sources,
        `=IFERROR("${label} "&${arrow}&TEXT(ABS(${difference}),"${format}")&"${unit}","")`,
        `${label} ${arrowOf(rounded)} ${roundedText(Math.abs(rounded), decimals)}${unit}`,
      ),
      tone: rounded === 0 ? null : rounded > 0 === (changed.better === "higher") ? "good" : "bad",
    },
  ];
}

/** The value in the comparison period, else in the month before a month evaluated. */
function beforeOf(
  { context }: DocumentSources,
  measure: string,
): { readonly value: number; readonly term: "againstCompared" | "againstLastMonth" } | null {
  const { comparison, period, periods, satisfaction } = context.results;
  const compared = comparison.find((each) => each.measure === measure)?.before ?? null;
  if (compared !== null) return { value: compared, term: "againstCompared" };
  const month = periods.find((each) => each.period === period?.label);
  if (comparison.length > 0 || measure !== "rate" || month === undefined || month.change === null)
    return null;
  const rate = satisfaction?.rate ?? null;
  return rate === null ? null : { value: rate - month.change, term: "againstLastMonth" };
}

function arrowOf(change: number): string {
  if (change === 0) return "→";
  return change > 0 ? "↑" : "↓";
}

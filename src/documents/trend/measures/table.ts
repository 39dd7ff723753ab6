import type { MeasureTrend } from "../../../analysis/measures/measureTrend";
import { CONCEPTS } from "../../../glossary/concepts";
import type { Term } from "../../../glossary/locale";
import type { DocumentContext } from "../../context";
import { tableIn, type TableDefinition, type TableReference } from "../../sheet/tableReference";
import { TREND } from "../table";
import { TERMS } from "../words";
import { dimensionIn } from "../../formulas/dimensionKey";

/** The headings of the table of 总体满意度 stand over what both have. */
const HEADINGS = {
  n: CONCEPTS.answersCount,
  low: CONCEPTS.intervalLow,
  high: CONCEPTS.intervalHigh,
  change: TERMS.measureChange,
  interval: TERMS.measureInterval,
  chance: TERMS.changeChance,
  signal: TERMS.signal,
  mark: CONCEPTS.mark,
  yearChange: TERMS.measureYearChange,
  yearInterval: TERMS.measureYearInterval,
  yearChance: TERMS.yearChance,
  first: TERMS.firstNumber,
  second: TERMS.secondNumber,
  axis: TERMS.axis,
  chosenValue: TERMS.chosenValue,
  partial: TERMS.partial,
  chosen: TERMS.chosenPart,
  events: TERMS.events,
  monthStart: TERMS.monthStart,
  monthEnd: TERMS.monthEnd,
  beforeStart: TERMS.beforeStart,
  yearStart: TERMS.yearStart,
  monthBefore: TERMS.monthBefore,
  yearBefore: TERMS.yearBefore,
  variance: TERMS.variance,
  changeLow: TERMS.changeLow,
  changeHigh: TERMS.changeHigh,
  changeP: TERMS.changeP,
  yearLow: TERMS.yearLow,
  yearHigh: TERMS.yearHigh,
  yearP: TERMS.yearP,
} as const;

export type MeasureTrendKey = keyof typeof HEADINGS | "month" | "value";

/** The table of a measure by month; one by weeks is headed so. */
function measureTrendTable(
  { results }: Pick<DocumentContext, "results">,
  trend: MeasureTrend,
): TableDefinition<MeasureTrendKey> {
  const month: Term = { month: CONCEPTS.month, week: TERMS.week, year: TERMS.year }[results.step];
  const value = trend.label ?? CONCEPTS.meanScore;
  const change = results.step === "year" ? TERMS.measureChangeOnYear : TERMS.measureChange;
  const headings = { ...HEADINGS, month, value, change };
  return { document: TREND.document, part: partOf(results, trend), headings };
}

/** The same as formulas refer to it. */
export function measureTrendIn(
  context: DocumentContext,
  trend: MeasureTrend,
): TableReference<MeasureTrendKey> {
  return tableIn(context, measureTrendTable(context, trend));
}

/** Dimensions are known by their place: their names are the survey's, and may hold anything. */
function partOf({ trends }: DocumentContext["results"], { key }: MeasureTrend): string {
  if (dimensionIn(key) === null) return key;
  const dimensions = trends.filter((each) => dimensionIn(each.key) !== null);
  return `dimension-${String(1 + dimensions.findIndex((each) => each.key === key))}`;
}

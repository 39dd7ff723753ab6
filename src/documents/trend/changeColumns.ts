import { text } from "../formulas/text";
import { SHARED } from "../sharedWords";
import type { PeriodMeasure } from "../../analysis/measures/periodMeasure";
import { CONCEPTS } from "../../glossary/concepts";
import { meanDifference, shareDifference } from "../formulas/difference";
import { scored } from "../formulas/conditions";
import type { ShareFormula } from "../formulas/newcombe";
import { columnOf } from "../formulas/reference";
import { sumOfSquares } from "../formulas/squares";
import { wilsonHigh, wilsonLow, type MeanFormula } from "../formulas/statistics";
import { signedFormula } from "../formulas/figureText";
import type { Column } from "../sheet/column";
import { displayWidth } from "../sheet/displayWidth";
import { twoLineWidth } from "../sheet/headingRoom";
import { signedText } from "../sheet/numberText";
import type { DocumentSources } from "../sources";
import { chanceFormula, chanceOf } from "./chance";
import { BEFORE, cellOf, ofChange, ofChangeFormula, YEAR_BEFORE, type ChangeSide } from "./monthBefore";
import { monthRows } from "./monthRows";
import { trendIn, type TrendKey } from "./table";

type MonthColumn = Column<PeriodMeasure>;

/** A change in 百分点, its interval, and whether chance would do. */
export function changeColumns(sources: DocumentSources, side: ChangeSide): readonly MonthColumn[] {
  const { context } = sources;
  const { heading, own } = trendIn(context);
  const other = (key: "rate" | "n" | "partial"): string => cellOf(context, key, side);
  const upTo = sources.words(SHARED.upTo);
  const ends = [side.low, side.high]
    .map((end) => signedFormula(`${own(end)}*100`, 1))
    .join(`&${text(upTo)}&`);
  const difference = `IFERROR((${own("rate")}-${other("rate")})*100,"")`;
  return [
    {
      key: side.change,
      heading: heading(side.change),
      width: 14,
      format: "signedPoints",
      formula: `=${ofChangeFormula(context, side, difference)}`,
      value: (month) => {
        const { change } = side.of(month);
        return ofChange(month, side, change === null ? null : change * 100);
      },
    },
    {
      key: side.interval,
      heading: heading(side.interval),
      width: 19,
      align: "center",
      formula: `=IFERROR(${ends},"")`,
      value: (month) => ofChange(month, side, intervalText(side.of(month), upTo)),
    },
    {
      key: side.chance,
      heading: heading(side.chance),
      width: chanceWidth(sources, heading(side.chance)),
      align: "center",
      formula: `=${ofChangeFormula(context, side, chanceFormula(sources, own, other, own(side.p)))}`,
      value: (month) => chanceOf(sources, month, context.results.periods, side),
    },
  ];
}

function chanceWidth({ words }: DocumentSources, heading: string): number {
  return Math.max(14, displayWidth(words(CONCEPTS.normalVariation)) + 4, twoLineWidth(heading));
}

function intervalText({ interval }: Pick<PeriodMeasure, "interval">, upTo: string): string | null {
  if (interval === null) return null;
  return interval.map((end) => signedText(end * 100, 1)).join(upTo);
}

/** What changes are tested by: counts, Wilson's interval and the variance of the month, and the tests' results. */
export function changeWorkings(sources: DocumentSources): readonly MonthColumn[] {
  const { own } = trendIn(sources.context);
  const [count, n] = [own("contentCount"), own("n")];
  const before = cellsAt((key) => cellOf(sources.context, key, BEFORE));
  const { p: meanP } = meanDifference(before, cellsAt(own));
  return [
    working(sources, "rateLow", wilsonLow(count, n), ({ rateInterval }) => rateInterval?.[0] ?? ""),
    working(sources, "rateHigh", wilsonHigh(count, n), ({ rateInterval }) => rateInterval?.[1] ?? ""),
    working(sources, "variance", varianceFormula(sources), ({ variance }) => variance ?? ""),
    ...testColumns(sources, BEFORE),
    ...testColumns(sources, YEAR_BEFORE),
    working(sources, "meanP", ofChangeFormula(sources.context, BEFORE, meanP), (month) =>
      ofChange(month, BEFORE, month.meanP),
    ),
  ];
}

/** The ends of a change's interval, and the chance of it. */
function testColumns(sources: DocumentSources, side: ChangeSide): readonly MonthColumn[] {
  const { context } = sources;
  const other = cellsAt((key) => cellOf(context, key, side));
  const { low, high, p } = shareDifference(other, cellsAt(trendIn(context).own));
  const test = (key: TrendKey, formula: string, of: (month: PeriodMeasure) => number | null): MonthColumn =>
    working(sources, key, ofChangeFormula(context, side, formula), (month) =>
      ofChange(month, side, of(month)),
    );
  return [
    test(side.low, low, (month) => side.of(month).interval?.[0] ?? null),
    test(side.high, high, (month) => side.of(month).interval?.[1] ?? null),
    test(side.p, p, (month) => side.of(month).p),
  ];
}

function cellsAt(at: (key: TrendKey) => string): ShareFormula & MeanFormula {
  return {
    count: at("contentCount"),
    n: at("n"),
    low: at("rateLow"),
    high: at("rateHigh"),
    mean: at("mean"),
    variance: at("variance"),
  };
}

function working(
  { context }: DocumentSources,
  key: TrendKey,
  formula: string,
  value: MonthColumn["value"],
): MonthColumn {
  const heading = trendIn(context).heading(key);
  return { key, heading, width: 12, hidden: true, format: "decimal3", formula: `=${formula}`, value };
}

function varianceFormula(sources: DocumentSources): string {
  const { data, context } = sources;
  if (data === null || data.score === null) return '""';
  const { own } = trendIn(context);
  const score = columnOf(data.table, data.score);
  const squares = sumOfSquares(score, context.results.scale, [
    ...scored(sources, data),
    ...monthRows(sources),
  ]);
  return `IF(${own("n")}<2,"",MAX(0,${squares}-${own("n")}*${own("mean")}^2)/(${own("n")}-1))`;
}

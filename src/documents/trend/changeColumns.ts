import type { PeriodMeasure } from "../../analysis/measures/periodMeasure";
import { countedRows, maskOf } from "../formulas/conditions";
import { meanDifference, shareDifference, type MeanCells } from "../formulas/difference";
import type { ShareFormula } from "../formulas/newcombe";
import { columnOf } from "../formulas/reference";
import { wilsonHigh, wilsonLow } from "../formulas/statistics";
import type { Column } from "../sheet/column";
import { signedFormula, signedText } from "../sheet/numberText";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import { chanceFormula, chanceOf } from "./chance";
import { cellBefore, ofChange, ofChangeFormula } from "./monthBefore";
import { monthConditions } from "./monthConditions";
import { TREND } from "./table";

type MonthColumn = Column<PeriodMeasure>;

/** 环比 in 百分点, its interval, and whether chance would do. */
export function changeColumns(sources: DocumentSources): readonly MonthColumn[] {
  const { context } = sources;
  const { heading, own } = tableIn(context, TREND);
  const ends = `${signedFormula(`${own("changeLow")}*100`, 1)}&" … "&${signedFormula(`${own("changeHigh")}*100`, 1)}`;
  return [
    {
      key: "change",
      heading: heading("change"),
      width: 14,
      format: "signedPoints",
      formula: `=${ofChangeFormula(context, `IFERROR((${own("rate")}-${cellBefore(context, "rate")})*100,"")`)}`,
      value: (month) => ofChange(month, month.change === null ? null : month.change * 100),
    },
    {
      key: "interval",
      heading: heading("interval"),
      width: 17,
      align: "center",
      formula: `=IFERROR(${ends},"")`,
      value: (month) => ofChange(month, intervalText(month)),
    },
    {
      key: "chance",
      heading: heading("chance"),
      width: 14,
      align: "center",
      formula: `=${chanceFormula(sources)}`,
      value: (month) => chanceOf(sources, month),
    },
  ];
}

function intervalText({ interval }: PeriodMeasure): string | null {
  if (interval === null) return null;
  return interval.map((end) => signedText(end * 100, 1)).join(" … ");
}

/** What the change is tested by: counts, Wilson's interval and the variance of the month, and the test's results. */
export function changeWorkings(sources: DocumentSources): readonly MonthColumn[] {
  const { context } = sources;
  const { heading, own } = tableIn(context, TREND);
  const cells = (at: (key: TrendKey) => string): ShareFormula & MeanCells => ({
    count: at("contentCount"),
    n: at("n"),
    low: at("rateLow"),
    high: at("rateHigh"),
    mean: at("mean"),
    variance: at("variance"),
  });
  const [before, after] = [cells((key) => cellBefore(context, key)), cells(own)];
  const [share, mean] = [shareDifference(before, after), meanDifference(before, after)];
  const working = (key: TrendKey, formula: string, value: MonthColumn["value"]): MonthColumn => ({
    key,
    heading: heading(key),
    width: 12,
    hidden: true,
    format: "decimal3",
    formula: `=${formula}`,
    value,
  });
  const ofChangeOnly = (key: TrendKey, formula: string, of: (month: PeriodMeasure) => number | null) =>
    working(key, ofChangeFormula(context, formula), (month) => ofChange(month, of(month)));
  return [
    working("rateLow", wilsonLow(after.count, after.n), ({ rateInterval }) => rateInterval?.[0] ?? ""),
    working("rateHigh", wilsonHigh(after.count, after.n), ({ rateInterval }) => rateInterval?.[1] ?? ""),
    working("variance", varianceFormula(sources), ({ variance }) => variance ?? ""),
    ofChangeOnly("changeLow", share.low, ({ interval }) => interval?.[0] ?? null),
    ofChangeOnly("changeHigh", share.high, ({ interval }) => interval?.[1] ?? null),
    ofChangeOnly("changeP", share.p, ({ p }) => p),
    ofChangeOnly("meanP", mean.p, ({ meanP }) => meanP),
  ];
}

type TrendKey = keyof typeof TREND.headings;

function varianceFormula(sources: DocumentSources): string {
  const { data, context } = sources;
  if (data === null || data.score === null) return '""';
  const { own } = tableIn(context, TREND);
  const score = columnOf(data.table, data.score);
  const mask = maskOf([...countedRows(sources, data), ...monthConditions(sources)]);
  const squares = `SUMPRODUCT(${mask},${score},${score})`;
  return `IF(${own("n")}<2,"",MAX(0,${squares}-${own("n")}*${own("mean")}^2)/(${own("n")}-1))`;
}

import type { PeriodMeasure } from "../../analysis/results";
import { CONCEPTS } from "../../glossary/concepts";
import { text } from "../formulas/text";
import { settingValue, smallSample } from "../settings/settingValue";
import type { CellContent } from "../sheet/cellSpec";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import { TREND } from "./table";
import { TERMS } from "./words";

/** Decimal fractions such as 0.85 − 0.8 miss their value by less than this. */
const ROUNDING = 1e-9;

/** A month's share of dissatisfied answers with its control limits. */
interface ControlPoint {
  readonly share: number;
  readonly upper: number;
  readonly lower: number;
}

/**
 * 信号 of a month: few answers, beyond the control limits, or a fall against the month before that reaches a limit of
 * 参数设置 by 百分点 or by 分 (S09).
 */
export function signalOf(
  sources: DocumentSources,
  month: PeriodMeasure,
  before: PeriodMeasure | undefined,
  point: ControlPoint | undefined,
): CellContent {
  const { words, context } = sources;
  if (point === undefined) return "";
  if (month.n < smallSample(context)) return words(CONCEPTS.smallSample);
  if (point.share > point.upper) return words(TERMS.aboveLimit);
  if (point.share < point.lower) return words(TERMS.belowLimit);
  return before !== undefined && hasFallen(sources, month, before) ? words(TERMS.alarmFall) : "";
}

/** The same as a formula without "=". */
export function signalFormula(sources: DocumentSources): string {
  const { words, context } = sources;
  const { own } = tableIn(context, TREND);
  const rate = own("dissatisfiedRate");
  const said = (term: Parameters<typeof words>[0]): string => text(words(term));
  const fallen = `IF(${fallFormula(sources)},${said(TERMS.alarmFall)},"")`;
  const below = `IF(${rate}<${own("lower")},${said(TERMS.belowLimit)},${fallen})`;
  const beyond = `IF(${rate}>${own("upper")},${said(TERMS.aboveLimit)},${below})`;
  const small = context.naming.setting("small-sample");
  return `IF(${own("n")}<${small},${said(CONCEPTS.smallSample)},${beyond})`;
}

/** Whether the month has fallen too far; never against a month of few answers. */
function hasFallen(sources: DocumentSources, month: PeriodMeasure, before: PeriodMeasure): boolean {
  const { context } = sources;
  if (before.n < smallSample(context)) return false;
  const sign = isReversed(sources) ? -1 : 1;
  const points = (before.rate ?? 0) - (month.rate ?? 0);
  const mean = sign * ((before.mean ?? 0) - (month.mean ?? 0));
  return (
    points >= settingValue(context, "alarm-points") - ROUNDING ||
    mean >= settingValue(context, "alarm-mean") - ROUNDING
  );
}

/** The same as a formula without "=". */
function fallFormula(sources: DocumentSources): string {
  const { naming } = sources.context;
  const { own, column } = tableIn(sources.context, TREND);
  const place = own("monthBefore");
  const before = (key: "n" | "rate" | "mean"): string => `INDEX(${column(key)},MAX(1,${place}))`;
  const fall = (key: "rate" | "mean"): string => `${before(key)}-${own(key)}`;
  const meanFall = isReversed(sources) ? `-(${fall("mean")})` : fall("mean");
  const reached = (amount: string, key: "alarm-points" | "alarm-mean"): string =>
    `${amount}>=${naming.setting(key)}-${String(ROUNDING).replace("e-", "E-")}`;
  const enough = `AND(${place}>0,${before("n")}>=${naming.setting("small-sample")})`;
  const far = `OR(${reached(fall("rate"), "alarm-points")},${reached(meanFall, "alarm-mean")})`;
  return `IF(${enough},IFERROR(${far},FALSE),FALSE)`;
}

function isReversed({ context }: DocumentSources): boolean {
  return context.results.scale?.direction === "lower-is-better";
}

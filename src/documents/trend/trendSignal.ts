import type { PeriodMeasure } from "../../analysis/results";
import type { DocumentSources } from "../sources";
import { columnOf, thisRow } from "../formulas/reference";
import { settingValue, smallSample } from "../settings/settingValue";
import type { CellContent } from "../sheet/sheetSpec";
import type { TermKey } from "../../glossary/glossary";

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
 * 参数设置 by 百分点 or by 分 (S09). Formula text without "=".
 */
export function signalFormula(sources: DocumentSources): string {
  const { words, context } = sources;
  const table = context.naming.table("trend");
  const own = (key: TermKey): string => thisRow(table, words(key));
  const rate = own("dissatisfiedRate");
  const small = context.naming.setting("small-sample");
  const beyond = `IF(${rate}>${own("upperLimit")},"${words("aboveLimit")}",IF(${rate}<${own("lowerLimit")},"${words("belowLimit")}",IF(${fallFormula(sources)},"${words("alarmFall")}","")))`;
  return `IF(${own("answersCount")}<${small},"${words("smallSample")}",${beyond})`;
}

/** Whether the month has fallen too far; never against a month of few answers. */
function fallFormula(sources: DocumentSources): string {
  const { words, context } = sources;
  const table = context.naming.table("trend");
  const place = thisRow(table, words("monthBefore"));
  const before = (key: TermKey): string => `INDEX(${columnOf(table, words(key))},MAX(1,${place}))`;
  const fall = (key: TermKey): string => `${before(key)}-${thisRow(table, words(key))}`;
  const meanFall = isReversed(sources) ? `-(${fall("meanScore")})` : fall("meanScore");
  const reached = (amount: string, key: "alarm-points" | "alarm-mean"): string =>
    `${amount}>=${context.naming.setting(key)}-${String(ROUNDING).replace("e-", "E-")}`;
  const enough = `AND(${place}>0,${before("answersCount")}>=${context.naming.setting("small-sample")})`;
  const far = `OR(${reached(fall("satisfactionRate"), "alarm-points")},${reached(meanFall, "alarm-mean")})`;
  return `IF(${enough},IFERROR(${far},FALSE),FALSE)`;
}

/** What the formula must give. */
export function signalOf(
  sources: DocumentSources,
  month: PeriodMeasure | undefined,
  before: PeriodMeasure | undefined,
  point: ControlPoint | undefined,
): CellContent {
  const { words } = sources;
  if (month === undefined || point === undefined) return "";
  if (month.n < smallSample(sources)) return words("smallSample");
  if (point.share > point.upper) return words("aboveLimit");
  if (point.share < point.lower) return words("belowLimit");
  return before !== undefined && hasFallen(sources, month, before) ? words("alarmFall") : "";
}

function hasFallen(sources: DocumentSources, month: PeriodMeasure, before: PeriodMeasure): boolean {
  if (before.n < smallSample(sources)) return false;
  const sign = isReversed(sources) ? -1 : 1;
  const points = (before.rate ?? 0) - (month.rate ?? 0);
  const mean = sign * ((before.mean ?? 0) - (month.mean ?? 0));
  return (
    points >= settingValue(sources, "alarm-points") - ROUNDING ||
    mean >= settingValue(sources, "alarm-mean") - ROUNDING
  );
}

function isReversed({ context }: DocumentSources): boolean {
  return context.results.scale?.direction === "lower-is-better";
}

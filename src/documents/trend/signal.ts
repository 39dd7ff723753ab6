import { ROUNDING_FORMULA } from "../formulas/rounding";
import type { PeriodMeasure } from "../../analysis/measures/periodMeasure";
import type { Results } from "../../analysis/results";
import { CONCEPTS } from "../../glossary/concepts";
import type { Term } from "../../glossary/locale";
import { SIGNIFICANT } from "../formulas/difference";
import { text } from "../formulas/text";
import { smallSample } from "../settings/settingValue";
import { SHARED } from "../sharedWords";
import type { CellContent } from "../sheet/cellSpec";
import type { DocumentSources } from "../sources";
import { BEFORE, cellOf } from "./monthBefore";
import { trendIn } from "./table";
import { TERMS } from "./words";

/**
 * 信号 of a month: few answers, beyond the control limits, or a fall against the month before that is an alarm (S09); none
 * of them of a month that is not complete. Then whether the level shifts with it.
 */
export function signalOf(sources: DocumentSources, month: PeriodMeasure, index: number): CellContent {
  const { words, context } = sources;
  const { control } = context.results;
  const point = control?.points[index];
  if (control === null || point === undefined) return "";
  const shift = shiftOf(sources, control.runs, index);
  const said = pointSignal(sources, month, point);
  return [said === null ? "" : words(said), shift]
    .filter((part) => part !== "")
    .join(words(SHARED.clauseSeparator));
}

type Control = NonNullable<Results["control"]>;

function pointSignal(
  { context }: DocumentSources,
  month: PeriodMeasure,
  point: Control["points"][number],
): Parameters<DocumentSources["words"]>[0] | null {
  if (month.n < smallSample(context)) return CONCEPTS.smallSample;
  if (!month.complete) return null;
  if (point.share > point.upper) return TERMS.aboveLimit;
  if (point.share < point.lower) return TERMS.belowLimit;
  return month.before !== null && month.alarm ? TERMS.alarmFall : null;
}

function shiftOf(sources: DocumentSources, { shiftFrom, sides }: Control["runs"], index: number): string {
  if (shiftFrom !== index) return "";
  const { up, down } = shiftTerms(sources);
  return sources.words(sides[index] === 1 ? up : down);
}

const SHIFTS = {
  month: { up: TERMS.shiftUp, down: TERMS.shiftDown },
  week: { up: TERMS.shiftUpWeek, down: TERMS.shiftDownWeek },
  year: { up: TERMS.shiftUpYear, down: TERMS.shiftDownYear },
} as const;

function shiftTerms({ context }: DocumentSources): { readonly up: Term; readonly down: Term } {
  return SHIFTS[context.results.step];
}

/** The same as a formula without "=". */
export function signalFormula(sources: DocumentSources): string {
  const { words, context } = sources;
  const { own } = trendIn(context);
  const rate = own("dissatisfiedRate");
  const { up, down } = shiftTerms(sources);
  const said = (term: Parameters<typeof words>[0]): string => text(words(term));
  const fallen = `IF(${fallFormula(sources)},${said(TERMS.alarmFall)},"")`;
  const below = `IF(${rate}<${own("lower")},${said(TERMS.belowLimit)},${fallen})`;
  const beyond = `IF(${rate}>${own("upper")},${said(TERMS.aboveLimit)},${below})`;
  const small = context.naming.setting("small-sample");
  const complete = `IF(${own("partial")}=1,"",${beyond})`;
  const ofPoint = `IF(${own("n")}<${small},${said(CONCEPTS.smallSample)},${complete})`;
  const level = `IF(${own("side")}>0,${said(up)},${said(down)})`;
  const between = `IF(${ofPoint}="","",${text(words(SHARED.clauseSeparator))})`;
  return `${ofPoint}&IF(${own("shift")}=1,${between}&${level},"")`;
}

/** An alarm: the rate or the mean fell by its limit of 参数设置 and beyond chance, of two complete months of enough answers. */
function fallFormula(sources: DocumentSources): string {
  const { context } = sources;
  const { naming } = context;
  const { own } = trendIn(context);
  const before = (key: "n" | "partial" | "rate" | "mean"): string => cellOf(context, key, BEFORE);
  const fall = (key: "rate" | "mean"): string => `${before(key)}-${own(key)}`;
  const meanFall = isReversed(sources) ? `-(${fall("mean")})` : fall("mean");
  const reached = (amount: string, limit: string, p: string): string =>
    `AND(${amount}>=${limit}-${ROUNDING_FORMULA},${p}<${String(SIGNIFICANT)})`;
  const enough = `AND(${own("monthBefore")}>0,${before("n")}>=${naming.setting("small-sample")},${before("partial")}=0)`;
  const byRate = reached(fall("rate"), naming.setting("alarm-points"), own("changeP"));
  const relative = naming.setting("alarm-relative");
  const byShare = reached(fall("rate"), `${relative}*${before("rate")}`, own("changeP"));
  const byMean = reached(meanFall, naming.setting("alarm-mean"), own("meanP"));
  return `IF(${enough},IFERROR(OR(${byRate},AND(${relative}>0,${byShare}),${byMean}),FALSE),FALSE)`;
}

function isReversed({ context }: DocumentSources): boolean {
  return context.results.scale?.direction === "lower-is-better";
}

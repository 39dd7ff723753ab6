import type { NumbersAt } from "../../../analysis/comparison/verification";
import type { DocumentContext } from "../../context";
import { bandsIn } from "../../effectVerification/bands";
import { knownPeriods, type KnownPeriod } from "../../effectVerification/knownPeriods";
import { factorOf, valueOf } from "../../effectVerification/side";
import { perContext } from "../../perContext";
import { baselineNumbers, type Measured } from "./baseline";
import { measureKeyOf, metricValue, type MetricKey } from "./metrics";
import { evaluatedSpan, isSamePart, isSameSpan, type Span } from "./span";

/** What is measured now, whatever was before. */
type Fresh = Omit<Measured, "former">;

/** What is measured: a problem by a measure as the sheet calls it. */
export interface Aimed {
  readonly problem: string;
  readonly metric: MetricKey | null;
  readonly metricText: string;
}

/** A measure over what the run evaluates. */
function measuredNow(context: DocumentContext, aimed: Aimed, round: number): Fresh {
  const { problem, metric, metricText } = aimed;
  const value = metric === null ? null : metricValue(metric, problem, context.results);
  const span = evaluatedSpan(context);
  return {
    metricThen: metricText,
    valueThen: value,
    rateThen: context.results.satisfaction?.rate ?? null,
    baseline:
      metric === null || value === null
        ? null
        : {
            span,
            round,
            bands: bandsIn(context.results),
            numbers: baselineNumbers(evaluatedNumbers(context).at(measureKeyOf(metric, problem))),
          },
  };
}

/** A measure over the answers of a period that is known from them or from an earlier cycle; null where nobody knows. */
export function measuredIn(
  context: DocumentContext,
  { problem, metric, metricText }: Aimed,
  span: Span,
  round: number,
): Fresh | null {
  if (metric === null) return null;
  const numbersAt = numbersOver(context, span);
  const key = measureKeyOf(metric, problem);
  const numbers = numbersAt?.(key) ?? null;
  if (numbersAt === null || numbers === null) return null;
  const value = valueOf({ numbers }, factorOf({ key }));
  // of what is no reason that anybody gave nothing is known
  const isUnknown =
    value === 0 && metric === "occurrence" && metricValue(metric, problem, context.results) === null;
  if (value === null || isUnknown) return null;
  const rate = numbersAt("rate");
  return {
    metricThen: metricText,
    valueThen: value,
    rateThen: rate === null ? null : valueOf({ numbers: rate }, 1),
    baseline: { span, round, bands: bandsIn(context.results), numbers: baselineNumbers(numbers) },
  };
}

function numbersOver(context: DocumentContext, span: Span): NumbersAt | null {
  const evaluated = evaluatedSpan(context);
  if (isSameSpan(span, evaluated)) return evaluatedNumbers(context).at;
  if (!isSamePart(span, evaluated)) return null;
  const { from, to } = span;
  if (from === null || to === null) return null;
  const known = knownPeriods(context).find(
    (period) => period.from === from && period.to === to && (period.complete || !period.isLive),
  );
  if (known !== undefined) return known.numbers;
  return hasAnswersOf(context, from, to) ? context.results.verification.numbersIn({ from, to }) : null;
}

/** Whether the answers go on from the first to the last of some days: they stand on both, or in whole months over all of them. */
function hasAnswersOf(context: DocumentContext, from: number, to: number): boolean {
  const { days = [] } = context.results.days ?? {};
  const [first = Infinity, last = -Infinity] = [days[0], days.at(-1)];
  if (first <= from && last >= to - 1) return true;
  const whole = knownPeriods(context).filter(({ isLive, complete }) => isLive && complete);
  const shared = whole.map((month) => Math.min(to, month.to) - Math.max(from, month.from));
  return shared.reduce((sum, count) => sum + Math.max(0, count), 0) === to - from;
}

/** Every measure of what the run evaluates, counted when the first is asked for. */
const evaluatedNumbers = perContext(({ results }: DocumentContext): { readonly at: NumbersAt } => {
  let found: NumbersAt | null = null;
  return { at: (measure) => (found ??= results.verification.numbersIn(results.period))(measure) };
});

/**
 * What the problem was before the actions of a round: what the run evaluates; where that reaches back before the round
 * before was over, the last whole period that does not.
 *
 * @param since the day on which the round before was over; null in the first one.
 */
export function measuredForRound(
  context: DocumentContext,
  aimed: Aimed,
  round: number,
  since: number | null,
): Fresh {
  const evaluated = evaluatedSpan(context);
  if (since === null || evaluated.from === null || evaluated.from > since)
    return measuredNow(context, aimed, round);
  const whole = knownPeriods(context).findLast(
    ({ from, complete, isLive }) => complete && isLive && from > since,
  );
  const span = whole === undefined ? null : { ...evaluated, ...periodOf(whole) };
  const found = span === null ? null : measuredIn(context, aimed, span, round);
  return found ?? measuredNow(context, aimed, round);
}

function periodOf({ label, from, to }: KnownPeriod): Omit<Span, "part"> {
  return { label, from, to };
}

import type { VerifiedMeasure } from "../../analysis/comparison/verification";
import type { Difference } from "../../analysis/statistics/sampleDifference";
import { wordsOf, type Words } from "../../glossary/words";
import type { DocumentContext } from "../context";
import { perContext } from "../perContext";
import { periodLabelText } from "../sheet/periodWording";
import { staffRows, type StaffRow } from "../staffState";
import { periodsOfMeasures, type Compared, chosenIn } from "./comparedPeriods";
import { knownPeriods, type KnownPeriod } from "./knownPeriods";
import { measureName, subjectOf } from "./measureNames";
import { NONE } from "../sheet/none";
import { problemRounds, type ProblemRound } from "./problemRounds";
import { measureTarget, problemTarget } from "./targets";
import { factorOf, valueOf, type Side } from "./side";
import { EFFECTS } from "./table";
import { TERMS } from "./words";
import { verdictOf } from "./verdict";
import type { Verdict } from "./verdicts";
import { UNIT_FORMATS } from "../sheet/unitFormats";

/** A row of 效果验证. */
export interface EffectRow {
  readonly key: string;
  readonly subject: string;
  readonly metric: string;
  readonly measure: Omit<VerifiedMeasure, "label">;
  readonly before: Side | null;
  readonly after: Side | null;
  readonly ready: boolean;
  readonly target: number | null;
  /** The problem whose target it is; null for a measure. */
  readonly problem: string | null;
  /** A round that is over stays as it was judged. */
  readonly isClosed: boolean;
  /** A round that fell away is not judged. */
  readonly isWithdrawn: boolean;
  readonly closedOn: number | null;
  readonly periods: string;
  readonly difference: Difference | null;
  readonly valueBefore: number | null;
  readonly valueAfter: number | null;
  readonly verdict: Verdict;
}

/** Decimals of values, changes and intervals alike. */
export function decimalsOf({ measure: { unit } }: Pick<EffectRow, "measure">): 1 | 2 {
  return UNIT_FORMATS[unit].decimals;
}

/** The measures, then the problems that have a target, round by round. */
export const effectRows = perContext(verified);

function verified(context: DocumentContext): readonly EffectRow[] {
  const standing = new Map((staffRows(context.staff, EFFECTS) ?? []).map((row) => [row.key, row]));
  const periods = knownPeriods(context);
  return [
    ...measureRows(context, periods, standing),
    ...problemRounds(context, periods).map((round) => problemRow(context, round)),
  ];
}

function measureRows(
  context: DocumentContext,
  periods: readonly KnownPeriod[],
  standing: ReadonlyMap<string, StaffRow>,
): readonly EffectRow[] {
  const words = wordsOf(context.localeOf(EFFECTS.document));
  const usual = periodsOfMeasures(context, periods);
  return context.results.verification.measures.map((measure) => {
    const key = `measure:${measure.key}`;
    const chosen = chosenIn(standing.get(key), periods);
    const compared = { before: chosen.before ?? usual.before, after: chosen.after ?? usual.after };
    return judgedRow(context, {
      key,
      subject: subjectOf(words, measure.key),
      metric: measureName(words, measure),
      measure,
      ...sidesOf(compared, measure.key),
      ready: compared.after?.complete === true,
      target: measureTarget(context, measure.key),
      problem: null,
      isClosed: false,
      isWithdrawn: false,
      closedOn: null,
      periods: comparedText(words, compared),
    });
  });
}

function problemRow(context: DocumentContext, round: ProblemRound): EffectRow {
  const { key, subject, metric, measure, problem, closedOn, isWithdrawn } = round;
  const words = wordsOf(context.localeOf(EFFECTS.document));
  const shared = { key, subject, metric, measure, problem, closedOn, isWithdrawn };
  const { stored } = round;
  if (stored !== null) return judgedRow(context, { ...shared, ...stored, isClosed: true });
  const { compared } = round;
  return judgedRow(context, {
    ...shared,
    ...sidesOf(compared, measure.key),
    ready: compared.after !== null,
    target: problemTarget(context, problem),
    isClosed: false,
    periods: comparedText(words, compared),
  });
}

function sidesOf({ before, after }: Compared, measure: string): Pick<EffectRow, "before" | "after"> {
  const side = (period: KnownPeriod | null): Side | null => {
    const numbers = period?.numbers(measure) ?? null;
    if (period === null || numbers === null) return null;
    const days = { from: period.from, to: period.to };
    return { numbers, live: period.isLive ? days : null, days };
  };
  return { before: side(before), after: side(after) };
}

function comparedText(words: Words, { before, after }: Compared): string {
  const said = (period: KnownPeriod | null): string =>
    period === null ? NONE : periodLabelText(words, period.label);
  return before === null && after === null
    ? NONE
    : words(TERMS.comparedPeriods, { before: said(before), after: said(after) });
}

type Unjudged = Omit<EffectRow, "difference" | "valueBefore" | "valueAfter" | "verdict">;

function judgedRow(context: DocumentContext, row: Unjudged): EffectRow {
  const { before, after, measure, ready, target } = row;
  const [valueBefore, valueAfter] = [before, after].map((side) => valueOf(side, factorOf(measure)));
  const values = { valueBefore: valueBefore ?? null, valueAfter: valueAfter ?? null };
  const difference =
    before === null || after === null
      ? null
      : context.results.verification.difference(before.numbers, after.numbers);
  const fewest = Math.min(before?.numbers.n ?? 0, after?.numbers.n ?? 0);
  const judged = {
    ready,
    before: values.valueBefore,
    after: values.valueAfter,
    fewest,
    p: difference?.p ?? null,
    better: measure.better,
    target,
    isFivePoint: measure.isFivePoint,
  };
  const verdict = row.isWithdrawn ? "withdrawn" : verdictOf(context, judged);
  return { ...row, ...values, difference, verdict };
}

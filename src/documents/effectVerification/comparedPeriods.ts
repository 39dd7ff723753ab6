import type { DocumentContext } from "../context";
import { LOCALES } from "../../glossary/locale";
import { wordsOf } from "../../glossary/words";
import { namesPeriod, periodLabelText } from "../sheet/periodWording";
import type { CellContent } from "../sheet/cellSpec";
import { knownPeriods, type KnownPeriod } from "./knownPeriods";
import type { StaffRow } from "../staffState";
import { textIn } from "../sheet/cellContent";

/** What is compared with what; null where there is nothing. */
export interface Compared {
  readonly before: KnownPeriod | null;
  readonly after: KnownPeriod | null;
}

/** The days between which a problem's actions were carried out. */
export interface Carried {
  readonly started: number | null;
  /** Null while one of them is not done. */
  readonly finished: number | null;
}

/** The period that a cell names, by its label or as sheets say it in whichever language; null for none. */
function periodNamed(cell: CellContent | undefined, periods: readonly KnownPeriod[]): KnownPeriod | null {
  const text = textIn(cell);
  if (text === "") return null;
  const isNamed = ({ label }: KnownPeriod): boolean =>
    LOCALES.some((locale) => namesPeriod(wordsOf(locale), label, text));
  return periods.find(isNamed) ?? null;
}

/** What staff chose to compare instead, as it stands in a row. */
export function chosenIn(row: StaffRow | undefined, periods: readonly KnownPeriod[]): Compared {
  return {
    before: periodNamed(row?.cells["chosenBefore"], periods),
    after: periodNamed(row?.cells["chosenAfter"], periods),
  };
}

/**
 * What measures are compared over: the period evaluated and what the run compares it with; of all the answers the last
 * whole month and the known one before it.
 */
export function periodsOfMeasures(context: DocumentContext, periods: readonly KnownPeriod[]): Compared {
  const after = evaluatedPeriod(context, periods);
  if (after === null) return { before: null, after: null };
  const before = comparedWith(context) ?? lastUntil(after.from, periods, after.to - after.from);
  return { before, after };
}

function evaluatedPeriod(context: DocumentContext, periods: readonly KnownPeriod[]): KnownPeriod | null {
  const { period, comparisons, verification } = context.results;
  const before = comparedWith(context);
  if (period === null) {
    const whole = periods.filter(({ complete, isLive }) => complete && isLive);
    return (
      (before === null ? undefined : whole.find(({ from }) => from >= before.to)) ?? whole.at(-1) ?? null
    );
  }
  const known = periods.find(({ label, isLive }) => isLive && label === period.label);
  const said = comparisons.find(({ periods: { after } }) => after.period?.label === period.label);
  const complete = known?.complete ?? said?.periods.after.complete ?? false;
  return { ...period, complete, numbers: verification.numbersIn(period), isLive: true };
}

/** What the run compares with, but for the year before. */
function comparedWith({ results }: DocumentContext): KnownPeriod | null {
  const { comparisons, verification } = results;
  const found = comparisons.find(({ against }) => against !== "year-before");
  if (found === undefined) return null;
  const { period, complete } = found.periods.before;
  return { ...period, complete, numbers: verification.numbersIn(period), isLive: true };
}

/**
 * What a problem is compared over: the first whole period after all was done, and what 改进前值 is of; where that reaches
 * into the time of the actions, the last whole period before they began.
 *
 * @param baseline the period of 改进前值; null where it has none.
 */
export function periodsOfProblem(
  { started, finished }: Carried,
  periods: readonly KnownPeriod[],
  chosen: Compared,
  baseline: KnownPeriod | null,
): Compared {
  const after =
    finished === null
      ? null
      : (periods.find(({ from, complete, isLive }) => complete && isLive && from > finished) ?? null);
  const begun = started ?? finished;
  // the day on which the first one begins is before it does anything
  const isBefore = begun === null || (baseline?.to ?? Infinity) <= begun + 1;
  const usual = begun === null ? null : lastUntil(begun, periods, MONTH);
  const before = isBefore ? baseline : usual;
  return { before: chosen.before ?? before, after: chosen.after ?? after };
}

/** Days of a month, and how far months differ. */
const [MONTH, LEEWAY] = [30, 3];

/** The last period that ends by a day, one about as long and a whole one where there is such. */
function lastUntil(day: number, periods: readonly KnownPeriod[], days: number): KnownPeriod | null {
  const earlier = periods.filter(({ to }) => to <= day);
  const alike = earlier.filter(({ from, to }) => Math.abs(to - from - days) <= LEEWAY);
  const among = alike.length > 0 ? alike : earlier;
  return among.findLast(({ complete }) => complete) ?? among.at(-1) ?? null;
}

/** The periods that staff may choose from. */
export function periodChoices(context: DocumentContext): readonly string[] {
  const words = wordsOf(context.localeOf("effect-verification"));
  return knownPeriods(context)
    .map(({ label }) => periodLabelText(words, label))
    .reverse();
}

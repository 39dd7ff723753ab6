import { once } from "../once";
import type { AnalysisOptions } from "../analysisOptions";
import type { CleanedSurvey } from "../cleaning/cleaning";
import type { FurtherReasons } from "./furtherReasons";
import type { Results } from "../results";
import type { Warning } from "../survey/recognition";
import { accountFor } from "./accountedReasons";
import { breakDownReasons } from "./breakdown/breakDownReasons";
import { chooseReading, unmovedReading } from "./chooseReading";
import { classifyReasons } from "./classifyReasons";
import { describeCoreProblems } from "./coreProblems";
import { identifiedCorrections } from "./identifiedReasons";
import { countMentions, effectiveCategories, rowsWithReasons } from "./mentions";
import { withMovedTexts } from "./movedTexts";
import { pareto } from "./pareto";
import { findQuotes } from "./quotes";
import { readReasonColumns } from "./reasonReader";
import { reasonQuestions, withQuestion, type ReasonQuestion } from "./reasonQuestions";
import type { ReasonReading } from "./reasonReading";
import { reasonTexts } from "./reasonTexts";
import { PEOPLE_PROCESS_SYSTEM } from "./schemes/peopleProcessSystem";
import { splittingWarnings } from "./splitting";

type ReasonResults = Pick<
  Results,
  | "shippedCategories"
  | "reasons"
  | "pareto"
  | "reasonBreakdown"
  | "furtherReasons"
  | "accountedReasons"
  | "reasonTexts"
  | "coreProblems"
  | "quotes"
>;

/** Nothing of reasons: no column has any. */
export const NO_REASONS: ReasonResults = {
  shippedCategories: PEOPLE_PROCESS_SYSTEM.categories,
  reasons: null,
  pareto: null,
  reasonBreakdown: null,
  furtherReasons: [],
  accountedReasons: null,
  reasonTexts: { items: [], more: 0 },
  coreProblems: [],
  quotes: new Map(),
};

/** The reasons that were found, what is to be said of how they were read, and what they were read by. */
export interface MeasuredReasons {
  readonly found: ReasonResults;
  readonly warnings: readonly Warning[];
  readonly reading: ReasonReading;
  /** A row's categories after what staff corrected. */
  readonly categoriesOf: (row: number) => readonly string[];
}

/**
 * The reasons of a survey, classified and counted (S22–S25), and what is to be said of how they were read. Where it
 * asks several questions for reasons, those after the first are only counted, each for itself.
 */
export function measureReasons(cleaned: CleanedSurvey, options: AnalysisOptions): MeasuredReasons {
  const [first, ...further] = reasonQuestions(cleaned.survey);
  const mask = rowsWithReasons(cleaned, cleaned.kept, options.reasonsOf);
  const { found, warnings, ...read } = measureQuestion(
    first === undefined ? cleaned : askedOnly(cleaned, first),
    options,
    mask,
  );
  const furtherReasons = further.map((question) =>
    countQuestion(askedOnly(cleaned, question), options, question, mask),
  );
  const titles = furtherReasons.map(({ title }) => title);
  return {
    ...read,
    found: { ...found, furtherReasons },
    warnings: [
      ...warnings,
      ...(further.length === 0
        ? []
        : [{ code: "several-reason-questions", count: 1 + further.length, titles }]),
    ],
  };
}

function askedOnly(cleaned: CleanedSurvey, question: ReasonQuestion): CleanedSurvey {
  return { ...cleaned, survey: withQuestion(cleaned.survey, question) };
}

function measureQuestion(
  cleaned: CleanedSurvey,
  options: AnalysisOptions,
  mask: Uint8Array,
): MeasuredReasons {
  const moved = options.moved ?? new Map<string, string>();
  const unmoved = unmovedReading(cleaned, options);
  const reading = withMovedTexts(unmoved, moved);
  const corrections = identifiedCorrections(options.corrections, reading.scheme);
  const readers = readReasonColumns(cleaned.survey, reading);
  const reasons = classifyReasons(cleaned, reading, readers, { corrections, dictionary: options.dictionary });
  if (reasons === null) return { found: NO_REASONS, warnings: [], reading, categoriesOf: () => [] };
  const categoriesOf = effectiveCategories(reasons, cleaned, corrections);
  const sorted = pareto(countMentions(categoriesOf, mask), reading.scheme, options.paretoLimits);
  const categories = sorted.items.map(({ category }) => category);
  const quotes = findQuotes(cleaned.survey, readers, categories, { categoriesOf, mask }, reading);
  const found: ReasonResults = {
    ...NO_REASONS,
    reasons,
    pareto: sorted,
    reasonBreakdown: once(() =>
      breakDownReasons(cleaned, options, { scheme: reading.scheme, pareto: sorted, categoriesOf, mask }),
    ),
    accountedReasons: accountFor(categoriesOf, mask),
    reasonTexts: reasonTexts(cleaned, readers, mask, { reading, unmoved, moved }),
    coreProblems: describeCoreProblems(cleaned, sorted, { categoriesOf, mask }, quotes),
    quotes: firstOfEach(quotes),
  };
  return { found, warnings: splittingWarnings(readers, mask), reading, categoriesOf };
}

/** Staff correct the reasons of the first question alone, and core problems come of it. */
function countQuestion(
  cleaned: CleanedSurvey,
  options: AnalysisOptions,
  { title }: ReasonQuestion,
  mask: Uint8Array,
): FurtherReasons {
  const reading = chooseReading(cleaned, options);
  const readers = readReasonColumns(cleaned.survey, reading);
  const none = { corrections: new Map(), dictionary: options.dictionary };
  const { categories } = classifyReasons(cleaned, reading, readers, none) ?? { categories: [] };
  const categoriesOf = (row: number): readonly string[] => categories[row] ?? [];
  return {
    title,
    scheme: reading.scheme,
    pareto: pareto(countMentions(categoriesOf, mask), reading.scheme, options.paretoLimits),
    accounted: accountFor(categoriesOf, mask),
  };
}

function firstOfEach(quotes: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, string> {
  return new Map(
    [...quotes].flatMap(([category, [first]]) => (first === undefined ? [] : [[category, first]])),
  );
}

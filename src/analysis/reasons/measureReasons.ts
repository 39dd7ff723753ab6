import type { AnalysisOptions } from "../analysisOptions";
import type { CleanedSurvey } from "../cleaning/cleaning";
import type { Results } from "../results";
import type { Warning } from "../survey/recognition";
import { accountFor } from "./accountedReasons";
import { chooseReading } from "./chooseReading";
import { classifyReasons } from "./classifyReasons";
import { describeCoreProblems } from "./coreProblems";
import { identifiedCorrections } from "./identifiedReasons";
import { countMentions, effectiveCategories, rowsWithReasons } from "./mentions";
import { pareto } from "./pareto";
import { findQuotes } from "./quotes";
import { readReasonColumns } from "./reasonReader";
import { splittingWarnings } from "./splitting";

type ReasonResults = Pick<Results, "reasons" | "pareto" | "accountedReasons" | "coreProblems" | "quotes">;

const NO_REASONS: ReasonResults = {
  reasons: null,
  pareto: null,
  accountedReasons: null,
  coreProblems: [],
  quotes: new Map(),
};

/** The reasons of a survey, classified and counted (S22–S25), and what is to be said of how they were read. */
export function measureReasons(
  cleaned: CleanedSurvey,
  options: AnalysisOptions,
): { readonly found: ReasonResults; readonly warnings: readonly Warning[] } {
  const reading = chooseReading(cleaned, options);
  const corrections = identifiedCorrections(options.corrections, reading.scheme);
  const readers = readReasonColumns(cleaned.survey, reading);
  const reasons = classifyReasons(cleaned, reading, readers, { corrections, dictionary: options.dictionary });
  if (reasons === null) return { found: NO_REASONS, warnings: [] };
  const categoriesOf = effectiveCategories(reasons, cleaned, corrections);
  const mask = rowsWithReasons(cleaned, cleaned.kept, options.reasonsOf);
  const sorted = pareto(countMentions(categoriesOf, mask), reading.scheme, options.paretoLimits);
  const categories = sorted.items.map(({ category }) => category);
  const quotes = findQuotes(cleaned.survey, readers, categories, { categoriesOf, mask });
  const found = {
    reasons,
    pareto: sorted,
    accountedReasons: accountFor(categoriesOf, mask),
    coreProblems: describeCoreProblems(cleaned.survey, sorted, { categoriesOf, mask }, quotes),
    quotes: firstOfEach(quotes),
  };
  return { found, warnings: splittingWarnings(readers, mask) };
}

function firstOfEach(quotes: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, string> {
  return new Map(
    [...quotes].flatMap(([category, [first]]) => (first === undefined ? [] : [[category, first]])),
  );
}

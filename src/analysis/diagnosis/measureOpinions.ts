import { momentsOf } from "../survey/moments";
import type { AnalysisOptions } from "../analysisOptions";
import type { CleanedSurvey } from "../cleaning/cleaning";
import { selectPeriod } from "../cleaning/selectPeriod";
import { earlierPeriod } from "../comparison/comparePeriods";
import type { AnswerDays } from "../measures/answerDays";
import type { WordRows } from "../opinions/comparedWords";
import { frequentWords } from "../opinions/frequentWords";
import { opinionLexicon } from "../opinions/opinionLexicon";
import { measureThemes } from "../opinions/themes";
import type { MeasuredReasons } from "../reasons/measureReasons";
import { rowsWithReasons } from "../reasons/mentions";
import type { Results } from "../results";
import { DEFAULT_DIAGNOSIS_LIMITS, diagnose } from "./diagnose";
import { findProblems, type Problems } from "./problems";
import type { Quadrant } from "./quadrant";

type Opinions = Pick<Results, "themes" | "words" | "diagnosis">;

/** What customers wrote, by theme and by word, and how urgent each problem is (S25–S28). */
export function measureOpinions(
  cleaned: CleanedSurvey,
  reasons: MeasuredReasons,
  days: AnswerDays | null,
  options: AnalysisOptions,
): Opinions {
  const { reading, categoriesOf, found } = reasons;
  const lexicon = opinionLexicon(reading, options.dictionary);
  const themes = measureThemes(
    cleaned,
    { kept: cleaned.kept, dissatisfied: rowsWithReasons(cleaned, cleaned.listed, "dissatisfied") },
    lexicon,
  );
  const words = frequentWords(cleaned, wordRows(cleaned, options), lexicon, options.staffWords ?? []);
  const scheme = found.reasons === null ? null : reading.scheme;
  const problems = findProblems({ scheme, pareto: found.pareto, categoriesOf, themes });
  if (problems === null) return { themes, words, diagnosis: null };
  const diagnosis = diagnose(cleaned, problems, days, {
    period: options.period,
    monthStartDay: options.monthStartDay,
    reasonsOf: problems.basis === "themes" ? "dissatisfied" : options.reasonsOf,
    limits: options.diagnosisLimits ?? DEFAULT_DIAGNOSIS_LIMITS,
    adjusted: adjustedQuadrants(problems, options.quadrants ?? new Map()),
  });
  return { themes, words, diagnosis };
}

/** The dissatisfied, now and in the period asked for, else in the period before the one that is evaluated. */
function wordRows(cleaned: CleanedSurvey, options: AnalysisOptions): WordRows {
  const { period, reasonsOf } = options;
  const rowsOf = (kept: Uint8Array): Uint8Array => rowsWithReasons(cleaned, kept, reasonsOf);
  const before = earlierPeriod(options);
  return {
    mask: rowsOf(cleaned.kept),
    before:
      before === null || momentsOf(cleaned.survey) === null
        ? null
        : { period: before, mask: rowsOf(selectPeriod(cleaned, before).kept) },
    isAllElse: period === null,
  };
}

/** What staff wrote of problems in any language, by the problems' ids. */
function adjustedQuadrants(
  { all }: Problems,
  written: ReadonlyMap<string, Quadrant>,
): ReadonlyMap<string, Quadrant> {
  const named = all.map(({ id, label }) => ({ id, names: new Set([id, ...Object.values(label)]) }));
  return new Map(
    [...written].flatMap(([problem, quadrant]) => {
      const found = named.find(({ names }) => names.has(problem));
      return found === undefined ? [] : [[found.id, quadrant] as const];
    }),
  );
}

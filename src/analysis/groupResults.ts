import type { AnalysisOptions } from "./analysisOptions";
import { repeatedWarnings } from "./analysisWarnings";
import type { CleanedSurvey } from "./cleaning/cleaning";
import { bandCodes, contentAnswers } from "./measures/bandCodes";
import { crossWarnings, measureCrosses, type CrossedAnswers } from "./measures/crossTables";
import { measureGroups } from "./measures/groups";
import { repeatedCustomers } from "./measures/repeatedCustomers";
import type { MeasuredReasons } from "./reasons/measureReasons";
import { rowsWithReasons } from "./reasons/mentions";
import type { Results } from "./results";

/** What divides the answers, what crosses it, and the customers who answered again and again. */
export function compareGroups(
  cleaned: CleanedSurvey,
  options: AnalysisOptions,
  measured: MeasuredReasons,
): Pick<Results, "groups" | "crosses" | "warnings"> {
  const { survey, kept, score } = cleaned;
  const { thresholds, groups: chosen } = options;
  const scale = survey.score?.scale ?? null;
  if (scale === null) return { groups: [], crosses: [], warnings: [] };
  const bands = bandCodes(score, kept, scale);
  const repeated = repeatedCustomers(survey, contentAnswers(bands));
  const groups = measureGroups(survey, { score, bands, repeated }, thresholds.smallSample, chosen.order);
  const reasons = mentionedIn(cleaned, measured, options);
  const crosses = measureCrosses(chosen.crosses, { survey, scale, score, kept, groups, reasons });
  const warnings = [...repeatedWarnings(repeated, groups), ...crossWarnings(chosen.crosses, crosses)];
  return { groups, crosses, warnings };
}

/** Who gave which reason; null where the survey has none. */
function mentionedIn(
  cleaned: CleanedSurvey,
  { found: { pareto }, categoriesOf }: MeasuredReasons,
  { reasonsOf }: AnalysisOptions,
): CrossedAnswers["reasons"] {
  if (pareto === null) return null;
  const mask = rowsWithReasons(cleaned, cleaned.kept, reasonsOf);
  return { categories: pareto.items.map(({ category }) => category), categoriesOf, mask };
}

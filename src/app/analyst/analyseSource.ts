import { analyse } from "../../analysis/analyse";
import { DEFAULT_ANALYSIS, type AnalysisOptions } from "../../analysis/analysisOptions";
import { analyseSummedUp } from "../../analysis/summedUp/analyseSummedUp";
import { partOfSurvey } from "../../analysis/cleaning/partOfSurvey";
import { analyseReasonCounts } from "../../analysis/analyseReasonCounts";
import { analyseMonthlyMeasures } from "../../analysis/monthly/analyseMonthlyMeasures";
import { buildMonthlyMeasures } from "../../analysis/monthly/buildMonthlyMeasures";
import { USUAL_GROUPS } from "../../analysis/measures/groupChoices";
import { usableStartDay } from "../../analysis/periods/period";
import { SCHEMES } from "../../analysis/reasons/schemes/schemes";
import type { Results } from "../../analysis/results";
import { buildReasonCounts } from "../../analysis/survey/columns/buildReasonCounts";
import { buildSurvey } from "../../analysis/survey/columns/buildSurvey";
import { filledRows } from "../../analysis/survey/columns/sourceRows";
import type { ChosenSource } from "../../analysis/survey/decision/chooseSource";
import type { Recognition, Warning } from "../../analysis/survey/recognition";
import type { RawColumn } from "../../analysis/survey/rawColumn";
import { settleScale } from "../../analysis/survey/decision/settleScale";
import type { Survey } from "../../analysis/survey/survey";
import { scaleWithSettings } from "../../documents/settings/bands";
import { settingsOf } from "../../documents/settings/settingValue";
import { changedDictionary } from "../../documents/dictionary/staffReasons";
import { STAFF_OPTIONS } from "../../documents/registry";
import { shippedDictionary } from "../../analysis/reasons/shippedDictionary";
import { schemeNamed } from "../settings/schemeNamed";
import type { StaffState } from "../../documents/staffState";
import { askedPeriods } from "./askedPeriods";
import type { GenerateRequest } from "../request/generateRequest";
import { placeOf } from "../sourceData/sourcePlace";

/** What is asked of the analysis. */
export type AnalysisRequest = Pick<
  GenerateRequest,
  "period" | "compareWith" | "reasonsOf" | "groups" | "only"
>;

/**
 * Analyses the columns read from the source, with what staff corrected and set. Warns:
 * - `month-start-adjusted`: a first day of the month that not every month has. Data: wanted, used.
 * - `period-not-used`, `part-not-used`: a period, or a group, is asked for of a table that sums answers up. Data: period; value.
 *
 * @throws AppError as askedPeriods; SurveyError.
 */
export function analyseSource(
  source: ChosenSource,
  columns: readonly RawColumn[],
  staff: StaffState,
  request: AnalysisRequest,
): Results {
  const recognition = settledRecognition(source, columns, staff);
  if (recognition.kind === "answers" || recognition.kind === "long") {
    const options = optionsOfStaff(staff);
    const rows = { takenBack: options.takenBack };
    const survey = buildSurvey(recognition, columns, placeOf(source), rows);
    const { only = null } = request;
    return analyseAnswers(only === null ? survey : partOfSurvey(survey, only), options, request);
  }
  const asked = request.period ?? request.compareWith;
  const warnings: readonly Warning[] = [
    ...recognition.warnings,
    ...(asked === null ? [] : [{ code: "period-not-used", period: asked }]),
    ...(request.only ? [{ code: "part-not-used", value: request.only.value }] : []),
  ];
  if (recognition.kind === "summed-up") {
    return analyseSummedUp({ ...recognition, warnings }, columns, placeOf(source));
  }
  if (recognition.kind === "measures-by-month") {
    return analyseMonthlyMeasures(buildMonthlyMeasures(recognition, columns, placeOf(source)), warnings);
  }
  const counts = buildReasonCounts(recognition, columns, placeOf(source));
  return analyseReasonCounts(counts, warnings, optionsOfStaff(staff).paretoLimits);
}

function analyseAnswers(survey: Survey, written: AnalysisOptions, request: AnalysisRequest): Results {
  const monthStartDay = usableStartDay(written.monthStartDay);
  const results = analyse(survey, {
    ...written,
    ...askedPeriods(request, survey, monthStartDay),
    monthStartDay,
    reasonsOf: request.reasonsOf,
    groups: request.groups ?? USUAL_GROUPS,
  });
  const { monthStartDay: wanted } = written;
  if (monthStartDay === wanted) return results;
  const adjusted: Warning = { code: "month-start-adjusted", wanted, used: monthStartDay };
  return { ...results, warnings: [...results.warnings, adjusted] };
}

/** What the whole columns tell of the source, rather than its first rows, with the bands that staff set. */
export function settledRecognition(
  { recognition, choices }: ChosenSource,
  columns: readonly RawColumn[],
  staff: StaffState,
): Recognition {
  const { firstDataRow, shape } = recognition;
  const { takenBack } = optionsOfStaff(staff);
  const answers = filledRows(columns, firstDataRow, { shape, takenBack });
  const settled = settleScale(recognition, [...answers.columns.values()], choices.answers);
  return settled.scale === null
    ? settled
    : { ...settled, scale: scaleWithSettings(settled.scale, settingsOf(staff)) };
}

/** What staff wrote into the sheets of each document, over what the analysis starts from. */
export function optionsOfStaff(staff: StaffState): AnalysisOptions {
  const written = STAFF_OPTIONS.map((optionsIn) => optionsIn(staff)).reduce<AnalysisOptions>(
    (options, { thresholds, ...told }) => ({
      ...options,
      ...told,
      thresholds: { ...options.thresholds, ...thresholds },
    }),
    DEFAULT_ANALYSIS,
  );
  const { scheme } = staff.remembered;
  const shipped = shippedDictionary(schemeNamed(scheme).id);
  return {
    ...written,
    dictionary: written.dictionary ?? changedDictionary(staff, shipped),
    scheme: SCHEMES.find(({ id }) => id === scheme) ?? null,
  };
}

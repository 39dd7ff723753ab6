import { analyse } from "../../analysis/analyse";
import { DEFAULT_ANALYSIS, type AnalysisOptions } from "../../analysis/analysisOptions";
import { analyseReasonCounts } from "../../analysis/analyseReasonCounts";
import { analyseMonthlyMeasures } from "../../analysis/monthly/analyseMonthlyMeasures";
import { buildMonthlyMeasures } from "../../analysis/monthly/buildMonthlyMeasures";
import { overlap, parsePeriod, type Period } from "../../analysis/measures/period";
import { SCHEMES } from "../../analysis/reasons/schemes/schemes";
import type { Results } from "../../analysis/results";
import { buildReasonCounts } from "../../analysis/survey/columns/buildReasonCounts";
import { buildSurvey } from "../../analysis/survey/columns/buildSurvey";
import { filledRows } from "../../analysis/survey/columns/sourceRows";
import type { ChosenSource } from "../../analysis/survey/decision/chooseSource";
import type { Recognition } from "../../analysis/survey/recognition";
import type { RawColumn } from "../../analysis/survey/rawColumn";
import { settleScale } from "../../analysis/survey/decision/settleScale";
import { scaleWithSettings } from "../../documents/settings/bands";
import { settingsOf } from "../../documents/settings/settingValue";
import { changedDictionary } from "../../documents/dictionary/staffReasons";
import { STAFF_OPTIONS } from "../../documents/registry";
import { shippedDictionary } from "../../analysis/reasons/shippedDictionary";
import { schemeNamed } from "../settings/schemeNamed";
import type { StaffState } from "../../documents/staffState";
import { AppError } from "../appError";
import type { GenerateRequest } from "./generateRequest";
import { placeOf } from "../source/sourcePlace";

/** What is asked of the analysis. */
export type AnalysisRequest = Pick<GenerateRequest, "period" | "compareWith" | "reasonsOf">;

/**
 * Analyses the columns read from the source, with what staff corrected and set.
 *
 * @throws AppError `period-invalid`, `period-without-time`, `periods-overlap`; SurveyError.
 */
export function analyseSource(
  source: ChosenSource,
  columns: readonly RawColumn[],
  staff: StaffState,
  request: AnalysisRequest,
): Results {
  const recognition = settledRecognition(source, columns, staff);
  if (recognition.kind === "reason-counts") {
    return analyseReasonCounts(
      buildReasonCounts(recognition, columns, placeOf(source)),
      recognition.warnings,
      optionsOfStaff(staff).paretoLimits,
    );
  }
  if (recognition.kind === "measures-by-month") {
    const table = buildMonthlyMeasures(recognition, columns, placeOf(source));
    return analyseMonthlyMeasures(table, recognition.warnings);
  }
  const options: AnalysisOptions = {
    ...optionsOfStaff(staff),
    ...periodsOf(request),
    reasonsOf: request.reasonsOf,
  };
  const survey = buildSurvey(recognition, columns, placeOf(source));
  const asked = request.period ?? request.compareWith;
  if (asked !== null && survey.time === null) throw new AppError("period-without-time", { period: asked });
  return analyse(survey, options);
}

/** What the whole columns tell of the source, rather than its first rows, with the bands that staff set. */
export function settledRecognition(
  { recognition }: ChosenSource,
  columns: readonly RawColumn[],
  staff: StaffState,
): Recognition {
  const { firstDataRow, shape } = recognition;
  const answers = filledRows(columns, firstDataRow, { shape });
  const settled = settleScale(recognition, [...answers.columns.values()]);
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

/** A change is only told between two periods that share no day. */
function periodsOf(request: AnalysisRequest): Pick<AnalysisOptions, "period" | "compareWith"> {
  const [period, compareWith] = [periodOf(request.period), periodOf(request.compareWith)];
  if (period !== null && compareWith !== null && overlap(period, compareWith)) {
    throw new AppError("periods-overlap", { period: period.label, compareWith: compareWith.label });
  }
  return { period, compareWith };
}

function periodOf(text: string | null): Period | null {
  if (text === null) return null;
  const period = parsePeriod(text);
  if (period === null) throw new AppError("period-invalid", { period: text });
  return period;
}

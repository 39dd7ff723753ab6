import { analyse } from "../analysis/analyse";
import { DEFAULT_ANALYSIS, type AnalysisOptions } from "../analysis/analysisOptions";
import { analyseReasonCounts } from "../analysis/analyseReasonCounts";
import { analyseMonthlyMeasures } from "../analysis/monthly/analyseMonthlyMeasures";
import { buildMonthlyMeasures } from "../analysis/monthly/buildMonthlyMeasures";
import { parsePeriod, type Period } from "../analysis/measures/period";
import { DEFAULT_THRESHOLDS, type Thresholds } from "../analysis/measures/thresholds";
import { DEFAULT_PARETO_LIMITS, type ParetoLimits } from "../analysis/reasons/pareto";
import { SCHEMES } from "../analysis/reasons/schemes/schemes";
import type { Results } from "../analysis/results";
import { buildReasonCounts } from "../analysis/survey/buildReasonCounts";
import { buildSurvey } from "../analysis/survey/buildSurvey";
import type { ChosenSource } from "../analysis/survey/chooseSource";
import type { RawColumn } from "../analysis/survey/rawColumn";
import { settleScale } from "../analysis/survey/settleScale";
import { numberSetting, scaleWithSettings } from "../documents/settingKeys";
import type { StaffState } from "../documents/staffState";
import { AppError } from "./appError";
import type { GenerateRequest } from "./generateRequest";
import { placeOf } from "./sourcePlace";

/** What is asked of the analysis. */
export type AnalysisRequest = Pick<GenerateRequest, "period" | "compareWith" | "reasonsOf">;

/**
 * Analyses the columns read from the source, with what staff corrected and set.
 *
 * @throws AppError `period-invalid`, `period-without-time`; SurveyError.
 */
export function analyseSource(
  source: ChosenSource,
  columns: readonly RawColumn[],
  staff: StaffState,
  request: AnalysisRequest,
): Results {
  const settled = settleScale(source.recognition, columns);
  const scale = settled.scale === null ? null : scaleWithSettings(settled.scale, staff.settings);
  const recognition = { ...settled, scale };
  if (recognition.kind === "reason-counts") {
    return analyseReasonCounts(
      buildReasonCounts(recognition, columns, placeOf(source)),
      recognition.warnings,
      paretoLimitsOf(staff),
    );
  }
  if (recognition.kind === "measures-by-month") {
    const table = buildMonthlyMeasures(recognition, columns, placeOf(source));
    return analyseMonthlyMeasures(table, recognition.warnings);
  }
  const options = optionsOf(staff, request);
  const survey = buildSurvey(recognition, columns, placeOf(source));
  const asked = request.period ?? request.compareWith;
  if (asked !== null && survey.time === null) throw new AppError("period-without-time", { period: asked });
  return analyse(survey, options);
}

function optionsOf(staff: StaffState, request: AnalysisRequest): AnalysisOptions {
  return {
    ...DEFAULT_ANALYSIS,
    corrections: staff.corrections,
    takenBack: staff.takenBack,
    dictionary: staff.dictionary,
    scheme: SCHEMES.find(({ id }) => id === staff.scheme) ?? null,
    categories: staff.categories ?? [],
    period: periodOf(request.period),
    compareWith: periodOf(request.compareWith),
    reasonsOf: request.reasonsOf,
    thresholds: thresholdsOf(staff),
    paretoLimits: paretoLimitsOf(staff),
  };
}

function thresholdsOf({ settings }: StaffState): Thresholds {
  return {
    ...DEFAULT_THRESHOLDS,
    ratePoints: numberSetting(settings, "alarm-points") ?? DEFAULT_THRESHOLDS.ratePoints,
    meanScore: numberSetting(settings, "alarm-mean") ?? DEFAULT_THRESHOLDS.meanScore,
    smallSample: numberSetting(settings, "small-sample") ?? DEFAULT_THRESHOLDS.smallSample,
  };
}

function paretoLimitsOf({ settings }: StaffState): ParetoLimits {
  return {
    vitalShare: numberSetting(settings, "vital-share") ?? DEFAULT_PARETO_LIMITS.vitalShare,
    thirdShare: numberSetting(settings, "core-third-share") ?? DEFAULT_PARETO_LIMITS.thirdShare,
  };
}

function periodOf(text: string | null): Period | null {
  if (text === null) return null;
  const period = parsePeriod(text);
  if (period === null) throw new AppError("period-invalid", { period: text });
  return period;
}

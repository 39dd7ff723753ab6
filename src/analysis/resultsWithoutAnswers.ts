import { meanDifference } from "./measures/sampleTests";
import { cleanSurvey } from "./cleaning/cleanSurvey";
import { periodRows } from "./cleaning/periodRows";
import { NO_RULE_APPLIED } from "./cleaning/ruleCounts";
import { NOTHING_TO_VERIFY } from "./comparison/verificationOf";
import { NOTHING_LEFT_OUT } from "./measures/leftOut";
import { NO_REASONS } from "./reasons/measureReasons";
import type { Results } from "./results";
import type { Warning } from "./survey/recognition";
import type { Survey } from "./survey/survey";

/**
 * Where nothing was read: documents that need no survey are made all the same.
 *
 * @example resultsWithoutSurvey().warnings // [{ code: "made-without-survey" }]
 */
export function resultsWithoutSurvey(): Results {
  const nowhere = { sheet: "", range: "", headerRow: 0 };
  return resultsWithoutAnswers("none", nowhere, 0, [{ code: "made-without-survey" }]);
}

/** The results of an aggregated table before anything is made of it: `rows` are read and kept, nothing is measured. */
export function resultsWithoutAnswers(
  kind: Survey["kind"],
  source: Survey["source"],
  rows: number,
  warnings: readonly Warning[],
): Results {
  const survey = emptySurvey(kind, source, warnings);
  const counts = { read: rows, kept: rows, ...NO_RULE_APPLIED };
  const cleaned = cleanSurvey(survey, { corrections: new Map(), takenBack: new Set(), period: null });
  return {
    cleaned,
    scale: null,
    period: null,
    monthStartDay: 1,
    rows: counts,
    periodRows: { ...periodRows(cleaned, null), ...counts },
    nonResponse: null,
    satisfaction: null,
    requiredSample: null,
    expectedRest: null,
    dimensions: [],
    drivers: null,
    weighted: null,
    nps: null,
    ces: null,
    ...NO_REASONS,
    problemImpacts: [],
    monthsAnswered: null,
    themes: null,
    words: null,
    diagnosis: null,
    circumstances: [],
    maskedWords: { reasonText: null, comment: null },
    groupColumns: [],
    groups: [],
    crosses: [],
    partialAnswers: 0,
    step: "month",
    months: [],
    periods: [],
    trends: [],
    loyaltyGroups: [],
    control: null,
    rateAxis: [0, 1],
    operating: [],
    appeals: NOTHING_LEFT_OUT,
    misrated: NOTHING_LEFT_OUT,
    calls: () => [],
    verification: NOTHING_TO_VERIFY,
    inspectionCases: () => [],
    meanDifference,
    authenticity: () => ({ invitations: null, sameCustomer: null, withinSeconds: null }),
    comparisons: [],
    days: null,
    figures: [],
    warnings,
  };
}

function emptySurvey(kind: Survey["kind"], source: Survey["source"], warnings: readonly Warning[]): Survey {
  return {
    kind,
    source,
    rowCount: 0,
    sheetRows: new Uint32Array(0),
    notAnswers: new Map(),
    returned: new Map(),
    sheets: null,
    headers: {},
    score: null,
    dimensions: [],
    nps: null,
    ces: null,
    reasons: [],
    reasonCategory: null,
    reasonFlags: [],
    comments: [],
    texts: {},
    time: null,
    numbers: {},
    flags: {},
    warnings,
  };
}

import { CONCEPTS } from "../../glossary/concepts";
import { OPERATING_MEASURES } from "../../glossary/operatingMeasures";
import { mappedColumn } from "../statistics/valueCodes";
import { onceFor } from "../once";
import { bandOf, type Scale } from "../survey/scale";
import type { ScoreColumn, Survey } from "../survey/survey";
import { bandCode, CONTENT, DISSATISFIED } from "./bandCodes";
import { isEasy } from "./customerEffort";
import type { MeasureRecord } from "./measureRecord";
import { promotion } from "./netPromoter";
import type { OperatingMeasure } from "./operating";

/** The measures that a survey has once: all but those of dimensions and of the course of the service. */
export type SingleMeasure = "rate" | "dissatisfiedRate" | "mean" | "nps" | "ces" | "easyShare";

/**
 * The measures that a survey has: `rate`, `dissatisfiedRate`, `mean`, `dimension:NAME`, `nps` (points), `ces`,
 * `easyShare`, and by role `duration`, `waitTime`, `responseTime`, `handleTime` (seconds), `transfers`, `resolved`,
 * `complaint`, and of problems had again `repeatedProblem`, `solvedAtFirst` (shares).
 */
export function measuresOf(survey: Survey, operating: readonly OperatingMeasure[]): MeasureRecord[] {
  const { score, dimensions, nps, ces } = survey;
  return [
    ...(score === null ? [] : scoreMeasures(score.scale)),
    ...dimensions.map(dimensionMeasure),
    ...(nps === null ? [] : [promoterMeasure(nps)]),
    ...(ces === null ? [] : [effortMeasure(ces), easyMeasure(ces)]),
    ...operating.map(operatingMeasure),
  ];
}

function scoreMeasures(scale: Scale): MeasureRecord<SingleMeasure>[] {
  return [rateMeasure(scale), dissatisfiedMeasure(scale), meanMeasure(scale)];
}

/**
 * 总体满意度.
 *
 * @example rateMeasure(scaleOfKind("1-5")).unit // "share"
 */
export function rateMeasure(scale: Scale): MeasureRecord<SingleMeasure> {
  return {
    key: "rate",
    label: CONCEPTS.satisfactionRate,
    unit: "share",
    better: "higher",
    scale,
    of: ({ satisfaction }) => satisfaction?.rate ?? null,
    kind: "share",
    answers: onceFor(({ score }) => bandShare(score, scale, CONTENT)),
    counted: "kept",
  };
}

function dissatisfiedMeasure(scale: Scale): MeasureRecord<SingleMeasure> {
  return {
    key: "dissatisfiedRate",
    label: CONCEPTS.dissatisfiedRate,
    unit: "share",
    better: "lower",
    scale,
    of: ({ satisfaction }) => satisfaction?.dissatisfiedRate ?? null,
    kind: "share",
    answers: onceFor(({ score }) => bandShare(score, scale, DISSATISFIED)),
    counted: "kept",
  };
}

/** 1 where a score lies in a band, 0 in another. */
function bandShare(score: Float64Array, scale: Scale, band: number): Float64Array {
  return mappedColumn(score, (value) => Number(bandCode(bandOf(value, scale)) === band));
}

/**
 * 平均分.
 *
 * @example meanMeasure(scaleOfKind("1-5")).unit // "score"
 */
export function meanMeasure(scale: Scale): MeasureRecord<SingleMeasure> {
  return {
    key: "mean",
    label: CONCEPTS.meanScore,
    unit: "score",
    better: "as-scale",
    scale,
    of: ({ satisfaction }) => satisfaction?.mean ?? null,
    kind: "mean",
    answers: ({ score }) => score,
    counted: "kept",
  };
}

function dimensionMeasure({ header, values, scale }: ScoreColumn, place: number): MeasureRecord {
  return {
    key: `dimension:${header}`,
    label: null,
    unit: "score",
    better: "as-scale",
    scale,
    of: ({ dimensions }) => dimensions[place]?.mean ?? null,
    kind: "mean",
    answers: () => values,
    counted: "answers",
  };
}

function promoterMeasure({ values, scale }: ScoreColumn): MeasureRecord<SingleMeasure> {
  return {
    key: "nps",
    label: CONCEPTS.netPromoterAnswer,
    unit: "points",
    better: "higher",
    scale,
    of: ({ nps }) => nps?.score ?? null,
    kind: "net",
    answers: onceFor(() => values.map(promotion)),
    counted: "answers",
  };
}

/** CES asks for ease or for effort: its mean does not say which way is the better one. */
function effortMeasure({ values, scale }: ScoreColumn): MeasureRecord<SingleMeasure> {
  return {
    key: "ces",
    label: CONCEPTS.customerEffortAnswer,
    unit: "score",
    better: "unsaid",
    scale,
    of: ({ ces }) => ces?.mean ?? null,
    kind: "mean",
    answers: () => values,
    counted: "answers",
  };
}

function easyMeasure({ values, scale }: ScoreColumn): MeasureRecord<SingleMeasure> {
  return {
    key: "easyShare",
    label: CONCEPTS.easyShare,
    unit: "share",
    better: "higher",
    scale,
    of: ({ ces }) => ces?.easyShare ?? null,
    kind: "share",
    answers: () => values.map((value) => (Number.isNaN(value) ? NaN : Number(isEasy(value, scale)))),
    counted: "answers",
  };
}

function operatingMeasure({ role, name, unit, better, values }: OperatingMeasure): MeasureRecord {
  return {
    key: role,
    label: OPERATING_MEASURES[name].name,
    unit,
    better,
    scale: null,
    of: ({ operating }) => operating.find((each) => each.role === role)?.mean ?? null,
    kind: unit === "share" ? "share" : "mean",
    answers: () => values,
    counted: "answers",
  };
}

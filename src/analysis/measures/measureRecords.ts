import { CONCEPTS } from "../../glossary/concepts";
import { OPERATING_MEASURES } from "../../glossary/operatingMeasures";
import type { Scale } from "../survey/scale";
import type { ScoreColumn, Survey } from "../survey/survey";
import { countEasy } from "./customerEffort";
import { countWhere, distributionOf } from "./distribution";
import type { MeasureRecord } from "./measureRecord";
import { countPromoters } from "./netPromoter";
import type { OperatingMeasure } from "./operating";
import { measureSatisfaction } from "./satisfaction";

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

function scoreMeasures(scale: Scale): MeasureRecord[] {
  return [rateMeasure(scale), dissatisfiedMeasure(scale), meanMeasure(scale)];
}

/** 总体满意度. */
export function rateMeasure(scale: Scale): MeasureRecord {
  return {
    key: "rate",
    label: CONCEPTS.satisfactionRate,
    unit: "share",
    better: "higher",
    scale,
    of: ({ satisfaction }) => satisfaction?.rate ?? null,
    sample: ({ score }, { kept }) => {
      const { contentCount, n } = measureSatisfaction(score, kept, scale);
      return { kind: "share", count: contentCount, n };
    },
  };
}

function dissatisfiedMeasure(scale: Scale): MeasureRecord {
  return {
    key: "dissatisfiedRate",
    label: CONCEPTS.dissatisfiedRate,
    unit: "share",
    better: "lower",
    scale,
    of: ({ satisfaction }) => satisfaction?.dissatisfiedRate ?? null,
    sample: ({ score }, { kept }) => {
      const { dissatisfied, n } = measureSatisfaction(score, kept, scale);
      return { kind: "share", count: dissatisfied, n };
    },
  };
}

/** 平均分. */
export function meanMeasure(scale: Scale): MeasureRecord {
  return {
    key: "mean",
    label: CONCEPTS.meanScore,
    unit: "score",
    better: "as-scale",
    scale,
    of: ({ satisfaction }) => satisfaction?.mean ?? null,
    sample: ({ score }, { kept }) => ({ kind: "mean", distribution: distributionOf(score, kept) }),
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
    sample: (_, { answers }) => ({ kind: "mean", distribution: distributionOf(values, answers) }),
  };
}

function promoterMeasure({ values, scale }: ScoreColumn): MeasureRecord {
  return {
    key: "nps",
    label: CONCEPTS.netPromoterAnswer,
    unit: "points",
    better: "higher",
    scale,
    of: ({ nps }) => nps?.score ?? null,
    sample: (_, { answers }) => ({ kind: "net", ...countPromoters(distributionOf(values, answers)) }),
  };
}

/** CES asks for ease or for effort: its mean does not say which way is the better one. */
function effortMeasure({ values, scale }: ScoreColumn): MeasureRecord {
  return {
    key: "ces",
    label: CONCEPTS.customerEffortAnswer,
    unit: "score",
    better: "unsaid",
    scale,
    of: ({ ces }) => ces?.mean ?? null,
    sample: (_, { answers }) => ({ kind: "mean", distribution: distributionOf(values, answers) }),
  };
}

function easyMeasure({ values, scale }: ScoreColumn): MeasureRecord {
  return {
    key: "easyShare",
    label: CONCEPTS.easyShare,
    unit: "share",
    better: "higher",
    scale,
    of: ({ ces }) => ces?.easyShare ?? null,
    sample: (_, { answers }) => {
      const distribution = distributionOf(values, answers);
      return { kind: "share", count: countEasy(distribution, scale), n: distribution.n };
    },
  };
}

function operatingMeasure({ role, name, unit, better, values }: OperatingMeasure): MeasureRecord {
  return {
    key: role,
    label: OPERATING_MEASURES[name],
    unit,
    better,
    scale: null,
    of: ({ operating }) => operating.find((each) => each.role === role)?.mean ?? null,
    sample: (_, { answers }) => {
      const distribution = distributionOf(values, answers);
      if (unit !== "share") return { kind: "mean", distribution };
      return { kind: "share", count: countWhere(distribution, (value) => value === 1), n: distribution.n };
    },
  };
}

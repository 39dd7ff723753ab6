import { analyse } from "../../src/analysis/analyse";
import { DEFAULT_ANALYSIS, type AnalysisOptions } from "../../src/analysis/analysisOptions";
import type { Results } from "../../src/analysis/results";
import { surveyOf, times, type SurveyColumns } from "./surveyOf";

export function results(columns: SurveyColumns, options: Partial<AnalysisOptions> = {}): Results {
  return analyse(surveyOf(columns), { ...DEFAULT_ANALYSIS, ...options });
}

export function counted(pareto: Results["pareto"]): [string, number][] {
  return (pareto?.items ?? []).map(({ category, count }) => [category, count]);
}

export const HOTLINE: SurveyColumns = {
  score: [5, 4, 1, 2, 3, 1, null, 2],
  reasons: [[null, "等太久", "等太久；态度差", "排队太久", "业务不熟", "无", "等太久", "等太久了,打了3次"]],
  texts: {
    ticketId: ["T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8"],
    customerId: ["a", "b", "c", "d", "e", "f", "g", "h"],
    agentId: ["1001", "1001", "1001", "1002", "1002", "1001", "1002", "1001"],
    agentName: ["甲", "甲", "甲", "乙", "乙", "甲", "乙", "甲"],
  },
};

const fiveTimes = <Cell>(cells: readonly Cell[]): Cell[] => times(5, cells).flat();

/** The hotline's calls five times over, of the same customers: enough reasons for a problem to stand out. */
export const FIVE_TIMES: SurveyColumns = {
  score: fiveTimes(HOTLINE.score ?? []),
  reasons: (HOTLINE.reasons ?? []).map(fiveTimes),
  texts: {
    ticketId: fiveTimes(HOTLINE.score ?? []).map((_, row) => `T${String(row)}`),
    customerId: fiveTimes(HOTLINE.texts?.customerId ?? []),
    agentId: fiveTimes(HOTLINE.texts?.agentId ?? []),
    agentName: fiveTimes(HOTLINE.texts?.agentName ?? []),
  },
};

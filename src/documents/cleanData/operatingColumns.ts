import type { CleanedSurvey } from "../../analysis/cleaning/cleaning";
import type { Words } from "../../glossary/glossary";

/** Operating measures whose columns a survey may have (S12), by role. */
const NUMBERS = ["duration", "waitTime", "responseTime", "handleTime", "transfers"] as const;
const FLAGS = ["resolved", "complaint"] as const;

export type OperatingRole = (typeof NUMBERS)[number] | (typeof FLAGS)[number];

/** A column of 清洗数据 that an operating measure is counted over: seconds, a number of times, or 1 for yes and 0 for no. */
export interface OperatingColumn {
  readonly role: OperatingRole;
  readonly heading: string;
  readonly unit: "seconds" | "times" | "share";
  /** By row of the survey; NaN where there is no answer. */
  readonly values: Float64Array;
}

/** The operating columns that a survey has, under the headings that they get. */
export function operatingColumns(
  { survey }: CleanedSurvey,
  words: Words,
  claim: (wanted: string) => string,
): readonly OperatingColumn[] {
  const numbers = NUMBERS.flatMap((role): OperatingColumn[] => {
    const column = survey.numbers[role];
    if (column === undefined) return [];
    const unit = role === "transfers" ? "times" : "seconds";
    return [{ role, heading: claim(words(`column-${role}`)), unit, values: column.values }];
  });
  const flags = FLAGS.flatMap((role): OperatingColumn[] => {
    const column = survey.flags[role];
    if (column === undefined) return [];
    const values = Float64Array.from(column.values, (value) => (value < 0 ? NaN : value));
    return [{ role, heading: claim(words(`column-${role}`)), unit: "share", values }];
  });
  return [...numbers, ...flags];
}

import type { CleanedSurvey } from "../cleaning/cleaning";
import { foldText } from "../survey/cells/foldText";
import type { Survey } from "../survey/survey";
import type { Better } from "./better";
import { distributionOf, meanOf } from "./distribution";

type NumberRole = "duration" | "waitTime" | "responseTime" | "handleTime" | "transfers";
type FlagRole = "resolved" | "complaint";

/** What an operating measure is: of some columns the header says more than their role. */
export type OperatingName = NumberRole | FlagRole | "resolvedAtOnce" | "majorComplaint";

/** A column that a survey may have and that has an operating measure (S12). */
export interface OperatingColumn {
  readonly role: NumberRole | FlagRole;
  readonly unit: "duration" | "times" | "share";
  readonly better: Better;
  /** 解决率 or 一次性解决率, 投诉率 or 重大投诉率, as the header of the survey's column says. */
  readonly nameIn: (survey: Survey) => OperatingName;
  /** Seconds, times, or 1 for yes and 0 for no, by row; NaN without an answer. Null where the survey has no such column. */
  readonly valuesIn: (survey: Survey) => Float64Array | null;
}

/** An operating column with its mean, over the rows whose answers count; of yes and no that is the share of yes. */
export interface OperatingMeasure extends Pick<OperatingColumn, "role" | "unit"> {
  readonly name: OperatingName;
  readonly n: number;
  readonly mean: number | null;
  /** By row of the survey; NaN where there is no answer. */
  readonly values: Float64Array;
}

/** A plain 已解决 is 解决率, a plain 投诉 投诉率: only a header that says so is about the first contact, or of weight. */
const MORE_THAN_ROLE: Readonly<Record<FlagRole, { readonly says: RegExp; readonly name: OperatingName }>> = {
  resolved: { says: /首次|首问|首問|一次|\b(first|once|fcr)\b/u, name: "resolvedAtOnce" },
  complaint: { says: /重大|严重|嚴重|\b(major|severe|serious|critical)\b/u, name: "majorComplaint" },
};

export const OPERATING_COLUMNS: readonly OperatingColumn[] = [
  numberColumn("duration", "duration"),
  numberColumn("waitTime", "duration"),
  numberColumn("responseTime", "duration"),
  numberColumn("handleTime", "duration"),
  numberColumn("transfers", "times"),
  flagColumn("resolved", "higher"),
  flagColumn("complaint", "lower"),
];

/** S12: the measure of each operating column that the survey has. */
export function measureOperating({ survey, answers }: CleanedSurvey): OperatingMeasure[] {
  return OPERATING_COLUMNS.flatMap(({ role, unit, nameIn, valuesIn }) => {
    const values = valuesIn(survey);
    if (values === null) return [];
    const distribution = distributionOf(values, answers);
    return [{ role, name: nameIn(survey), unit, n: distribution.n, mean: meanOf(distribution), values }];
  });
}

function numberColumn(role: NumberRole, unit: "duration" | "times"): OperatingColumn {
  const valuesIn = ({ numbers }: Survey): Float64Array | null => numbers[role]?.values ?? null;
  return { role, unit, better: "lower", nameIn: () => role, valuesIn };
}

function flagColumn(role: FlagRole, better: Better): OperatingColumn {
  const valuesIn = ({ flags }: Survey): Float64Array | null => {
    const column = flags[role];
    return column === undefined
      ? null
      : Float64Array.from(column.values, (value) => (value < 0 ? NaN : value));
  };
  const { says, name } = MORE_THAN_ROLE[role];
  const nameIn = ({ flags }: Survey): OperatingName =>
    says.test(foldText(flags[role]?.header ?? "")) ? name : role;
  return { role, unit: "share", better, nameIn, valuesIn };
}

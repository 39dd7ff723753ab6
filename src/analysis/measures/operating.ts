import type { CleanedSurvey } from "../cleaning/cleaning";
import { foldText } from "../survey/cells/foldText";
import type { Survey } from "../survey/survey";
import type { CauseKind } from "../../glossary/causeKind";
import type { OperatingName } from "../../glossary/operatingMeasures";
import type { Better } from "./better";
import type { RepeatedProblems } from "./repeatedProblems";
import { distributionOf, meanOf } from "../statistics/distribution";

type NumberRole = "duration" | "waitTime" | "responseTime" | "handleTime" | "transfers";
type FlagRole = "resolved" | "complaint";
type ColumnRole = NumberRole | FlagRole | "complaintLevel";

/** A column that a survey may have and that has an operating measure (S12). */
export interface OperatingColumn {
  readonly role: ColumnRole;
  readonly unit: "duration" | "times" | "share";
  readonly better: Better;
  /** The kind of causes that are likely where a problem goes with its worse values. */
  readonly pointsTo: CauseKind;
  /** 解决率 or 一次性解决率, 投诉率 or 重大投诉率, as the header of the survey's column says. */
  readonly nameIn: (survey: Survey) => OperatingName;
  /** Seconds, times, or 1 for yes and 0 for no, by row; NaN without an answer. Null where the survey has no such column. */
  readonly valuesIn: (survey: Survey) => Float64Array | null;
}

/** An operating measure over the rows whose answers count: a mean, of yes and no the share of yes. */
export interface OperatingMeasure extends Pick<OperatingColumn, "unit" | "better"> {
  /** The role of its column, or its own name where no column has it. */
  readonly role: OperatingColumn["role"] | keyof RepeatedProblems;
  readonly name: OperatingName;
  readonly n: number;
  readonly mean: number | null;
  /** By row of the survey; NaN where there is no answer. */
  readonly values: Float64Array;
}

/** What a folded header says where its column means more than its role does, and what the measure then is. */
interface MoreThanRole {
  readonly says: RegExp;
  readonly name: OperatingName;
}

/** A plain 已解决 is 解决率, a plain 投诉 投诉率: only a header that says so is about the first contact, or of weight. */
const AT_ONCE: MoreThanRole = { says: /首次|首问|首問|一次|\b(first|once|fcr)\b/u, name: "resolvedAtOnce" };
const MAJOR: MoreThanRole = {
  says: /重大|严重|嚴重|\b(major|severe|serious|critical)\b/u,
  name: "majorComplaint",
};

export const OPERATING_COLUMNS: readonly OperatingColumn[] = [
  numberColumn("duration", "duration", "people"),
  numberColumn("waitTime", "duration", "environment"),
  numberColumn("responseTime", "duration", "method"),
  numberColumn("handleTime", "duration", "people"),
  numberColumn("transfers", "times", "method"),
  flagColumn("resolved", "higher", "method", AT_ONCE),
  flagColumn("complaint", "lower", "people", MAJOR),
  majorComplaints(),
];

/**
 * S12: the measure of each operating column that the survey has, and of problems that customers had again; whether they
 * were solved at the first contact only where no column says so.
 */
export function measureOperating(
  { survey, answers }: CleanedSurvey,
  problems: RepeatedProblems | null,
): OperatingMeasure[] {
  const measured = (
    measure: Pick<OperatingMeasure, "role" | "name" | "unit" | "better">,
    values: Float64Array,
  ): OperatingMeasure => {
    const distribution = distributionOf(values, answers);
    return { ...measure, n: distribution.n, mean: meanOf(distribution), values };
  };
  const ofColumns = OPERATING_COLUMNS.flatMap(({ role, unit, better, nameIn, valuesIn }) => {
    const values = valuesIn(survey);
    return values === null ? [] : [measured({ role, name: nameIn(survey), unit, better }, values)];
  });
  if (problems === null) return ofColumns;
  const isTold = ofColumns.some(({ name }) => name === "resolvedAtOnce");
  const ofProblems = (["repeatedProblem", "solvedAtFirst"] as const)
    .filter((name) => name !== "solvedAtFirst" || !isTold)
    .map((name) =>
      measured({ role: name, name, unit: "share", better: BETTER_OF_PROBLEMS[name] }, problems[name]),
    );
  return [...ofColumns, ...ofProblems.filter(({ n }) => n > 0)];
}

const BETTER_OF_PROBLEMS = { repeatedProblem: "lower", solvedAtFirst: "higher" } as const;

/** Told by the level of each complaint, where no column says it itself. */
function majorComplaints(): OperatingColumn {
  const valuesIn = ({ complaintLevels: levels, flags }: Survey): Float64Array | null => {
    const least = levels?.majorFrom ?? null;
    if (levels === undefined || least === null || MAJOR.says.test(foldText(flags.complaint?.header ?? "")))
      return null;
    return levels.values.map((points) => (Number.isNaN(points) ? NaN : Number(points >= least)));
  };
  return {
    role: "complaintLevel",
    unit: "share",
    better: "lower",
    pointsTo: "people",
    nameIn: () => MAJOR.name,
    valuesIn,
  };
}

function numberColumn(role: NumberRole, unit: "duration" | "times", pointsTo: CauseKind): OperatingColumn {
  const valuesIn = ({ numbers }: Survey): Float64Array | null => numbers[role]?.values ?? null;
  return { role, unit, better: "lower", pointsTo, nameIn: () => role, valuesIn };
}

function flagColumn(
  role: FlagRole,
  better: Better,
  pointsTo: CauseKind,
  more?: MoreThanRole,
): OperatingColumn {
  const valuesIn = ({ flags }: Survey): Float64Array | null => {
    const column = flags[role];
    return column === undefined
      ? null
      : Float64Array.from(column.values, (value) => (value < 0 ? NaN : value));
  };
  const nameIn = ({ flags }: Survey): OperatingName =>
    more?.says.test(foldText(flags[role]?.header ?? "")) === true ? more.name : role;
  return { role, unit: "share", better, pointsTo, nameIn, valuesIn };
}

import type { Report } from "./report";
import type { ReportedComparison } from "./reportedChanges";

type WrittenMeasure = Omit<ReportedComparison, "label" | "unit" | "better">;

/** What is for the pane and the summary alone. */
const FOR_PEOPLE = [
  "tiles",
  "reasonReview",
  "finding",
  "proposedGoals",
  "remarks",
  "periodRows",
  "months",
  "measureMonths",
  "changes",
  "answerRows",
] as const satisfies readonly (keyof Report)[];

type Written = Omit<Report, (typeof FOR_PEOPLE)[number]>;

/** A report as `--report` writes it. */
export type WrittenReport = Omit<Written, "comparison"> & {
  readonly comparison?: readonly WrittenMeasure[];
};

/** A report without what is for people alone: how measures are shown, and which way they get better. */
export function writtenReport(report: Report): WrittenReport {
  const entries = Object.entries(report).filter(([field]) => !FOR_PEOPLE.some((other) => other === field));
  const written = Object.fromEntries(entries) as Written;
  const { comparison, ...rest } = written;
  return comparison === undefined ? rest : { ...written, comparison: comparison.map(writtenMeasure) };
}

function writtenMeasure({
  measure,
  before,
  after,
  change,
  rate,
  p,
  interval,
}: ReportedComparison): WrittenMeasure {
  return { measure, before, after, change, rate, p, interval };
}

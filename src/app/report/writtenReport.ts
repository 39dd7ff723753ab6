import type { ForPeople, Report } from "./report";
import type { ReportedComparison } from "./reportedChanges";

type WrittenMeasure = Omit<ReportedComparison, "label" | "unit" | "better">;

const FOR_PEOPLE: Readonly<Record<keyof ForPeople, true>> = {
  tiles: true,
  reasonReview: true,
  finding: true,
  proposedGoals: true,
  remarks: true,
  periodRows: true,
  months: true,
  measureMonths: true,
  changes: true,
  answerRows: true,
};

type Written = Omit<Report, keyof ForPeople>;

/** A report as `--report` writes it. */
export type WrittenReport = Omit<Written, "comparison"> & {
  readonly comparison?: readonly WrittenMeasure[];
};

/** A report without what is for people alone: how measures are shown, and which way they get better. */
export function writtenReport(report: Report): WrittenReport {
  const entries = Object.entries(report).filter(([field]) => !(field in FOR_PEOPLE));
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

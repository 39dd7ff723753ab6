import type { Report } from "./report";
import type { ReportedComparison } from "./reportedChanges";

type WrittenMeasure = Omit<ReportedComparison, "label" | "unit" | "better">;

/** A report as `--report` writes it. */
export type WrittenReport = Omit<Report, "tiles" | "comparison"> & {
  readonly comparison?: readonly WrittenMeasure[];
};

/** A report without what is for the pane alone: how measures are shown, and which way they get better. */
export function writtenReport(report: Report): WrittenReport {
  const entries = Object.entries(report).filter(([field]) => field !== "tiles");
  const written = Object.fromEntries(entries) as Omit<Report, "tiles">;
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

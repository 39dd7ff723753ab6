import type { DocumentContext } from "../../context";
import { problemWords } from "../../problems/problemWords";
import type { CellContent } from "../../sheet/cellSpec";
import { staffRows, type StaffRow } from "../../staffState";
import { PLAN } from "../table";
import { firstMetric, metricLabel, metricNamed, metricsOf, metricValue, type MetricKey } from "./metrics";
import { TARGETS } from "./table";

/** A row of 改进目标: what is to be reached for one problem. */
export interface TargetRow {
  /** The problem's identity. */
  readonly problem: string;
  /** As it stands on the sheet. */
  readonly metricText: string;
  readonly metric: MetricKey | null;
  readonly target: number | null;
  readonly date: number | null;
  /** The measure, its value and 总体满意度 as they were when the target was first measured so. */
  readonly metricThen: string;
  readonly valueThen: number | null;
  readonly rateThen: number | null;
}

/** The targets that stand, then one for each core problem that has none. */
export function targetRows(context: DocumentContext): readonly TargetRow[] {
  const { results, staff, localeOf } = context;
  const locale = localeOf(PLAN.document);
  const { nameOf } = problemWords(context, locale);
  const metrics = metricsOf(results);
  const standing = (staffRows(staff, TARGETS) ?? []).flatMap(({ cells }) => {
    const problem = nameOf(textIn(cells["problem"]));
    return problem === "" ? [] : [standingRow(context, cells, problem, metrics)];
  });
  const known = new Set(standing.map(({ problem }) => problem));
  const added = results.coreProblems.filter(({ category }) => !known.has(category));
  return [
    ...standing,
    ...added.map((problem): TargetRow => {
      const metric = firstMetric(problem, metrics);
      const metricText = metric === null ? "" : metricLabel(metric, locale);
      const then = measuredNow(context, metric, metricText, problem.category);
      return { problem: problem.category, metricText, metric, target: null, date: null, ...then };
    }),
  ];
}

/** What stands before and what the rate was then are kept as long as the measure is the same. */
function standingRow(
  context: DocumentContext,
  cells: StaffRow["cells"],
  problem: string,
  metrics: readonly MetricKey[],
): TargetRow {
  const metricText = textIn(cells["metric"]);
  const metric = metricNamed(metricText, metrics);
  const [target, date] = [numberIn(cells["target"]), numberIn(cells["date"])];
  const entered = { problem, metricText, metric, target, date };
  const valueThen = numberIn(cells["valueThen"]);
  const isSame = metricText === textIn(cells["metricThen"]) && valueThen !== null;
  if (!isSame) return { ...entered, ...measuredNow(context, metric, metricText, problem) };
  return { ...entered, metricThen: metricText, valueThen, rateThen: numberIn(cells["rateThen"]) };
}

function measuredNow(
  { results }: DocumentContext,
  metric: MetricKey | null,
  metricThen: string,
  problem: string,
): Pick<TargetRow, "metricThen" | "valueThen" | "rateThen"> {
  const valueThen = metric === null ? null : metricValue(metric, problem, results);
  return { metricThen, valueThen, rateThen: results.satisfaction?.rate ?? null };
}

function textIn(content: CellContent | undefined): string {
  return String(content ?? "").trim();
}

function numberIn(content: CellContent | undefined): number | null {
  return typeof content === "number" ? content : null;
}

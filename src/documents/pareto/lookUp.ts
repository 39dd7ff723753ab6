import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import type { ReasonStatistic } from "./reasonStatistics";
import { PARETO, REASON_STATISTICS } from "./table";

/** A place of the Pareto, from 1, and what stands there; null past the last category that is mentioned. */
export interface Place {
  readonly place: number;
  readonly statistic: ReasonStatistic | null;
}

/** A cell of 原因统计 at the row's place. */
export function lookUp({ context }: DocumentSources, key: keyof typeof REASON_STATISTICS.headings): string {
  const statistics = tableIn(context, REASON_STATISTICS);
  const place = `MATCH(${tableIn(context, PARETO).own("place")},${statistics.column("rank")},0)`;
  return `INDEX(${statistics.column(key)},${place})`;
}

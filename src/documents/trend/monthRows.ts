import { rowsOfAnyPeriod, type Condition } from "../formulas/conditions";
import { columnOf } from "../formulas/reference";
import type { DocumentSources } from "../sources";
import { trendIn } from "./table";

/** The rows of 清洗数据 that count for the month of a row of the table, whatever the period evaluated. */
export function monthRows({ context, data }: DocumentSources): readonly Condition[] {
  if (data === null || data.time === null) return [];
  const time = columnOf(data.table, data.time);
  const { own } = trendIn(context);
  return [[time, `">="&${own("monthStart")}`], [time, `"<"&${own("monthEnd")}`], ...rowsOfAnyPeriod(data)];
}

import { rowsBetween, type Condition } from "../formulas/conditions";
import type { DocumentSources } from "../sources";
import { trendIn } from "./table";

/** The rows of 清洗数据 that count for the month of a row of the table, whatever the period evaluated. */
export function monthRows({ context, data }: DocumentSources): readonly Condition[] {
  const { own } = trendIn(context);
  return data === null ? [] : rowsBetween(data, own("monthStart"), own("monthEnd"));
}

import type { Condition } from "../formulas/conditions";
import { columnOf } from "../formulas/reference";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import { TREND } from "./table";

/** The rows of 清洗数据 that are of the month of a row of the table. */
export function monthConditions({ context, data }: DocumentSources): readonly Condition[] {
  if (data === null || data.time === null) return [];
  const time = columnOf(data.table, data.time);
  const start = tableIn(context, TREND).own("monthStart");
  return [
    [time, `">="&${start}`],
    [time, `"<"&EDATE(${start},1)`],
  ];
}

import { cleanText } from "../cells/foldText";
import { amountColumn } from "./plainColumns";
import { namedHeaders } from "../namedHeaders";
import { rawCellAt, type RawColumn } from "../rawColumn";
import type { Recognition } from "../recognition";
import { filledRows } from "./sourceRows";
import type { ReasonCounts } from "../survey";
import { surveyTable } from "./surveyTable";
import { SurveyError } from "../surveyError";

/**
 * The reasons and counts of an aggregated table, in its order; equal reasons are added up. Rows without a reason or
 * without a count, totals among them, are left out. Throws SurveyError `no-rows` when nothing is left.
 */
export function buildReasonCounts(
  recognition: Recognition,
  columns: readonly RawColumn[],
  source: ReasonCounts["source"],
): ReasonCounts {
  const table = surveyTable(recognition, filledRows(columns, recognition.firstDataRow));
  const category = table.columns.find(({ role }) => role === "reasonCategory" || role === "reason");
  const count = table.columns.find(({ role }) => role === "count");
  const counts = new Map<string, number>();
  if (category !== undefined && count !== undefined) {
    amountColumn(count.raw, count.header).values.forEach((value, row) => {
      const name = cleanText(String(rawCellAt(category.raw, row))).replace(/\s+/g, " ");
      if (name !== "" && value >= 0) counts.set(name, (counts.get(name) ?? 0) + value);
    });
  }
  const items = [...counts].map(([name, total]) => ({ category: name, count: total }));
  if (items.some((item) => item.count > 0)) return { source, items };
  const headers = namedHeaders(recognition.columns);
  throw new SurveyError("no-rows", { sheet: source.sheet, headerRow: source.headerRow, headers });
}

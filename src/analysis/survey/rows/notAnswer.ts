/**
 * What a row is that nobody answered:
 * - `total`: a total or subtotal (小计, 合计, Total).
 * - `statistic`: a mean, deviation or count of the rows above.
 * - `header`: the headings again.
 * - `units`: units or formats under the headings (分, 秒, yyyy-mm-dd).
 * - `note`: a remark under the table.
 */
export const NOT_ANSWER_KINDS = ["total", "statistic", "header", "units", "note"] as const;

export type NotAnswerKind = (typeof NOT_ANSWER_KINDS)[number];

/** A row that is no answer, the first thing that stands in it, and what it is known by in the next run. */
export interface NotAnswer {
  readonly kind: NotAnswerKind;
  readonly found: string;
  readonly key: string;
}

/** What the charts of these tests show, from A1. */
export const SCORES = [
  ["月份", "满意", "不满意"],
  ["一月", 30, 5],
  ["二月", 40, 4],
  ["三月", 50, 3],
];

/** Writes `SCORES` and puts a chart over them. */
export function addChart(
  worksheet: Excel.Worksheet,
  type: Parameters<Excel.ChartCollection["add"]>[0] = "ColumnClustered",
): Excel.Chart {
  worksheet.getRange("A1:C4").values = SCORES;
  return worksheet.charts.add(type, worksheet.getRange("A1:C4"), "Columns");
}

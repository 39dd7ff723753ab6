import type { MonthlyChange, MonthlyMeasures } from "../../analysis/monthly/monthlyMeasures";
import { live, type DocumentSources } from "../sources";
import { areaOf, thisRow } from "../formulas/reference";
import { footNotes, sectionHeading } from "../sheet/cells";
import { tableOf, type ColumnPlan } from "../sheet/table";
import { FIRST_ROW, titleBand } from "../sheet/titleBand";
import type {
  CellContent,
  ChartBlock,
  Formula,
  NumberFormat,
  SheetSpec,
  TableBlock,
} from "../sheet/sheetSpec";
import { dateText, sourceText } from "../sheet/wording";

const NAME_WIDTH = 26;
const MONTH_WIDTH = 11;
const DIFFERENCE_WIDTH = 25;
const CHANGE_WIDTH = 16;
const CHART_ROWS = 12;
/** More lines are better looked up in the table. */
const MOST_CHARTS = 8;

/**
 * 趋势分析 of a table 指标 × 月份 (S09): each measure by month with its 环比 and 同比, as formulas over the months, and a
 * line each. There are no answers, so nothing is tested for chance.
 */
export function monthlyTrend(sources: DocumentSources, monthly: MonthlyMeasures): SheetSpec {
  const { words, context } = sources;
  const title = words("sheetTrend");
  const table = measuresTable(sources, monthly);
  const columns = table.columns.length;
  const chartRow = FIRST_ROW + monthly.items.length + 2;
  const charts = monthly.items.slice(0, MOST_CHARTS).map((_, item) => lineOf(monthly, item, chartRow + 1));
  const noteRow = chartRow + 2 + Math.ceil(charts.length / 2) * (CHART_ROWS + 1);
  const made = [
    words("subtitleSource", { source: sourceText(sources) }),
    words("subtitleMade", { date: dateText(context.madeAt) }),
  ].join(" · ");
  return {
    id: "trend",
    name: title,
    tab: "analysis",
    columnWidths: [
      2,
      NAME_WIDTH,
      ...monthly.months.map(() => MONTH_WIDTH),
      DIFFERENCE_WIDTH,
      ...Array.from({ length: columns - 2 - monthly.months.length }, () => CHANGE_WIDTH),
    ],
    hiddenColumns: [],
    blocks: [
      ...titleBand(sources, title, columns, made),
      table,
      sectionHeading(chartRow, 1, words("monthlyCharts")),
      ...charts,
      footNotes(noteRow, [words("noteMonthly")]),
    ],
    frozen: { rows: FIRST_ROW + 1, columns: 2 },
    print: { orientation: "landscape", titleRows: null, onePage: true },
  };
}

function measuresTable(sources: DocumentSources, monthly: MonthlyMeasures): TableBlock {
  const { words, context } = sources;
  const { items, months } = monthly;
  const verdict = `=$${verdictLetters(monthly)}${String(FIRST_ROW + 2)}`;
  const colours = ["change", "changeRate", "verdict"];
  return tableOf(
    sources,
    {
      mode: "computed",
      name: context.naming.table("trend", "monthly"),
      row: FIRST_ROW,
      column: 1,
      rowKeys: items.map(({ name }, row) => `${String(row)} ${name}`),
      keyColumn: null,
      filterButtons: false,
      cellFormat: (row, key) => formatOf(monthly, row, key),
      rules: [
        { formula: `${verdict}="${words("monthlyBetter")}"`, look: "good", columnKeys: colours },
        { formula: `${verdict}="${words("monthlyWorse")}"`, look: "bad", columnKeys: colours },
      ],
    },
    [
      { key: "name", heading: words("monthlyMeasure"), content: (row) => items[row]?.name ?? null },
      ...months.map(({ label }, place): ColumnPlan => ({
        key: `month${String(place)}`,
        heading: label,
        align: "right",
        content: (row) => items[row]?.values[place] ?? null,
      })),
      ...changePlans(sources, monthly),
    ],
  );
}

/** The letters of the last column, that of the verdict. */
function verdictLetters(monthly: MonthlyMeasures): string {
  const last = 1 + monthly.months.length + (hasYearBefore(monthly) ? 4 : 3);
  return areaOf(0, last, 0, last).split("$")[1] ?? "";
}

function hasYearBefore({ changes }: MonthlyMeasures): boolean {
  return changes.some(({ yearBefore }) => yearBefore !== null);
}

function changePlans(sources: DocumentSources, monthly: MonthlyMeasures): readonly ColumnPlan[] {
  const { words, context } = sources;
  const { changes, items, months } = monthly;
  const table = context.naming.table("trend", "monthly");
  const cellAt = (place: number): string => thisRow(table, months[place]?.label ?? "");
  const rateOf = (
    change: MonthlyChange | undefined,
    against: "before" | "yearBefore",
  ): CellContent | Formula => {
    const place = change?.[against] ?? null;
    const rate = change?.[against === "before" ? "againstBefore" : "againstYearBefore"].rate ?? null;
    if (change === undefined || place === null || rate === null) return "";
    return live(sources, `=(${cellAt(change.last)}-${cellAt(place)})/${cellAt(place)}`, rate);
  };
  const yearPlan: ColumnPlan = {
    key: "yearRate",
    heading: words("monthlyYearRate"),
    format: "signedPercent1",
    content: (row) => rateOf(changes[row], "yearBefore"),
  };
  return [
    {
      key: "change",
      heading: words("monthlyChange"),
      align: "right",
      content: (row) => {
        const change = changes[row];
        if (change === undefined || change.before === null) return "";
        const difference = `${cellAt(change.last)}-${cellAt(change.before)}`;
        const value = change.againstBefore.change ?? 0;
        return items[row]?.isShare === true
          ? live(sources, `=(${difference})*100`, value * 100)
          : live(sources, `=${difference}`, value);
      },
    },
    {
      key: "changeRate",
      heading: words("monthlyRate"),
      format: "signedPercent1",
      content: (row) => rateOf(changes[row], "before"),
    },
    ...(hasYearBefore(monthly) ? [yearPlan] : []),
    {
      key: "verdict",
      heading: words("monthlyVerdict"),
      align: "center",
      content: (row) => verdictOf(sources, changes[row]),
    },
  ];
}

/** Better or worse than the month before; "—" where the measure's name does not tell which way is better. */
function verdictOf({ words }: DocumentSources, change: MonthlyChange | undefined): string {
  const difference = change?.againstBefore.change ?? null;
  if (change === undefined || difference === null) return "";
  if (difference === 0) return words("monthlySame");
  if (change.direction === null) return "—";
  const isBetter = difference > 0 === (change.direction === "higher-is-better");
  return words(isBetter ? "monthlyBetter" : "monthlyWorse");
}

function formatOf({ items }: MonthlyMeasures, row: number, key: string): NumberFormat | null {
  const item = items[row];
  if (item === undefined || !/^(?:month\d+|change)$/u.test(key)) return null;
  if (key === "change") return item.isShare ? "signedPoints" : "signedDecimal2";
  if (item.isShare) return "percent1";
  const areWhole = item.values.every((value) => value === null || Number.isInteger(value));
  return areWhole ? "integer" : "decimal2";
}

function lineOf(monthly: MonthlyMeasures, item: number, firstRow: number): ChartBlock {
  const row = FIRST_ROW + 1 + item;
  const lastMonth = 1 + monthly.months.length;
  const half = Math.max(2, Math.floor((lastMonth + 3) / 2));
  const top = firstRow + Math.floor(item / 2) * (CHART_ROWS + 1);
  const left = item % 2 === 0 ? 1 : half + 1;
  const isShare = monthly.items[item]?.isShare === true;
  return {
    kind: "chart",
    name: `monthly-${String(item)}`,
    chart: "line",
    title: monthly.items[item]?.name ?? null,
    from: { row: top, column: left },
    to: { row: top + CHART_ROWS - 1, column: item % 2 === 0 ? half : lastMonth + 3 },
    series: [
      {
        name: { text: monthly.items[item]?.name ?? "" },
        values: areaOf(row, 2, row, lastMonth),
        categories: areaOf(FIRST_ROW, 2, FIRST_ROW, lastMonth),
        look: "line",
        axis: "primary",
        labels: { format: isShare ? "percent1" : "general", position: "above", show: "value" },
      },
    ],
    valueAxis: { title: null, min: null, max: null, format: isShare ? "percent0" : "general" },
    categoryAxis: { title: null },
    legend: "none",
  };
}

import type { Figure } from "../../analysis/measures/figure";
import { goalOf } from "../settings/goals/goal";
import { goalCell } from "../settings/goals/goalCell";
import { measureName } from "../settings/goals/measureName";
import { actualCount, actualFormula } from "../measures/actual";
import { rowsBetween, type Condition } from "../formulas/conditions";
import { sampleFormulas, sampleValueFormula } from "../formulas/sampleFormulas";
import { text } from "../formulas/text";
import type { CellContent, Formula } from "../sheet/cellSpec";
import type { Column } from "../sheet/column";
import { tableIn } from "../sheet/tableReference";
import { UNIT_FORMATS } from "../sheet/unitFormats";
import { live, type DocumentSources } from "../sources";
import { summarySection, WIDTHS, type SummarySection } from "./section";
import { summaryMeasures } from "./summaryMeasures";
import { SUMMARY_MONTHS } from "./table";
import { TERMS } from "./words";
import { dayFormula } from "../sheet/dayFormula";

/** A year; of a longer trend there is 趋势分析. */
const MOST_MONTHS = 12;
/** Columns that the page has beside the month and the answers. */
const MOST_MEASURES = WIDTHS.length - 2;

/** A month (or week), the whole period, or the targets. */
interface MonthRow {
  readonly key: string;
  readonly name: string;
  readonly kind: "month" | "period" | "target";
  readonly from: number | null;
  readonly to: number | null;
}

type MonthColumn = Omit<Column<MonthRow>, "width">;

/** KPI by month with the whole period and the targets below; null where no time is known. */
export function monthsSection(sources: DocumentSources): SummarySection | null {
  const { words, data, context } = sources;
  const all = summaryMeasures(sources);
  const measures = all.slice(0, MOST_MEASURES);
  const months = monthsShown(sources);
  const [first] = measures;
  if (data === null || data.time === null || first === undefined || months.length === 0) return null;
  const { heading } = tableIn(context, SUMMARY_MONTHS);
  const isSaid = (row: "wholePeriod" | "target"): string => `[@period]=${text(words(TERMS[row]))}`;
  const rows: readonly MonthRow[] = [
    ...months,
    { key: "period", name: words(TERMS.wholePeriod), kind: "period", from: null, to: null },
    { key: "target", name: words(TERMS.target), kind: "target", from: null, to: null },
  ];
  return summarySection(sources, {
    title: words(TERMS.months),
    table: SUMMARY_MONTHS,
    rows,
    keyOf: ({ key }) => key,
    notes: all.length > measures.length ? [words(TERMS.noteFurther)] : [],
    columns: [
      { key: "period", heading: heading("period"), format: "text", value: ({ name }) => name },
      answersColumn(sources, first),
      ...measures.map((figure) => measureColumn(sources, figure)),
    ],
    frame: {
      rules: [
        {
          formula: `=OR(${isSaid("wholePeriod")},${isSaid("target")})`,
          look: "core",
          columnKeys: ["period"],
        },
      ],
    },
  });
}

function monthsShown({ context }: DocumentSources): readonly MonthRow[] {
  const { months, period } = context.results;
  return months
    .filter(({ from }) => period === null || from < period.to)
    .slice(-MOST_MONTHS)
    .map(({ period: name, from, to }) => ({ key: name, name, kind: "month", from, to }));
}

/** The rows of 有效评价明细 of a month, whatever the period evaluated. */
function ofMonth({ data }: DocumentSources, { from, to }: MonthRow): readonly Condition[] {
  if (data === null || data.time === null || from === null || to === null) return [];
  return rowsBetween(data, dayFormula(from), dayFormula(to));
}

function answersColumn(sources: DocumentSources, first: Figure): MonthColumn {
  const content = (row: MonthRow): CellContent | Formula => {
    if (row.kind === "target") return live(sources, '=""', "");
    if (row.kind === "period") return live(sources, `=${actualCount(sources, first)}`, first.numbers.n);
    const cells = sampleFormulas(sources, first.key, first.numbers.kind, ofMonth(sources, row));
    return live(sources, `=${cells?.n ?? "0"}`, monthOf(sources, first, row)?.n ?? 0);
  };
  const heading = tableIn(sources.context, SUMMARY_MONTHS).heading("n");
  return { key: "n", heading, format: "integer", value: content };
}

function measureColumn(sources: DocumentSources, figure: Figure): MonthColumn {
  const { context, words } = sources;
  const content = (row: MonthRow): CellContent | Formula => {
    if (row.kind === "target") {
      return live(sources, `=${goalCell(context, figure, "goal")}`, goalOf(context, figure).goal ?? "");
    }
    if (row.kind === "period") {
      return live(sources, `=${actualFormula(sources, figure)}`, figure.value ?? "");
    }
    return live(sources, monthFormula(sources, figure, row), monthOf(sources, figure, row)?.value ?? "");
  };
  return {
    key: `measure-${figure.key}`,
    heading: measureName(words, figure),
    format: UNIT_FORMATS[figure.unit].value,
    value: content,
  };
}

function monthFormula(sources: DocumentSources, { key, numbers: { kind } }: Figure, row: MonthRow): string {
  const cells = sampleFormulas(sources, key, kind, ofMonth(sources, row));
  return cells === null ? '=""' : `=IFERROR(${sampleValueFormula(kind, cells)},"")`;
}

function monthOf(
  { context }: DocumentSources,
  { key }: Figure,
  row: MonthRow,
): { readonly n: number; readonly value: number | null } | undefined {
  const trend = context.results.trends.find((each) => each.key === key);
  return trend?.periods.find(({ period }) => period === row.key);
}

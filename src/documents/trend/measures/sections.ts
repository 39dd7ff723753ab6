import type { MeasureTrend } from "../../../analysis/measures/measureTrend";
import type { MeasureUnit } from "../../../analysis/measures/measureUnit";
import { CONCEPTS } from "../../../glossary/concepts";
import type { Term } from "../../../glossary/locale";
import { text } from "../../formulas/text";
import { wrappedRowHeights } from "../../sheet/rowHeight";
import { sectionHeading } from "../../sheet/cells";
import { tableOf, type TableFrame } from "../../sheet/column";
import type { Block } from "../../sheet/sheetSpec";
import type { RuleSpec } from "../../sheet/tableSpec";
import type { DocumentSources } from "../../sources";
import { MONTH_HEIGHT } from "../monthMarks";
import { TERMS } from "../words";
import { measureColumns, type MonthColumn } from "./columns";
import { measureTrendIn } from "./table";
import { dimensionIn } from "../../formulas/dimensionKey";

/** 总体满意度 has a table of its own, with control limits. */
const OF_OVERALL_SCORE: readonly string[] = ["rate", "dissatisfiedRate", "mean"];

/** The other measures that can be followed: those with answers in at least two months. */
export function otherTrends({ context }: Pick<DocumentSources, "context">): readonly MeasureTrend[] {
  const { trends } = context.results;
  return trends.filter(({ key, periods }) => !OF_OVERALL_SCORE.includes(key) && periods.length > 1);
}

/** What a measure is called, and in what it is. */
export function trendTitle({ words }: DocumentSources, { key, label, unit }: MeasureTrend): string {
  const measure = label === null ? (dimensionIn(key) ?? key) : words(label);
  return words(TERMS.measureUnit, { measure, unit: words(UNITS[unit]) });
}

const UNITS: Readonly<Record<MeasureUnit, Term>> = {
  share: TERMS.unitShare,
  points: TERMS.unitPoints,
  score: TERMS.unitScore,
  duration: TERMS.unitSeconds,
  times: TERMS.unitTimes,
};

/** The table of a measure but for its place. */
export function trendFrame(
  sources: DocumentSources,
  trend: MeasureTrend,
): Omit<TableFrame<MeasureTrend["periods"][number]>, "row" | "column"> {
  return {
    mode: "computed",
    name: measureTrendIn(sources.context, trend).name,
    keyOf: ({ period }) => period,
    keyColumn: null,
    filterButtons: false,
    rules: trendRules(sources, trend),
  };
}

/** Measures one under the other from `row` on, and the first row below them. */
export function trendSections(
  sources: DocumentSources,
  trends: readonly MeasureTrend[],
  firstRow: number,
): { readonly blocks: readonly Block[]; readonly nextRow: number } {
  const blocks: Block[] = [];
  let row = firstRow;
  for (const trend of trends) {
    const columns: readonly MonthColumn[] = measureColumns(sources, trend);
    const keys = trend.periods.map(({ period }) => period);
    const heights = { keys, least: MONTH_HEIGHT, typed: [] };
    const frame = {
      ...trendFrame(sources, trend),
      row: row + 1,
      column: 1,
      rowHeight: MONTH_HEIGHT,
      rowHeights: wrappedRowHeights(trend.periods, columns, heights),
    };
    blocks.push(
      sectionHeading(row, 1, trendTitle(sources, trend)),
      tableOf(sources, frame, trend.periods, columns),
    );
    row += trend.periods.length + 3;
  }
  return { blocks, nextRow: row };
}

/** A change is coloured where it is more than chance and one way is the better one. */
function trendRules({ words }: DocumentSources, { better }: MeasureTrend): readonly RuleSpec[] {
  const marks: readonly RuleSpec[] = [
    { formula: "=[@chosen]>0", look: "core", columnKeys: ["month", "mark"] },
    { formula: "=[@partial]=1", look: "muted", columnKeys: ["mark"] },
  ];
  if (better === null) return marks;
  const isAlarm = [TERMS.alarmFall, TERMS.alarmRise].map((term) => `[@signal]=${text(words(term))}`);
  const sides = [
    ["change", "interval", "chance"],
    ["yearChange", "yearInterval", "yearChance"],
  ] as const;
  return [
    { formula: `=OR(${isAlarm.join(",")})`, look: "bad", columnKeys: ["signal"] },
    ...sides.flatMap(([change, interval, chance]): RuleSpec[] =>
      (["<", ">"] as const).map((sign) => ({
        formula: `=AND([@${chance}]=${text(words(CONCEPTS.significant))},[@${change}]${sign}0)`,
        look: (sign === ">") === (better === "higher") ? "good" : "bad",
        columnKeys: [change, interval, chance],
      })),
    ),
    ...marks,
  ];
}

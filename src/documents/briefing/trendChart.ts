import { CONCEPTS } from "../../glossary/concepts";
import type { PeriodMeasure } from "../../analysis/measures/periodMeasure";
import { rowsOfAnyPeriod } from "../formulas/conditions";
import { areaOf, columnOf } from "../formulas/reference";
import { satisfactionOf } from "../formulas/satisfaction";
import { cell, sectionHeading } from "../sheet/cells";
import type { ChartBlock } from "../sheet/chartSpec";
import type { CellsBlock } from "../sheet/cellSpec";
import { GRID } from "../sheet/grid";
import { dayFormula } from "../sheet/wording";
import { live, type DocumentSources } from "../sources";
import { TERMS } from "./words";

/** The months that are drawn, the last of them. */
const MOST_MONTHS = 13;
/** The chart's first column: left of it stands 达标测算. */
const LEFT = GRID.left + 2;

/** Where the chart stands: so many rows from one on; its numbers stand in two columns that are not printed. */
export interface TrendPlace {
  readonly row: number;
  readonly rows: number;
  readonly numbers: { readonly row: number; readonly column: number };
}

/** The months with a rate; under two there is nothing to draw. */
function drawnMonths({ context }: DocumentSources): readonly PeriodMeasure[] {
  const months = context.results.periods.filter(({ rate }) => rate !== null).slice(-MOST_MONTHS);
  return months.length < 2 ? [] : months;
}

/** 总体满意度 month by month; [] under two months. */
export function trendBlocks(
  sources: DocumentSources,
  place: TrendPlace,
): readonly (CellsBlock | ChartBlock)[] {
  const months = drawnMonths(sources);
  if (months.length === 0) return [];
  return [
    sectionHeading(place.row, LEFT, sources.words(TERMS.trend)),
    {
      kind: "cells",
      ...place.numbers,
      rows: months.map((month) => [
        cell(month.period, "unseen"),
        cell(rateCell(sources, month), "unseen", "percent1"),
      ]),
    },
    chart(sources, place, months.length),
  ];
}

function chart({ words, context }: DocumentSources, place: TrendPlace, months: number): ChartBlock {
  const { row, column } = place.numbers;
  const last = row + months - 1;
  const [min, max] = context.results.rateAxis;
  return {
    kind: "chart",
    name: "briefing-trend",
    chart: "line",
    title: null,
    from: { row: place.row + 1, column: LEFT },
    to: { row: place.row + place.rows - 2, column: GRID.left + GRID.columns - 1 },
    series: [
      {
        name: words(CONCEPTS.satisfactionRate),
        values: areaOf(row, column + 1, last, column + 1),
        categories: areaOf(row, column, last, column),
        look: "line",
        axis: "primary",
        labels: { format: "percent1", position: "above", show: "value" },
      },
    ],
    valueAxis: { title: null, min, max, format: "percent0", fitted: true },
    categoryAxis: { title: null },
    legend: "none",
  };
}

function rateCell(sources: DocumentSources, { from, to, rate }: PeriodMeasure): ReturnType<typeof live> {
  const { data } = sources;
  if (data === null || data.time === null) return rate;
  const time = columnOf(data.table, data.time);
  const formulas = satisfactionOf(sources, [
    ...rowsOfAnyPeriod(data),
    [time, `">="&${dayFormula(from)}`],
    [time, `"<"&${dayFormula(to)}`],
  ]);
  return formulas === null ? rate : live(sources, `=${formulas.rate}`, rate ?? "");
}

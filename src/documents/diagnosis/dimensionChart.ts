import type { DriverField } from "../../analysis/measures/driverFields";
import { CONCEPTS } from "../../glossary/concepts";
import type { Term } from "../../glossary/locale";
import { areaOf } from "../formulas/reference";
import { cell } from "../sheet/cells";
import type { ChartSeriesSpec } from "../sheet/chartSpec";
import type { CellsBlock, Cell } from "../sheet/cellSpec";
import { tableIn } from "../sheet/tableReference";
import { live, type DocumentSources } from "../sources";
import { DIMENSION_FIELDS } from "./table";
import { TERMS } from "./words";
import { type UntitledChart, withTitle, type TitledChart } from "../sheet/chartTitle";
import { fieldsFinding } from "./findings";
import type { DimensionMeasure } from "../../analysis/measures/dimensions";

/** Few dimensions stand on one page with their chart, many have a page between them. */
export function areFew(dimensions: number): boolean {
  return dimensions <= 6;
}

/** Rows that the chart takes. */
export function chartRows(dimensions: number): number {
  return areFew(dimensions) ? 20 : 21;
}

/** The table's columns, under which the chart stands; beside them, unprinted, what its lines are drawn from. */
const [FIRST, LAST, FRAME] = [1, 6, 8] as const;

/** The ends of the axes beyond the outermost points, by the width of these. */
const ROOM = 0.2;
/** The axis of means is labelled, so it ends at a whole tenth. */
const TENTHS = 10;

type Figure = "weight" | "mean";

/** How dimensions lie between the lowest, the average and the highest, with room around. */
interface Spread {
  readonly low: number;
  readonly average: number;
  readonly high: number;
}

const FIELDS: readonly {
  readonly field: DriverField;
  readonly term: Term;
  readonly right: boolean;
  readonly top: boolean;
}[] = [
  { field: "improve", term: TERMS["field-improve"], right: true, top: false },
  { field: "keep", term: TERMS["field-keep"], right: true, top: true },
  { field: "minor", term: TERMS["field-minor"], right: false, top: false },
  { field: "monitor", term: TERMS["field-monitor"], right: false, top: true },
];

/** Importance across, mean up: lines at the averages, the four fields with their names, each dimension with its own. */
export function fieldChart(
  sources: DocumentSources,
  measures: readonly DimensionMeasure[],
  row: number,
): TitledChart {
  const names = measures.map(({ name }) => name);
  return withTitle(sources, drawnFields(sources, names, row), fieldsFinding(sources, measures), FRAME + 2);
}

function drawnFields(sources: DocumentSources, names: readonly string[], row: number): UntitledChart {
  const { words } = sources;
  const [across, up] = [spreadOf(sources, "weight"), spreadOf(sources, "mean")];
  return {
    kind: "chart",
    name: "dimension-fields",
    chart: "scatter",
    from: { row, column: FIRST },
    to: { row: row + chartRows(names.length) - 1, column: LAST },
    series: [...frameSeries(sources, row), ...dimensionSeries(sources, names)],
    valueAxis: { title: words(CONCEPTS.meanScore), ...axisEnds(up), format: "decimal2", fitted: true },
    categoryAxis: { title: words(TERMS.axisWeight), ...axisEnds(across), bare: true },
    legend: "none",
  };
}

function frameSeries({ words }: DocumentSources, row: number): readonly ChartSeriesSpec[] {
  const at = (from: number, rows: number): Pick<ChartSeriesSpec, "categories" | "values" | "axis"> => ({
    categories: areaOf(from, FRAME, from + rows - 1, FRAME),
    values: areaOf(from, FRAME + 1, from + rows - 1, FRAME + 1),
    axis: "primary",
  });
  return [
    { name: words(TERMS.lineWeight), ...at(row, 2), look: "centerLine" },
    { name: words(TERMS.lineMean), ...at(row + 2, 2), look: "centerLine" },
    ...FIELDS.map(({ term }, i): ChartSeriesSpec => ({
      name: shortName(words(term)),
      ...at(row + 4 + i, 1),
      look: "fieldName",
      labels: { format: "general", position: "center", show: "seriesName" },
    })),
  ];
}

function dimensionSeries(sources: DocumentSources, names: readonly string[]): readonly ChartSeriesSpec[] {
  const { name: table } = tableIn(sources.context, DIMENSION_FIELDS);
  return names.map((name, place) => ({
    name,
    categories: { table, row: place, columns: ["weight", "weight"] },
    values: { table, row: place, columns: ["mean", "mean"] },
    look: "point",
    axis: "primary",
    labels: { format: "general", position: nameSide(sources, name), show: "seriesName" },
  }));
}

/** A field's name on one line: what it means stands in the table. */
function shortName(name: string): string {
  return name.split(/\s*[（(]/u, 1).join("");
}

/** The ends of both lines, then the places of the fields' names, x beside y; they follow the means. */
export function fieldFrame(sources: DocumentSources, row: number): CellsBlock {
  const [across, up] = [spreadOf(sources, "weight"), spreadOf(sources, "mean")];
  const place = (figure: Figure, spread: Spread, end: keyof Spread): Cell =>
    cell(live(sources, `=${endFormula(sources, figure, end)}`, spread[end]), "unseen");
  const middle = (right: boolean): Cell => {
    const end = right ? "high" : "low";
    const [average, outer] = [endFormula(sources, "weight", "average"), endFormula(sources, "weight", end)];
    return cell(live(sources, `=(${average}+${outer})/2`, (across.average + across[end]) / 2), "unseen");
  };
  const nameHeight = (top: boolean): Cell => {
    const end = top ? "high" : "low";
    const [average, outer] = [endFormula(sources, "mean", "average"), endFormula(sources, "mean", end)];
    return cell(live(sources, `=(${average}+9*${outer})/10`, (up.average + 9 * up[end]) / 10), "unseen");
  };
  return {
    kind: "cells",
    row,
    column: FRAME,
    rows: [
      [place("weight", across, "average"), place("mean", up, "low")],
      [place("weight", across, "average"), place("mean", up, "high")],
      [place("weight", across, "low"), place("mean", up, "average")],
      [place("weight", across, "high"), place("mean", up, "average")],
      ...FIELDS.map(({ right, top }) => [middle(right), nameHeight(top)]),
    ],
  };
}

/** Parts of the chart within which one point's name would run over another's. */
const NEAR = { across: 0.1, up: 0.04 } as const;

/** Names stand right of their points, but left where another point follows close by at about the same height. */
function nameSide(sources: DocumentSources, name: string): "left" | "right" {
  const { dimensions } = sources.context.results;
  const [across, up] = [spreadOf(sources, "weight"), spreadOf(sources, "mean")];
  const own = dimensions.find((dimension) => dimension.name === name);
  const isFollowed = dimensions.some((other) => {
    const right = ((other.weight ?? NaN) - (own?.weight ?? NaN)) / (across.high - across.low);
    const higher = ((other.mean ?? NaN) - (own?.mean ?? NaN)) / (up.high - up.low);
    return right > 0 && right < NEAR.across && Math.abs(higher) < NEAR.up;
  });
  return isFollowed ? "left" : "right";
}

/** Where all are alike, the program finds ends of its own. */
function axisEnds({ low, high }: Spread): { readonly min: number | null; readonly max: number | null } {
  return low < high ? { min: low, max: high } : { min: null, max: null };
}

function spreadOf({ context }: DocumentSources, figure: Figure): Spread {
  const values = context.results.dimensions.flatMap((dimension) => dimension[figure] ?? []);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const room = ROOM * (most - least);
  const sum = values.reduce((total, value) => total + value, 0);
  const [low, high] = [least - room, most + room];
  const average = sum / values.length;
  if (figure === "weight") return { low, average, high };
  return { low: Math.floor(low * TENTHS) / TENTHS, average, high: Math.ceil(high * TENTHS) / TENTHS };
}

function endFormula({ context }: DocumentSources, figure: Figure, end: keyof Spread): string {
  const values = tableIn(context, DIMENSION_FIELDS).column(figure);
  if (end === "average") return `AVERAGE(${values})`;
  const room = `${String(ROOM)}*(MAX(${values})-MIN(${values}))`;
  const outer = end === "low" ? `(MIN(${values})-${room})` : `(MAX(${values})+${room})`;
  if (figure === "weight") return outer;
  const tenths = `${outer}*${String(TENTHS)}`;
  return end === "low" ? `(INT(${tenths})/${String(TENTHS)})` : `(-INT(-${tenths})/${String(TENTHS)})`;
}

import type { Diagnosis } from "../../analysis/diagnosis/diagnosis";
import type { Term } from "../../glossary/locale";
import { areaOf } from "../formulas/reference";
import { text } from "../formulas/text";
import { cell } from "../sheet/cells";
import type { Cell, CellContent, CellsBlock, Formula } from "../sheet/cellSpec";
import type { ChartSeriesSpec } from "../sheet/chartSpec";
import { withTitle, type TitledChart, type UntitledChart } from "../sheet/chartTitle";
import { tableIn } from "../sheet/tableReference";
import { liveText, type DocumentSources } from "../sources";
import { COLUMNS, QUADRANT_PLACES, QUADRANT_ROW } from "./places";
import { quadrantName } from "./quadrantNames";
import { PROBLEM_WORKINGS } from "./table";
import { TERMS } from "./words";
import { urgentFinding } from "./findings";

/** Below the workings: the ends of the two lines, then the names of the fields, x beside y. */
const FRAME_ROW = QUADRANT_ROW + QUADRANT_PLACES + 3;
const LINES: readonly { readonly name: Term; readonly ends: readonly (readonly [number, number])[] }[] = [
  {
    name: TERMS.lineUp,
    ends: [
      [1, 0],
      [1, 2],
    ],
  },
  {
    name: TERMS.lineAcross,
    ends: [
      [0, 1],
      [2, 1],
    ],
  },
];
const FIELDS = [
  { quadrant: "urgent", x: 0.5, y: 1.9 },
  { quadrant: "urgent-important", x: 1.5, y: 1.9 },
  { quadrant: "neither", x: 0.5, y: 0.9 },
  { quadrant: "important", x: 1.5, y: 0.9 },
] as const;

/** The chart's heading, which says where mentions are too few for it to show a problem. */
export function chartHeading(
  sources: DocumentSources,
  { total, fewestMentions }: Diagnosis,
): CellContent | Formula {
  const { words, context } = sources;
  const [heading, few] = [words(TERMS.quadrantsChart), words(TERMS.noQuadrants, { n: fewestMentions })];
  const all = `MAX(${tableIn(context, PROBLEM_WORKINGS).column("mentions")})`;
  const formula = `${text(heading)}&IF(${all}<${String(fewestMentions)},${text(few)},"")`;
  return liveText(sources, { formula, value: total < fewestMentions ? heading + few : heading });
}

/** The four fields with their names, and in them the problems, each with its own. */
export function quadrantChart(
  sources: DocumentSources,
  diagnosis: Diagnosis,
  titleColumn: number,
): TitledChart {
  return withTitle(sources, fields(sources, diagnosis), urgentFinding(sources, diagnosis), titleColumn);
}

function fields(sources: DocumentSources, diagnosis: Diagnosis): UntitledChart {
  const { words } = sources;
  const axis = { min: 0, max: 2, format: "general" } as const;
  return {
    kind: "chart",
    name: "quadrants",
    chart: "scatter",
    from: { row: QUADRANT_ROW, column: COLUMNS.chart },
    to: { row: QUADRANT_ROW + QUADRANT_PLACES, column: COLUMNS.last },
    series: [...frameSeries(sources), ...problemSeries(sources, diagnosis)],
    valueAxis: { ...axis, title: words(TERMS.axisUrgency), bare: true },
    categoryAxis: { ...axis, title: words(TERMS.axisImportance), bare: true },
    legend: "none",
  };
}

function frameSeries({ words, locale }: DocumentSources): readonly ChartSeriesSpec[] {
  const at = (row: number, rows: number): Pick<ChartSeriesSpec, "categories" | "values" | "axis"> => ({
    categories: areaOf(row, COLUMNS.workings, row + rows - 1, COLUMNS.workings),
    values: areaOf(row, COLUMNS.workings + 1, row + rows - 1, COLUMNS.workings + 1),
    axis: "primary",
  });
  return [
    ...LINES.map(({ name }, i): ChartSeriesSpec => ({
      name: words(name),
      ...at(FRAME_ROW + 2 * i, 2),
      look: "centerLine",
    })),
    ...FIELDS.map(({ quadrant }, i): ChartSeriesSpec => ({
      name: quadrantName(quadrant, locale),
      ...at(FRAME_ROW + 4 + i, 1),
      look: "fieldName",
      labels: { format: "general", position: "center", show: "seriesName" },
    })),
  ];
}

function problemSeries(
  { context, locale }: DocumentSources,
  { problems }: Diagnosis,
): readonly ChartSeriesSpec[] {
  const { name: table } = tableIn(context, PROBLEM_WORKINGS);
  return problems.map(({ label }, row) => ({
    name: label[locale],
    categories: { table, row, columns: ["x", "x"] },
    values: { table, row, columns: ["y", "y"] },
    look: "point",
    axis: "primary",
    labels: { format: "general", position: "right", show: "seriesName" },
  }));
}

/** What the lines and the fields' names are drawn from, not to be seen. */
export function chartFrame(): CellsBlock {
  const unseen = (value: number): Cell => cell(value, "unseen");
  const places = [...LINES.flatMap(({ ends }) => ends), ...FIELDS.map(({ x, y }) => [x, y] as const)];
  return {
    kind: "cells",
    row: FRAME_ROW,
    column: COLUMNS.workings,
    rows: places.map(([x, y]) => [unseen(x), unseen(y)]),
  };
}

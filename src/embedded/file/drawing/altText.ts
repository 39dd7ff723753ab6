import type { Chart, ChartSeries } from "../../model/chart";
import type { ChartCaches } from "../chart/chartCaches";

/** The most points of a series that are told, and the most characters of a whole text. */
const POINTS = 12;
const CHARACTERS = 1000;

/**
 * What a chart shows, in words for those who cannot see it: its title, and on a line of its own each series with its
 * figures. A text that a person wrote in its place stays.
 */
export function altTextOf(chart: Chart, standing: string | null, caches: ChartCaches): string {
  const [first] = chart.series;
  const begin = first === undefined ? "" : `${nameOf(first, caches)}: `;
  if (standing !== null && standing !== "" && !isOurs(standing, begin)) return standing;
  const said = chart.series.map((series) => seriesText(series, caches)).filter((text) => text !== null);
  const title = titleOf(chart, caches);
  return cut(title === "" ? said.join("; ") : `${title}\n${said.join("; ")}`);
}

/** Figures stand alone, or on the line under the title. */
function isOurs(text: string, begin: string): boolean {
  const [first = "", ...lines] = text.split("\n");
  return (lines.at(-1) ?? first).startsWith(begin);
}

function titleOf({ title: { text, formula, visible } }: Chart, caches: ChartCaches): string {
  if (!visible) return "";
  return formula === null ? text : (caches.shown(formula)[0] ?? "");
}

/** Null where nothing is shown. A series of one value all along is told once: a limit. */
function seriesText(series: ChartSeries, caches: ChartCaches): string | null {
  const values = caches.shown(series.values ?? "");
  const categories = caches.shown(series.xValues ?? "");
  const points = values.flatMap((value, at) =>
    value === "" ? [] : [{ value, category: categories[at] ?? "" }],
  );
  const [first] = points;
  if (first === undefined) return null;
  const isConstant = points.length > 1 && points.every(({ value }) => value === first.value);
  const told = points
    .slice(0, POINTS)
    .map(({ value, category }) => (category === "" ? value : `${category} ${value}`));
  return `${nameOf(series, caches)}: ${isConstant ? first.value : told.join(", ")}${points.length > POINTS && !isConstant ? " …" : ""}`;
}

function nameOf({ name }: ChartSeries, caches: ChartCaches): string {
  return name.startsWith("=") ? (caches.shown(name)[0] ?? "") : name;
}

function cut(text: string): string {
  return text.length <= CHARACTERS ? text : `${text.slice(0, CHARACTERS - 1)}…`;
}

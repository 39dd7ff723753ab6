import type { ChartSeries } from "../../model/chart";
import { wordOf } from "../notation/wordPairs";
import { encodeControls } from "../xml/escape";
import { element, textElement, valueElement } from "../xml/xmlWriter";
import type { ChartCaches } from "./chartCaches";
import { writeFill, writeLine, writeShapeProperties } from "./chartColors";
import type { ChartKind } from "./chartKinds";
import { CHART_KINDS } from "./chartKinds";
import { writeDataLabels } from "./chartLabels";
import { MARKER_SYMBOLS } from "./chartWords";

/** What Excel gives a scatter series' line when it shows markers only; read back as automatic. */
const SCATTER_NO_LINE = '<a:ln w="19050"><a:noFill/></a:ln>';

/** One series. `index` is its place in the chart, over all groups. */
export function writeSeries(series: ChartSeries, index: number, caches: ChartCaches): string {
  const kind = CHART_KINDS[series.chartType];
  const bars = kind.element === "barChart" || kind.element === "bubbleChart";
  return element(
    "c:ser",
    {},
    [
      element("c:idx", { val: index }),
      element("c:order", { val: index }),
      writeName(series.name, caches),
      writeLook(series),
      bars ? element("c:invertIfNegative", { val: false }) : "",
      kind.hasMarkers ? writeMarker(series) : "",
      writePoints(series, kind),
      writeDataLabels(series, kind),
      writeData(series, kind, caches),
      kind.element === "lineChart" || kind.element === "scatterChart"
        ? element("c:smooth", { val: series.smooth })
        : "",
      kind.element === "bubbleChart" ? element("c:bubble3D", { val: false }) : "",
    ].join(""),
  );
}

function writeName(name: string, caches: ChartCaches): string {
  if (name === "") return "";
  return element(
    "c:tx",
    {},
    name.startsWith("=") ? caches.texts(name) : textElement("c:v", encodeControls(name)),
  );
}

function writeLook(series: ChartSeries): string {
  const automatic =
    series.line.style === "Automatic" && series.line.color === null && series.line.weight === null;
  if (series.chartType !== "XYScatter" || !automatic) return writeShapeProperties(series.fill, series.line);
  return element("c:spPr", {}, writeFill(series.fill) + SCATTER_NO_LINE);
}

function writeMarker(series: ChartSeries): string {
  const bare = series.chartType === "Line" || series.chartType === "Radar";
  const unset = series.markerStyle === "Automatic" || series.markerStyle === "None";
  if (series.markerStyle === "None" || (bare && unset)) {
    return element("c:marker", {}, element("c:symbol", { val: "none" }));
  }
  const symbol = wordOf(MARKER_SYMBOLS, series.markerStyle);
  return element(
    "c:marker",
    {},
    valueElement("c:symbol", symbol) +
      element("c:size", { val: Math.min(72, Math.max(2, Math.round(series.markerSize))) }) +
      writeMarkerLook(series.markerBackgroundColor, series.markerForegroundColor),
  );
}

function writeMarkerLook(background: string | null, foreground: string | null): string {
  return writeShapeProperties(
    background,
    foreground === null ? null : { color: foreground, weight: null, style: "Automatic" },
  );
}

function writePoints(series: ChartSeries, kind: ChartKind): string {
  return [...series.points]
    .filter(([, point]) => point.fill !== null || point.line !== null)
    .sort(([a], [b]) => a - b)
    .map(([index, point]) => {
      const line = point.line === null ? "" : writeLine(point.line);
      const look = kind.hasMarkers
        ? (point.fill === null ? "" : writePointMarker(series, point.fill)) +
          (line === "" ? "" : element("c:spPr", {}, line))
        : writeShapeProperties(point.fill, point.line);
      const invert = kind.element === "barChart" ? element("c:invertIfNegative", { val: false }) : "";
      return element(
        "c:dPt",
        {},
        kind.hasMarkers
          ? element("c:idx", { val: index }) + look
          : element("c:idx", { val: index }) + invert + element("c:bubble3D", { val: false }) + look,
      );
    })
    .join("");
}

/** A point of a line or scatter shows its fill in its marker. */
function writePointMarker(series: ChartSeries, fill: string): string {
  const symbol = wordOf(MARKER_SYMBOLS, series.markerStyle) ?? "circle";
  return element(
    "c:marker",
    {},
    element("c:symbol", { val: symbol === "none" ? "circle" : symbol }) + writeMarkerLook(fill, fill),
  );
}

function writeData(series: ChartSeries, kind: ChartKind, caches: ChartCaches): string {
  const { values, xValues, bubbleSizes } = series;
  const points = kind.axes === "values";
  const categories = xValues === null ? "" : caches.categories(xValues);
  return [
    categories === "" ? "" : element(points ? "c:xVal" : "c:cat", {}, categories),
    values === null ? "" : element(points ? "c:yVal" : "c:val", {}, caches.numbers(values)),
    kind.element === "bubbleChart" && bubbleSizes !== null
      ? element("c:bubbleSize", {}, caches.numbers(bubbleSizes))
      : "",
  ].join("");
}

import { blankDataLabels } from "../../model/automaticLook";
import type { ChartDataLabels, ChartSeries } from "../../model/chart";
import { nameOf, wordOf } from "../notation/wordPairs";
import type { XmlElement } from "../xml/xmlElement";
import { attribute, booleanAttribute, child, childrenNamed, numberAttribute } from "../xml/xmlElement";
import { element, valueElement } from "../xml/xmlWriter";
import { readFill, writeShapeProperties } from "./chartColors";
import type { ChartKind } from "./chartKinds";
import { readTextFont, writeTextProperties } from "./chartText";
import { DATA_LABEL_POSITIONS } from "./chartWords";

/** The data labels of a series and of its points; nothing where there are none. */
export function writeDataLabels(series: ChartSeries, kind: ChartKind): string {
  const points = [...series.points]
    .filter(([, point]) => point.dataLabels !== null)
    .sort(([a], [b]) => a - b)
    .map(([index, { dataLabels }]) =>
      dataLabels === null
        ? ""
        : element("c:dLbl", {}, element("c:idx", { val: index }) + writeLabels(dataLabels, kind)),
    );
  if (series.dataLabels === null && points.length === 0) return "";
  // those of a series whose single points alone are labelled show nothing
  return element("c:dLbls", {}, points.join("") + writeLabels(series.dataLabels ?? blankDataLabels(), kind));
}

/** The labels of a `dLbls` or `dLbl` element; null where it shows nothing. */
export function readLabels(
  element: XmlElement | undefined,
  theme: readonly string[],
): ChartDataLabels | null {
  if (element === undefined || booleanAttribute(child(element, "delete"), "val")) return null;
  const shows = (name: string): boolean => booleanAttribute(child(element, name), "val");
  const labels = {
    position: nameOf(DATA_LABEL_POSITIONS, attribute(child(element, "dLblPos"), "val")),
    showValue: shows("showVal"),
    showSeriesName: shows("showSerName"),
    showCategoryName: shows("showCatName"),
    showPercentage: shows("showPercent"),
    showLegendKey: shows("showLegendKey"),
    numberFormat: readNumberFormat(child(element, "numFmt")),
    fill: readFill(child(element, "spPr"), theme),
    font: readTextFont(child(element, "txPr"), theme),
  };
  const visible =
    labels.showValue || labels.showSeriesName || labels.showCategoryName || labels.showPercentage;
  return visible ? labels : null;
}

/** The labels of single points, by index. */
export function readPointLabels(
  labels: XmlElement | undefined,
  theme: readonly string[],
): Map<number, ChartDataLabels> {
  const points = new Map<number, ChartDataLabels>();
  for (const label of childrenNamed(labels, "dLbl")) {
    const index = numberAttribute(child(label, "idx"), "val");
    const read = readLabels(label, theme);
    if (index !== null && read !== null) points.set(index, read);
  }
  return points;
}

/** A number format of an axis or of labels; null when it follows the cells. */
export function readNumberFormat(format: XmlElement | undefined): string | null {
  return booleanAttribute(format, "sourceLinked") ? null : attribute(format, "formatCode");
}

function writeLabels(labels: ChartDataLabels, kind: ChartKind): string {
  const position = labels.position ?? "";
  const isPlaced = kind.labelPositions.includes(position);
  const format = labels.numberFormat;
  return [
    format === null ? "" : element("c:numFmt", { formatCode: format, sourceLinked: false }),
    writeShapeProperties(labels.fill, null),
    writeTextProperties(labels.font),
    isPlaced ? valueElement("c:dLblPos", wordOf(DATA_LABEL_POSITIONS, position)) : "",
    element("c:showLegendKey", { val: labels.showLegendKey }),
    element("c:showVal", { val: labels.showValue }),
    element("c:showCatName", { val: labels.showCategoryName }),
    element("c:showSerName", { val: labels.showSeriesName }),
    element("c:showPercent", { val: labels.showPercentage }),
    element("c:showBubbleSize", { val: false }),
  ].join("");
}

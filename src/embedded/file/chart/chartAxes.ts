import type { ChartAxis } from "../../model/chart";
import { nameOf, type WordPairs, wordOf } from "../notation/wordPairs";
import type { XmlElement } from "../xml/xmlElement";
import { attribute, booleanAttribute, child, numberAttribute } from "../xml/xmlElement";
import { element, valueElement } from "../xml/xmlWriter";
import { readLine, writeShapeProperties } from "./chartColors";
import { readNumberFormat } from "./chartLabels";
import { readTextFont, readTitleFont, readTitleText, writeTextProperties, writeTitle } from "./chartText";

/** Where an axis stands and what it crosses. */
export interface AxisPlace {
  readonly id: number;
  readonly crosses: number;
  readonly side: "b" | "l" | "r" | "t";
  readonly kind: "category" | "value";
  readonly secondary: boolean;
  /** Areas begin on the axis, columns between its marks. */
  readonly between: boolean;
}

const LABEL_POSITIONS: WordPairs<ChartAxis["tickLabelPosition"]> = [
  ["NextToAxis", "nextTo"],
  ["High", "high"],
  ["Low", "low"],
  ["None", "none"],
];
const TICK_MARKS: WordPairs<ChartAxis["majorTickMark"]> = [
  ["Outside", "out"],
  ["Inside", "in"],
  ["Cross", "cross"],
  ["None", "none"],
];

/** One axis element. */
export function writeAxis(axis: ChartAxis, place: AxisPlace): string {
  const rotated = axis.title !== null && (place.side === "l" || place.side === "r");
  const category = place.kind === "category";
  return element(
    category ? "c:catAx" : "c:valAx",
    {},
    [
      element("c:axId", { val: place.id }),
      writeScaling(axis, category),
      element("c:delete", { val: !axis.visible }),
      element("c:axPos", { val: place.side }),
      axis.majorGridlines === null
        ? ""
        : element("c:majorGridlines", {}, writeShapeProperties(null, axis.majorGridlines)),
      axis.title === null ? "" : writeTitle(axis.title, axis.titleFont, false, rotated),
      element("c:numFmt", {
        formatCode: axis.numberFormat ?? "General",
        sourceLinked: axis.numberFormat === null,
      }),
      valueElement("c:majorTickMark", wordOf(TICK_MARKS, axis.majorTickMark)),
      valueElement("c:minorTickMark", "none"),
      valueElement("c:tickLblPos", wordOf(LABEL_POSITIONS, axis.tickLabelPosition)),
      writeShapeProperties(null, axis.line),
      writeTextProperties(axis.font),
      element("c:crossAx", { val: place.crosses }),
      valueElement("c:crosses", place.secondary && !category ? "max" : "autoZero"),
      category ? CATEGORY_END : writeValueEnd(axis, place),
    ].join(""),
  );
}

/** One axis element's meaning. */
export function readAxis(axis: XmlElement, theme: readonly string[]): ChartAxis {
  const scaling = child(axis, "scaling");
  const value = (parent: XmlElement | undefined, name: string): string | null =>
    attribute(child(parent, name), "val");
  const title = child(axis, "title");
  const gridlines = child(axis, "majorGridlines");
  return {
    visible: !booleanAttribute(child(axis, "delete"), "val"),
    minimum: numberAttribute(child(scaling, "min"), "val"),
    maximum: numberAttribute(child(scaling, "max"), "val"),
    majorUnit: numberAttribute(child(axis, "majorUnit"), "val"),
    numberFormat: readNumberFormat(child(axis, "numFmt")),
    title: title === undefined ? null : readTitleText(title),
    titleFont: readTitleFont(title, theme),
    font: readTextFont(child(axis, "txPr"), theme),
    line: readLine(child(axis, "spPr"), theme),
    majorGridlines: gridlines === undefined ? null : readLine(child(gridlines, "spPr"), theme),
    tickLabelPosition: nameOf(LABEL_POSITIONS, value(axis, "tickLblPos")) ?? "NextToAxis",
    majorTickMark: nameOf(TICK_MARKS, value(axis, "majorTickMark")) ?? "Outside",
    reversePlotOrder: value(scaling, "orientation") === "maxMin",
  };
}

const CATEGORY_END =
  '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>';

function writeValueEnd(axis: ChartAxis, place: AxisPlace): string {
  return (
    valueElement("c:crossBetween", place.between ? "between" : "midCat") +
    valueElement("c:majorUnit", axis.majorUnit)
  );
}

function writeScaling(axis: ChartAxis, category: boolean): string {
  return element(
    "c:scaling",
    {},
    valueElement("c:orientation", axis.reversePlotOrder ? "maxMin" : "minMax") +
      (category ? "" : valueElement("c:max", axis.maximum) + valueElement("c:min", axis.minimum)),
  );
}

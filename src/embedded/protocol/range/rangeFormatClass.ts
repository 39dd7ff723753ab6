import type { CellFormat, HorizontalAlignment, VerticalAlignment } from "../../model/cellFormat";
import { objectOf } from "../hostObject";
import type { ObjectClass, Scalar } from "../objectClass";
import { choiceProperty, flagProperty, numberProperty } from "../propertyValue";
import { autofitColumns, autofitRows } from "./autofit";
import { type FormatTarget, readFormat, writeFormat } from "./cellFormats";
import { columnWidth, rowHeight, standardHeight, standardWidth } from "./lineSizes";

declare module "../hostObject" {
  interface ClassTargets {
    RangeFormat: FormatTarget;
    FormatProtection: FormatTarget;
  }
}

const HORIZONTAL: readonly HorizontalAlignment[] = [
  ...(["General", "Left", "Center", "Right", "Fill", "Justify"] as const),
  ...(["CenterAcrossSelection", "Distributed"] as const),
];
const VERTICAL: readonly VerticalAlignment[] = ["Top", "Center", "Bottom", "Justify", "Distributed"];

function formatScalar<Key extends keyof CellFormat>(
  key: Key,
  read: (member: string, value: unknown) => CellFormat[Key],
): Scalar<FormatTarget> {
  return {
    get: (targets, host) => readFormat(targets, host, (format) => format[key]),
    set: (targets, value, host) => {
      const changed = read(`RangeFormat.${key}`, value);
      writeFormat(targets, host, (format) => ({ ...format, [key]: changed }));
    },
  };
}

/** -90 … 90 degrees, or 180 for text from top to bottom. */
function orientation(member: string, value: unknown): number {
  return value === 180 ? 180 : numberProperty(member, value, -90, 90);
}

/** `range.format`; null for what the cells do not share. Widths and heights are in points. */
export const rangeFormatClass: ObjectClass<FormatTarget> = {
  name: "RangeFormat",
  scalars: {
    HorizontalAlignment: formatScalar("horizontalAlignment", (member, value) =>
      choiceProperty(member, value, HORIZONTAL),
    ),
    VerticalAlignment: formatScalar("verticalAlignment", (member, value) =>
      choiceProperty(member, value, VERTICAL),
    ),
    WrapText: formatScalar("wrapText", flagProperty),
    IndentLevel: formatScalar("indentLevel", (member, value) => numberProperty(member, value, 0, 250)),
    ShrinkToFit: formatScalar("shrinkToFit", flagProperty),
    TextOrientation: formatScalar("textOrientation", orientation),
    ColumnWidth: columnWidth,
    RowHeight: rowHeight,
    UseStandardHeight: standardHeight,
    UseStandardWidth: standardWidth,
  },
  navigations: {
    Font: (targets) => objectOf("RangeFont", targets),
    Fill: (targets) => objectOf("RangeFill", targets),
    Borders: (targets) => objectOf("RangeBorderCollection", targets),
    Protection: (targets) => objectOf("FormatProtection", targets),
  },
  methods: {
    AutofitColumns: (targets, _args, host) => {
      for (const range of targets) autofitColumns(range, host);
      return null;
    },
    AutofitRows: (targets, _args, host) => {
      for (const range of targets) autofitRows(range, host);
      return null;
    },
  },
};

/** `range.format.protection`: what protecting the sheet does to the cells. */
export const formatProtectionClass: ObjectClass<FormatTarget> = {
  name: "FormatProtection",
  scalars: {
    Locked: formatScalar("locked", flagProperty),
    FormulaHidden: formatScalar("formulaHidden", flagProperty),
  },
};

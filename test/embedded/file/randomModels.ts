import fc from "fast-check";
import type { Area } from "../../../src/embedded/model/area";
import type { Border, CellFormat } from "../../../src/embedded/model/cellFormat";
import type { CellValue } from "../../../src/embedded/model/cellValue";
import { CellError } from "../../../src/embedded/model/cellValue";
import type { ConditionalFormat, DataValidation, PageLayout, Shape } from "../../../src/embedded/model/sheet";
import { HEADER_STATES } from "../../../src/embedded/model/sheet";

export const color = fc
  .integer({ min: 0, max: 0xffffff })
  .map((n) => `#${n.toString(16).toUpperCase().padStart(6, "0")}`);
export const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.option(arbitrary, { nil: null });
export const plainText = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 20 }),
  fc.constantFrom(
    "满意度",
    "a & <b>",
    '"引"',
    "=1+1",
    "_x0041_",
    "行1\n行2",
    " 空格 ",
    "\u0001",
    "\ud83d\ude00",
    "]]>",
  ),
);
export const label = fc.constantFrom(
  "满意度",
  "A & <B>",
  "第一行\n第二行",
  "80% 线",
  "Rate",
  "_x0041_",
  "\u0007\ufffe",
);

export const area: fc.Arbitrary<Area> = fc
  .tuple(fc.nat(40), fc.nat(20), fc.nat(5), fc.nat(5))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));

export const cellValue: fc.Arbitrary<CellValue> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (Object.is(n, -0) ? 0 : n)),
  fc.integer(),
  fc.boolean(),
  plainText.filter((text) => text !== ""),
  fc.constantFrom("#N/A", "#DIV/0!", "#REF!", "#NAME?").map((code) => CellError.of(code as "#N/A")),
);

export const formula = fc.constantFrom(
  "=SUM(A1:B2)",
  '=IF(A1="_xlfn.x",1,"a&b")',
  '=MAXIFS(A:A,B:B,">1")',
  "=STDEV.S(A1:A9)+NORM.S.DIST(1,TRUE)",
  "='客户 表'!$A$1",
  "=AGGREGATE(16,6,A1:A9,0.5)",
  "=XLOOKUP(1,A1:A2,B1:B2)",
);

const border: fc.Arbitrary<Border> = fc.record({
  style: fc.constantFrom("Continuous", "Dash", "DashDot"),
  weight: fc.constantFrom("Thin", "Medium"),
  color,
});

export const cellFormat: fc.Arbitrary<CellFormat> = fc.record({
  numberFormat: fc.constantFrom("General", "0.00%", "yyyy-mm-dd", "#,##0", 'yyyy"年"m"月"', "@", '0"<&>"'),
  font: fc.record({
    name: fc.constantFrom("Calibri", "微软雅黑", "宋体"),
    size: fc.constantFrom(9, 10.5, 11, 18),
    bold: fc.boolean(),
    italic: fc.boolean(),
    underline: fc.constantFrom("None", "Single", "Double", "SingleAccountant", "DoubleAccountant"),
    strikethrough: fc.boolean(),
    color,
  }),
  fill: maybe(color),
  borders: fc.record({
    top: maybe(border),
    bottom: maybe(border),
    left: maybe(border),
    right: maybe(border),
  }),
  horizontalAlignment: fc.constantFrom("General", "Left", "Center", "Right", "CenterAcrossSelection"),
  verticalAlignment: fc.constantFrom("Top", "Center", "Bottom", "Justify"),
  wrapText: fc.boolean(),
  indentLevel: fc.nat(5),
  shrinkToFit: fc.boolean(),
  textOrientation: fc.constantFrom(0, 45, -45, 90, -90, 180),
  locked: fc.boolean(),
  formulaHidden: fc.boolean(),
  quotePrefix: fc.boolean(),
});

const look = fc.record({
  fontColor: maybe(color),
  bold: maybe(fc.boolean()),
  italic: maybe(fc.boolean()),
  strikethrough: maybe(fc.boolean()),
  fill: maybe(color),
  numberFormat: maybe(fc.constantFrom("0.0%", 'yyyy"年"')),
});
const bound = fc.oneof(
  fc
    .constantFrom("LowestValue" as const, "HighestValue" as const, "Automatic" as const)
    .map((type) => ({ type, formula: null })),
  fc
    .constantFrom("Number" as const, "Percent" as const, "Percentile" as const)
    .map((type) => ({ type, formula: "5" })),
  fc.constant({ type: "Formula" as const, formula: "=$A$1" }),
);

/** Rules with priorities 1, 2, 3 …, as a sheet has them. */
export const conditionalFormats: fc.Arbitrary<ConditionalFormat[]> = fc
  .array(
    fc.tuple(
      fc.record({
        id: fc.constant(""),
        areas: fc.array(area, { minLength: 1, maxLength: 3 }),
        stopIfTrue: fc.boolean(),
      }),
      fc.oneof(
        fc.record({ type: fc.constant("Custom" as const), formula: fc.constant('=$A1="高 & <低>"'), look }),
        fc.record({
          type: fc.constant("CellValue" as const),
          operator: fc.constantFrom("Between", "EqualTo", "GreaterThanOrEqual"),
          formula1: fc.constant("=1"),
          formula2: maybe(fc.constant("=5")),
          look,
        }),
        fc.record({
          type: fc.constant("DataBar" as const),
          color,
          gradient: fc.boolean(),
          showValue: fc.boolean(),
          minimum: bound,
          maximum: bound,
        }),
      ),
    ),
    { maxLength: 5 },
  )
  .map((rules) => rules.map(([base, rule], index) => ({ ...base, priority: index + 1, ...rule })));

export const validation: fc.Arbitrary<DataValidation> = fc
  .record({
    areas: fc.array(area, { minLength: 1, maxLength: 2 }),
    rule: fc.constantFrom(
      { type: "List" as const, operator: "Between", formula1: "高,中,低", formula2: null },
      { type: "List" as const, operator: "Between", formula1: "=$A$1:$A$9", formula2: null },
      { type: "WholeNumber" as const, operator: "Between", formula1: "1", formula2: "5" },
      { type: "Decimal" as const, operator: "GreaterThanOrEqualTo", formula1: "0.5", formula2: null },
      { type: "Custom" as const, operator: "Between", formula1: "=LEN(A1)<9", formula2: null },
    ),
    inCellDropDown: fc.boolean(),
    ignoreBlanks: fc.boolean(),
    errorAlert: fc.record({
      show: fc.boolean(),
      style: fc.constantFrom("Stop", "Warning", "Information"),
      title: label,
      message: label,
    }),
    prompt: fc.record({ show: fc.boolean(), title: label, message: label }),
  })
  .map(({ rule, ...rest }) => ({ ...rest, ...rule }));

const section = fc.constantFrom("", "第 &P 页", "&D", 'A && B &"宋体,常规"x', "_x0041_", "\u0007");
const sections = fc.record({ left: section, center: section, right: section });
const inches = fc.nat(40).map((eighths) => eighths * 9);

export const pageLayout: fc.Arbitrary<PageLayout> = fc.record({
  orientation: fc.constantFrom("Portrait", "Landscape"),
  paperSize: fc.constantFrom("A4", "A3", "Letter", "Legal"),
  zoom: fc.oneof(
    fc.record({
      scale: fc.integer({ min: 10, max: 400 }),
      horizontalFitToPages: fc.constant(null),
      verticalFitToPages: fc.constant(null),
    }),
    fc.record({
      scale: fc.constant(null),
      horizontalFitToPages: fc.constant(1),
      verticalFitToPages: maybe(fc.integer({ min: 1, max: 9 })),
    }),
  ),
  margins: fc.record({
    top: inches,
    bottom: inches,
    left: inches,
    right: inches,
    header: inches,
    footer: inches,
  }),
  centerHorizontally: fc.boolean(),
  centerVertically: fc.boolean(),
  printArea: maybe(area),
  titleRows: maybe(fc.constant({ first: 1, last: 3 })),
  titleColumns: maybe(fc.constant({ first: 0, last: 1 })),
  header: sections,
  footer: sections,
  headerState: fc.constantFrom(...HEADER_STATES),
  evenPages: fc.record({ header: sections, footer: sections }),
  firstPage: fc.record({ header: sections, footer: sections }),
  printGridlines: fc.boolean(),
  blackAndWhite: fc.boolean(),
  rowBreaks: fc
    .uniqueArray(fc.integer({ min: 1, max: 90 }), { maxLength: 3 })
    .map((rows) => rows.sort((a, b) => a - b)),
});

export const shape: fc.Arbitrary<Shape> = fc.oneof(
  fc
    .record({
      id: fc.constant(""),
      name: label.map((text) => text.replace("\n", "")),
      kind: fc.constantFrom("TextBox" as const, "GeometricShape" as const),
      text: label,
      font: fc.record({
        name: maybe(fc.constant("微软雅黑")),
        size: maybe(fc.constant(12)),
        bold: fc.boolean(),
        color: maybe(color),
      }),
      placement: fc.constantFrom("TwoCell" as const, "OneCell" as const, "Absolute" as const),
      textAlign: fc.record({
        horizontal: fc.constantFrom("Left" as const, "Center" as const, "Right" as const),
        vertical: fc.constantFrom("Top" as const, "Middle" as const, "Bottom" as const),
      }),
      fill: maybe(color),
      line: fc.record({ color: maybe(color), weight: fc.constant(1.5), visible: fc.constant(true) }),
      left: fc.nat(500),
      top: fc.nat(500),
      width: fc.integer({ min: 1, max: 500 }),
      height: fc.integer({ min: 1, max: 500 }),
    })
    .map((each) => ({
      ...each,
      flipVertical: false,
      geometricType: each.kind === "TextBox" ? null : "RoundRectangle",
    })),
  fc.record({
    id: fc.constant(""),
    name: fc.constant("线"),
    kind: fc.constant("Line" as const),
    geometricType: fc.constant(null),
    text: fc.constant(""),
    font: fc.constant({ name: null, size: null, bold: false, color: null }),
    placement: fc.constantFrom("TwoCell" as const, "Absolute" as const),
    textAlign: fc.constant({ horizontal: "Left" as const, vertical: "Top" as const }),
    fill: fc.constant(null),
    line: fc
      .record({ color: maybe(color), weight: fc.constant(2), visible: fc.boolean() })
      .map((line) => (line.visible ? line : { color: null, weight: 0.75, visible: false })),
    flipVertical: fc.boolean(),
    left: fc.nat(500),
    top: fc.nat(500),
    width: fc.integer({ min: 1, max: 500 }),
    height: fc.integer({ min: 1, max: 500 }),
  }),
);

import { FIRST_BAR_COLOR, unchangedLook } from "../../model/ruleLook";
import type { ConditionalFormat, DataBarBound } from "../../model/sheet";
import { parseAreas } from "../notation/a1";
import { fromFileFormula } from "../formula/fileFormula";
import type { ReadContext } from "../context/readContext";
import { readColor } from "../styles/colors";
import type { XmlElement } from "../xml/xmlElement";
import {
  attribute,
  booleanAttribute,
  child,
  childrenNamed,
  descendant,
  numberAttribute,
} from "../xml/xmlElement";
import { operatorName } from "./operators";

const BOUND_TYPES: Readonly<Record<string, DataBarBound["type"]>> = {
  min: "LowestValue",
  max: "HighestValue",
  num: "Number",
  percent: "Percent",
  percentile: "Percentile",
  formula: "Formula",
  autoMin: "Automatic",
  autoMax: "Automatic",
};

type RuleBase = Pick<ConditionalFormat, "id" | "areas" | "priority" | "stopIfTrue">;

/** Reads the rules that the model knows (formula, cell value, data bar); the others stay in the XML alone. */
export function readConditionalFormats(root: XmlElement, context: ReadContext): ConditionalFormat[] {
  const extensions = extensionRules(root);
  const formats: ConditionalFormat[] = [];
  for (const group of childrenNamed(root, "conditionalFormatting")) {
    const areas = parseAreas(attribute(group, "sqref"));
    for (const rule of childrenNamed(group, "cfRule")) {
      const base: RuleBase = {
        id: String(context.workbook.nextId()),
        areas,
        priority: numberAttribute(rule, "priority") ?? 1,
        stopIfTrue: booleanAttribute(rule, "stopIfTrue"),
      };
      const format = readRule(rule, base, extensions, context);
      if (format !== null) formats.push(format);
    }
  }
  return formats.sort((a, b) => a.priority - b.priority);
}

/** Whether the model knows a rule's kind. */
export function isKnownRule(rule: XmlElement): boolean {
  return ["expression", "cellIs", "dataBar"].includes(attribute(rule, "type") ?? "");
}

/** The id by which a data bar's rule finds its extension; null when it has none. */
export function extensionId(rule: XmlElement): string | null {
  for (const extension of childrenNamed(child(rule, "extLst"), "ext")) {
    const id = child(extension, "id");
    if (id !== undefined) return id.text.trim();
  }
  return null;
}

function readRule(
  rule: XmlElement,
  base: RuleBase,
  extensions: ReadonlyMap<string, XmlElement>,
  context: ReadContext,
): ConditionalFormat | null {
  const [formula1, formula2] = childrenNamed(rule, "formula").map((each) => fromFileFormula(each.text));
  const look = context.ruleLooks[numberAttribute(rule, "dxfId") ?? -1] ?? unchangedLook();
  switch (attribute(rule, "type")) {
    case "expression":
      return formula1 === undefined ? null : { ...base, type: "Custom", formula: formula1, look };
    case "cellIs":
      if (formula1 === undefined) return null;
      return {
        ...base,
        type: "CellValue",
        operator: operatorName(attribute(rule, "operator"), "condition"),
        formula1,
        formula2: formula2 ?? null,
        look,
      };
    case "dataBar":
      return readDataBar(rule, base, extensions, context);
    default:
      return null;
  }
}

function readDataBar(
  rule: XmlElement,
  base: RuleBase,
  extensions: ReadonlyMap<string, XmlElement>,
  context: ReadContext,
): ConditionalFormat | null {
  const bar = child(rule, "dataBar");
  if (bar === undefined) return null;
  const extension = extensions.get(extensionId(rule) ?? "");
  const [minimum, maximum] = childrenNamed(extension ?? bar, "cfvo").map(readBound);
  const color = child(bar, "color");
  return {
    ...base,
    type: "DataBar",
    color: readColor(color, context.themeColors) ?? FIRST_BAR_COLOR,
    gradient: booleanAttribute(extension, "gradient", true),
    showValue: booleanAttribute(bar, "showValue", true),
    minimum: minimum ?? { type: "LowestValue", formula: null },
    maximum: maximum ?? { type: "HighestValue", formula: null },
  };
}

function readBound(bound: XmlElement): DataBarBound {
  const text = child(bound, "f")?.text ?? attribute(bound, "val");
  const type = BOUND_TYPES[attribute(bound, "type") ?? ""] ?? "Automatic";
  if (text === null || ["LowestValue", "HighestValue", "Automatic"].includes(type))
    return { type, formula: null };
  return { type, formula: Number.isFinite(Number(text)) ? text : fromFileFormula(text) };
}

/** The x14 data bars of a sheet by their rule's id. */
function extensionRules(root: XmlElement): ReadonlyMap<string, XmlElement> {
  const bars = new Map<string, XmlElement>();
  for (const extension of childrenNamed(child(root, "extLst"), "ext")) {
    for (const group of childrenNamed(child(extension, "conditionalFormattings"), "conditionalFormatting")) {
      for (const rule of childrenNamed(group, "cfRule")) {
        const bar = descendant(rule, "dataBar");
        if (bar !== undefined) bars.set(attribute(rule, "id") ?? "", bar);
      }
    }
  }
  return bars;
}

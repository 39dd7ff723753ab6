import type { ConditionalFormat, DataBarBound } from "../../model/sheet";
import { Workbook } from "../../model/workbook";
import { areaName } from "../notation/a1";
import { stableText } from "../notation/sameValue";
import { X14, XM } from "../package/namespaces";
import { readStyles } from "../styles/readStyles";
import { fileColor } from "../styles/styleElements";
import type { SheetFrame } from "../context/sheetFrame";
import type { WriteContext } from "../context/writeContext";
import { attribute, child, childrenNamed, parseXml } from "../xml/xmlElement";
import type { XmlElement } from "../xml/xmlElement";
import { sourceOf, sourceWithout, withContent } from "../xml/xmlPatch";
import { element, textElement } from "../xml/xmlWriter";
import { operatorInFile } from "./operators";
import { extensionId, isKnownRule, readConditionalFormats } from "./readConditionalFormats";

/** Marks the extension in which a sheet holds data bars as Excel 2010 and later draw them. */
const SHEET_EXTENSION = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";
const RULE_EXTENSION = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";

const BOUND_WORDS: Readonly<Record<DataBarBound["type"], string>> = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Percentile: "percentile",
  Formula: "formula",
  Automatic: "auto",
};

/** The conditionalFormatting elements and, where bars need one, the sheet's extension list. */
export interface WrittenRules {
  readonly elements: string[];
  /** undefined: stays as it is. */
  readonly extensionList: string | undefined;
}

/** Writes a sheet's rules; of the file's own, those the model does not know stay, and those unchanged keep their XML. */
export function writeConditionalFormats(
  frame: SheetFrame,
  formats: readonly ConditionalFormat[],
  context: WriteContext,
): WrittenRules {
  const originals = readOriginals(frame, context);
  const elements = foreignRules(frame);
  const bars: string[] = [];
  const kept = formats.map((format) => originals.get(ruleKey(format)));
  const keptIds = new Set(kept.map((each) => (each === undefined ? "" : (extensionId(each.rule) ?? ""))));
  formats.forEach((format, index) => {
    const original = kept[index];
    const areas = format.areas.map(areaName).join(" ");
    const barId = format.type === "DataBar" ? barIdOf(index, keptIds) : null;
    const rule = original?.xml ?? writeRule(format, barId, context);
    elements.push(element("conditionalFormatting", { sqref: areas }, rule));
    if (original === undefined && format.type === "DataBar" && barId !== null) {
      bars.push(writeExtendedBar(format, barId, areas, context));
    }
  });
  return { elements, extensionList: writeExtensionList(frame, bars, keptIds) };
}

/** What a rule says, without its id. */
function ruleKey(rule: ConditionalFormat): string {
  return stableText({ ...rule, id: "" });
}

function readOriginals(
  frame: SheetFrame,
  context: WriteContext,
): ReadonlyMap<string, { rule: XmlElement; xml: string }> {
  const groups = childrenNamed(frame.root, "conditionalFormatting");
  const originals = new Map<string, { rule: XmlElement; xml: string }>();
  if (groups.length === 0) return originals;
  const { editor, themeColors } = context;
  const workbookPart = editor.origin.workbookPart();
  const styles = readStyles(editor.origin.relatedTree(workbookPart, "styles"), themeColors);
  const readContext = {
    workbook: new Workbook(),
    reader: editor.origin,
    sharedStrings: { texts: [], rich: new Set<number>(), spaced: new Map<string, number>() },
    formatOfXf: styles.formatOfXf,
    ruleLooks: styles.ruleLooks,
    themeColors,
  };
  for (const group of groups) {
    for (const rule of childrenNamed(group, "cfRule")) {
      const alone = {
        ...frame.root,
        children: [{ ...group, children: [rule] }, ...childrenNamed(frame.root, "extLst")],
      };
      const [format] = readConditionalFormats(alone, readContext);
      const xml = sourceOf(frame.text, rule);
      if (format !== undefined) originals.set(ruleKey(format), { rule, xml });
    }
  }
  return originals;
}

/** The file's rules of kinds that the model does not know, in their groups. */
function foreignRules(frame: SheetFrame): string[] {
  return childrenNamed(frame.root, "conditionalFormatting").flatMap((group) => {
    const foreign = childrenNamed(group, "cfRule").filter((rule) => !isKnownRule(rule));
    if (foreign.length === 0) return [];
    const known = childrenNamed(group, "cfRule").filter(isKnownRule);
    return [sourceWithout(frame.text, group, known)];
  });
}

function writeRule(format: ConditionalFormat, barId: string | null, context: WriteContext): string {
  const { formulas, styles } = context;
  const shared = { priority: Math.max(1, format.priority), stopIfTrue: format.stopIfTrue ? true : null };
  if (format.type === "DataBar") return writeDataBar(format, barId ?? "", shared, context);
  const dxfId = styles.dxfOf(format.look);
  if (format.type === "Custom") {
    const formula = textElement("formula", formulas.write(format.formula));
    return element("cfRule", { type: "expression", dxfId, ...shared }, formula);
  }
  const second = format.formula2 === null ? "" : textElement("formula", formulas.write(format.formula2));
  return element(
    "cfRule",
    { type: "cellIs", dxfId, ...shared, operator: operatorInFile(format.operator) },
    textElement("formula", formulas.write(format.formula1)) + second,
  );
}

type DataBar = Extract<ConditionalFormat, { type: "DataBar" }>;

function writeDataBar(
  bar: DataBar,
  barId: string,
  shared: Readonly<Record<string, number | boolean | null>>,
  context: WriteContext,
): string {
  const bounds =
    writeBound(bar.minimum, "min", context) +
    writeBound(bar.maximum, "max", context) +
    element("color", { rgb: fileColor(bar.color) });
  const pointer = element("ext", { "xmlns:x14": X14, uri: RULE_EXTENSION }, textElement("x14:id", barId));
  return element(
    "cfRule",
    { type: "dataBar", ...shared },
    element("dataBar", { showValue: bar.showValue ? null : false }, bounds) + element("extLst", {}, pointer),
  );
}

/** A bound in Excel 2007's vocabulary, which knows no automatic ones. */
function writeBound(bound: DataBarBound, side: "min" | "max", context: WriteContext): string {
  const type = bound.type === "Automatic" ? side : BOUND_WORDS[bound.type];
  return element("cfvo", {
    type,
    val: bound.formula === null ? null : context.formulas.write(bound.formula),
  });
}

function writeExtendedBar(bar: DataBar, barId: string, areas: string, context: WriteContext): string {
  const bound = ({ type, formula }: DataBarBound, side: "Min" | "Max"): string =>
    element(
      "x14:cfvo",
      { type: type === "Automatic" ? `auto${side}` : BOUND_WORDS[type] },
      formula === null ? "" : textElement("xm:f", context.formulas.write(formula)),
    );
  const content = [
    bound(bar.minimum, "Min"),
    bound(bar.maximum, "Max"),
    element("x14:negativeFillColor", { rgb: "FFFF0000" }),
    element("x14:axisColor", { rgb: "FF000000" }),
  ].join("");
  const dataBar = element("x14:dataBar", { minLength: 0, maxLength: 100, gradient: bar.gradient }, content);
  const rule = element("x14:cfRule", { type: "dataBar", id: barId }, dataBar);
  return element("x14:conditionalFormatting", { "xmlns:xm": XM }, rule + textElement("xm:sqref", areas));
}

/** The sheet's extensions: bars that are gone out, new ones in, everything else as it is. */
function writeExtensionList(
  frame: SheetFrame,
  bars: readonly string[],
  keptIds: ReadonlySet<string>,
): string | undefined {
  const present = child(frame.root, "extLst");
  const kept = present === undefined ? "" : keepExtensions(sourceOf(frame.text, present), keptIds);
  const added =
    bars.length === 0
      ? ""
      : element(
          "ext",
          { "xmlns:x14": X14, uri: SHEET_EXTENSION },
          element("x14:conditionalFormattings", {}, bars.join("")),
        );
  if (present === undefined && added === "") return undefined;
  const content = kept + added;
  return content === "" ? "" : element("extLst", {}, content);
}

function keepExtensions(source: string, keptIds: ReadonlySet<string>): string {
  const root = parseXml(source);
  return root.children
    .map((extension) => {
      const list = child(extension, "conditionalFormattings");
      if (list === undefined) return sourceOf(source, extension);
      const groups = list.children.filter((group) => !holdsDroppedBar(group, keptIds));
      const content = groups.map((group) => sourceOf(source, group)).join("");
      return content === "" ? "" : withContent(extension, withContent(list, content));
    })
    .join("");
}

function holdsDroppedBar(group: XmlElement, keptIds: ReadonlySet<string>): boolean {
  return childrenNamed(group, "cfRule").some(
    (rule) => attribute(rule, "type") === "dataBar" && !keptIds.has(attribute(rule, "id") ?? ""),
  );
}

/** An id for a data bar's extension that no kept rule has; the same workbook always gives the same. */
function barIdOf(index: number, taken: ReadonlySet<string>): string {
  for (let number = index + 1; ; number += 1000) {
    const id = `{C5A71009-0000-4000-8000-${number.toString(16).toUpperCase().padStart(12, "0")}}`;
    if (!taken.has(id)) return id;
  }
}

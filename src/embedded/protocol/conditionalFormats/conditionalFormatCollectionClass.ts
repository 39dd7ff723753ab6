import { intersect } from "../../model/area";
import { clearRules } from "../../model/edits/ruleAreas";
import { FIRST_BAR_COLOR, unchangedLook } from "../../model/ruleLook";
import type { ConditionalFormat } from "../../model/sheet";
import { ApiError, invalidArgument, itemNotFound } from "../apiError";
import type { Host } from "../hostContext";
import { objectOf, type RangeTarget } from "../hostObject";
import type { ObjectClass } from "../objectClass";
import { textProperty } from "../propertyValue";
import { requireAllowed } from "../range/cellGuard";
import { areaOf } from "../range/rangeTarget";

/** Rules of Excel's that the host does not have. */
const MISSING: ReadonlySet<string> = new Set([
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
]);

/** `ConditionalFormatCollection`: the rules that a range meets, the strongest first. */
export const conditionalFormatCollectionClass: ObjectClass<RangeTarget> = {
  name: "ConditionalFormatCollection",
  items: (range) => rulesOf(range).map((rule) => objectOf("ConditionalFormat", { sheet: range.sheet, rule })),
  indexer: (range, key) => {
    const rule = rulesOf(range).find(({ id }) => id === key);
    if (rule === undefined) throw itemNotFound(`there is no conditional format ${String(key)} here`);
    return objectOf("ConditionalFormat", { sheet: range.sheet, rule });
  },
  methods: {
    Add: (range, args, host) => {
      requireAllowed(range.sheet, "allowFormatCells");
      const rule = newRule(textProperty("ConditionalFormatCollection.Add", args.raw(0)), range, host);
      for (const other of range.sheet.conditionalFormats) other.priority++;
      range.sheet.conditionalFormats.unshift(rule);
      range.sheet.changed = true;
      return objectOf("ConditionalFormat", { sheet: range.sheet, rule });
    },
    ClearAll: (range) => {
      requireAllowed(range.sheet, "allowFormatCells");
      if (rulesOf(range).length === 0) return null;
      clearRules(range.sheet, areaOf(range));
      range.sheet.changed = true;
      return null;
    },
  },
};

function rulesOf(range: RangeTarget): ConditionalFormat[] {
  const area = areaOf(range);
  return range.sheet.conditionalFormats
    .filter(({ areas }) => areas.some((covered) => intersect(covered, area) !== null))
    .sort((first, second) => first.priority - second.priority);
}

/** A new rule is stronger than all others of its sheet. */
function newRule(type: string, range: RangeTarget, { workbook }: Host): ConditionalFormat {
  const id = `{${String(workbook.nextId()).padStart(8, "0")}-0000-4000-8000-C0F000000000}`;
  const base = { id, areas: [areaOf(range)], priority: 1, stopIfTrue: false };
  switch (type) {
    case "Custom":
      return { ...base, type: "Custom", formula: "=FALSE", look: unchangedLook() };
    case "CellValue":
      return {
        ...base,
        type: "CellValue",
        operator: "EqualTo",
        formula1: "=0",
        formula2: null,
        look: unchangedLook(),
      };
    case "DataBar":
      return {
        ...base,
        type: "DataBar",
        color: FIRST_BAR_COLOR,
        gradient: true,
        showValue: true,
        minimum: { type: "Automatic", formula: null },
        maximum: { type: "Automatic", formula: null },
      };
    default:
      throw refused(type);
  }
}

function refused(type: string): Error {
  return MISSING.has(type)
    ? new ApiError(
        "NotImplemented",
        `ConditionalFormatCollection.Add(${type}) is not implemented by the embedded host`,
      )
    : invalidArgument(`there is no conditional format of type ${type}`);
}

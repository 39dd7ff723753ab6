import type { ConditionalFormat, Sheet } from "../../model/sheet";
import { ApiError, invalidArgument } from "../apiError";
import { objectOf, type HostObject } from "../hostObject";
import type { ObjectClass } from "../objectClass";
import { flagProperty, numberProperty } from "../propertyValue";
import { requireAllowed } from "../range/cellGuard";
import { rangeOf } from "../range/rangeTarget";
import type { RuleTarget } from "./ruleTargets";

/** `ConditionalFormat`. The part that belongs to another type of rule is an error, or a null object. */
export const conditionalFormatClass: ObjectClass<RuleTarget> = {
  name: "ConditionalFormat",
  id: ({ rule }) => rule.id,
  scalars: {
    Id: { get: ({ rule }) => rule.id },
    Type: { get: ({ rule }) => rule.type },
    Priority: { get: ({ rule }) => rule.priority - 1, set: setPriority },
    StopIfTrue: {
      get: ({ rule }) => (rule.type === "DataBar" ? null : rule.stopIfTrue),
      set: ({ sheet, rule }, value) => {
        requireAllowed(sheet, "allowFormatCells");
        const stopIfTrue = flagProperty("ConditionalFormat.StopIfTrue", value);
        if (rule.type === "DataBar")
          throw new ApiError("InvalidOperation", "a data bar does not stop other rules");
        rule.stopIfTrue = stopIfTrue;
        sheet.changed = true;
      },
    },
  },
  navigations: {
    Custom: (target) => required(part(target, "Custom"), "Custom"),
    CustomOrNullObject: (target) => part(target, "Custom"),
    CellValue: (target) => required(part(target, "CellValue"), "CellValue"),
    CellValueOrNullObject: (target) => part(target, "CellValue"),
    DataBar: (target) => required(part(target, "DataBar"), "DataBar"),
    DataBarOrNullObject: (target) => part(target, "DataBar"),
    ColorScaleOrNullObject: () => null,
    IconSetOrNullObject: () => null,
    PresetOrNullObject: () => null,
    TextComparisonOrNullObject: () => null,
    TopBottomOrNullObject: () => null,
  },
  methods: {
    Delete: ({ sheet, rule }) => {
      requireAllowed(sheet, "allowFormatCells");
      sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== rule);
      sheet.changed = true;
      return null;
    },
    GetRange: ({ sheet, rule }) => {
      const range = onlyRange(sheet, rule);
      if (range === null) throw new ApiError("InvalidOperation", "the rule covers several ranges");
      return range;
    },
    GetRangeOrNullObject: ({ sheet, rule }) => onlyRange(sheet, rule),
    GetRanges: ({ sheet, rule }) =>
      objectOf(
        "RangeAreas",
        rule.areas.map((area) => ({ sheet, area })),
      ),
  },
};

/** `"Custom"` and so on are the API's words for both the property and the type of rule. */
function part({ sheet, rule }: RuleTarget, wanted: "Custom" | "CellValue" | "DataBar"): HostObject | null {
  if (rule.type !== wanted) return null;
  switch (rule.type) {
    case "Custom":
      return objectOf("CustomConditionalFormat", { sheet, rule });
    case "CellValue":
      return objectOf("CellValueConditionalFormat", { sheet, rule });
    case "DataBar":
      return objectOf("DataBarConditionalFormat", { sheet, rule });
  }
}

function required(object: HostObject | null, type: string): HostObject {
  if (object === null) throw new ApiError("InvalidOperation", `the rule is not of type ${type}`);
  return object;
}

function onlyRange(sheet: Sheet, { areas }: ConditionalFormat): HostObject | null {
  const [area] = areas;
  return area === undefined || areas.length > 1 ? null : rangeOf(sheet, area);
}

/** The API counts from 0, or from the back when negative; the file counts from 1. The others close up. */
function setPriority({ sheet, rule }: RuleTarget, value: unknown): void {
  requireAllowed(sheet, "allowFormatCells");
  const others = sheet.conditionalFormats
    .filter((other) => other !== rule)
    .sort((first, second) => first.priority - second.priority);
  const place = Math.trunc(numberProperty("ConditionalFormat.Priority", value));
  const index = place < 0 ? others.length + 1 + place : place;
  if (index < 0 || index > others.length) throw invalidArgument(`there is no priority ${String(place)}`);
  others.splice(index, 0, rule);
  others.forEach((other, position) => {
    other.priority = position + 1;
  });
  sheet.conditionalFormats = others;
  sheet.changed = true;
}

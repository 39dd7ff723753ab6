import { objectOf } from "../hostObject";
import type { ObjectClass } from "../objectClass";
import { choiceProperty, colorProperty, flagProperty, recordProperty } from "../propertyValue";
import type { DataBarBound, Sheet } from "../../model/sheet";
import { boundFormula, ruleFormula } from "./ruleFormula";
import type { CellValueRule, CustomRule, DataBarRule } from "./ruleTargets";
import { changingRule } from "./changingRule";

const OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
] as const;

const BOUNDS: readonly DataBarBound["type"][] = [
  "LowestValue",
  "HighestValue",
  "Number",
  "Percent",
  "Formula",
  "Percentile",
  "Automatic",
];

type OfRule<Rule> = { readonly sheet: Sheet; readonly rule: Rule };

/** `CustomConditionalFormat`: a formula that is true where the look applies. */
export const customConditionalFormatClass: ObjectClass<OfRule<CustomRule>> = {
  name: "CustomConditionalFormat",
  navigations: {
    Rule: (target) => objectOf("ConditionalFormatRule", target),
    Format: ({ sheet, rule }) => objectOf("ConditionalRangeFormat", { sheet, look: rule.look }),
  },
};

/** `ConditionalFormatRule`; the formula is that of the range's top left cell. */
export const conditionalFormatRuleClass: ObjectClass<OfRule<CustomRule>> = {
  name: "ConditionalFormatRule",
  scalars: {
    Formula: {
      get: ({ rule }) => rule.formula,
      set: changingRule(({ rule }, value) => {
        rule.formula = ruleFormula("ConditionalFormatRule.Formula", value);
      }),
    },
  },
};

/** `CellValueConditionalFormat`. */
export const cellValueConditionalFormatClass: ObjectClass<OfRule<CellValueRule>> = {
  name: "CellValueConditionalFormat",
  scalars: {
    Rule: {
      get: ({ rule: { operator, formula1, formula2 } }) => ({ operator, formula1, formula2 }),
      set: changingRule(({ rule }, value) => {
        const given = recordProperty("CellValueConditionalFormat.Rule", value);
        const operator = choiceProperty("rule.operator", given["operator"], OPERATORS);
        const formula1 = ruleFormula("rule.formula1", given["formula1"]);
        const needsSecond = operator === "Between" || operator === "NotBetween";
        const formula2 = needsSecond ? ruleFormula("rule.formula2", given["formula2"]) : null;
        Object.assign(rule, { operator, formula1, formula2 });
      }),
    },
  },
  navigations: {
    Format: ({ sheet, rule }) => objectOf("ConditionalRangeFormat", { sheet, look: rule.look }),
  },
};

/** `DataBarConditionalFormat`. */
export const dataBarConditionalFormatClass: ObjectClass<OfRule<DataBarRule>> = {
  name: "DataBarConditionalFormat",
  scalars: {
    ShowDataBarOnly: {
      get: ({ rule }) => !rule.showValue,
      set: changingRule(({ rule }, value) => {
        rule.showValue = !flagProperty("DataBarConditionalFormat.ShowDataBarOnly", value);
      }),
    },
    LowerBoundRule: {
      get: ({ rule }) => boundOf(rule.minimum),
      set: changingRule(({ rule }, value) => {
        rule.minimum = readBound("DataBarConditionalFormat.LowerBoundRule", value);
      }),
    },
    UpperBoundRule: {
      get: ({ rule }) => boundOf(rule.maximum),
      set: changingRule(({ rule }, value) => {
        rule.maximum = readBound("DataBarConditionalFormat.UpperBoundRule", value);
      }),
    },
  },
  navigations: { PositiveFormat: (target) => objectOf("ConditionalDataBarPositiveFormat", target) },
};

/** `ConditionalDataBarPositiveFormat`. */
export const conditionalDataBarPositiveFormatClass: ObjectClass<OfRule<DataBarRule>> = {
  name: "ConditionalDataBarPositiveFormat",
  scalars: {
    FillColor: {
      get: ({ rule }) => rule.color,
      set: changingRule(({ rule }, value) => {
        rule.color = colorProperty("ConditionalDataBarPositiveFormat.FillColor", value);
      }),
    },
    GradientFill: {
      get: ({ rule }) => rule.gradient,
      set: changingRule(({ rule }, value) => {
        rule.gradient = flagProperty("ConditionalDataBarPositiveFormat.GradientFill", value);
      }),
    },
  },
};

function boundOf({ type, formula }: DataBarBound): Readonly<Record<string, string>> {
  return formula === null ? { type } : { type, formula };
}

function readBound(member: string, value: unknown): DataBarBound {
  const given = recordProperty(member, value);
  const type = choiceProperty(`${member}: type`, given["type"], BOUNDS);
  const isFixed = type === "LowestValue" || type === "HighestValue" || type === "Automatic";
  return { type, formula: isFixed ? null : boundFormula(`${member}: formula`, given["formula"]) };
}

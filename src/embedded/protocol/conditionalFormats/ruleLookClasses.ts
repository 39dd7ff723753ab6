import { objectOf } from "../hostObject";
import type { ObjectClass } from "../objectClass";
import { colorProperty, flagProperty, textProperty } from "../propertyValue";
import { changingRule } from "./changingRule";
import type { RuleLookTarget } from "./ruleTargets";

const clearFont = changingRule<RuleLookTarget>(({ look }) => {
  Object.assign(look, { fontColor: null, bold: null, italic: null, strikethrough: null });
});
const clearFill = changingRule<RuleLookTarget>(({ look }) => {
  look.fill = null;
});

/** `ConditionalRangeFormat`; what it leaves as it is reads as null. */
export const conditionalRangeFormatClass: ObjectClass<RuleLookTarget> = {
  name: "ConditionalRangeFormat",
  scalars: {
    NumberFormat: {
      get: ({ look }) => look.numberFormat,
      set: changingRule(({ look }, value) => {
        look.numberFormat = textProperty("ConditionalRangeFormat.NumberFormat", value);
      }),
    },
  },
  navigations: {
    Font: (target) => objectOf("ConditionalRangeFont", target),
    Fill: (target) => objectOf("ConditionalRangeFill", target),
  },
};

/** `ConditionalRangeFont`. */
export const conditionalRangeFontClass: ObjectClass<RuleLookTarget> = {
  name: "ConditionalRangeFont",
  scalars: {
    Color: {
      get: ({ look }) => look.fontColor,
      set: changingRule(({ look }, value) => {
        look.fontColor = colorProperty("ConditionalRangeFont.Color", value);
      }),
    },
    Bold: {
      get: ({ look }) => look.bold,
      set: changingRule(({ look }, value) => {
        look.bold = flagProperty("ConditionalRangeFont.Bold", value);
      }),
    },
    Italic: {
      get: ({ look }) => look.italic,
      set: changingRule(({ look }, value) => {
        look.italic = flagProperty("ConditionalRangeFont.Italic", value);
      }),
    },
    Strikethrough: {
      get: ({ look }) => look.strikethrough,
      set: changingRule(({ look }, value) => {
        look.strikethrough = flagProperty("ConditionalRangeFont.Strikethrough", value);
      }),
    },
  },
  methods: {
    Clear: (target) => {
      clearFont(target, null);
      return null;
    },
  },
};

/** `ConditionalRangeFill`. */
export const conditionalRangeFillClass: ObjectClass<RuleLookTarget> = {
  name: "ConditionalRangeFill",
  scalars: {
    Color: {
      get: ({ look }) => look.fill,
      set: changingRule(({ look }, value) => {
        look.fill = colorProperty("ConditionalRangeFill.Color", value);
      }),
    },
  },
  methods: {
    Clear: (target) => {
      clearFill(target, null);
      return null;
    },
  },
};

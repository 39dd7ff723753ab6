import { conditionalFormatClass } from "./conditionalFormatClass";
import { conditionalFormatCollectionClass } from "./conditionalFormatCollectionClass";
import {
  cellValueConditionalFormatClass,
  conditionalDataBarPositiveFormatClass,
  conditionalFormatRuleClass,
  customConditionalFormatClass,
  dataBarConditionalFormatClass,
} from "./ruleClasses";
import {
  conditionalRangeFillClass,
  conditionalRangeFontClass,
  conditionalRangeFormatClass,
} from "./ruleLookClasses";

/** `ConditionalFormat` and what belongs to it. */
export const conditionalFormatClasses = [
  conditionalFormatCollectionClass,
  conditionalFormatClass,
  customConditionalFormatClass,
  conditionalFormatRuleClass,
  cellValueConditionalFormatClass,
  dataBarConditionalFormatClass,
  conditionalDataBarPositiveFormatClass,
  conditionalRangeFormatClass,
  conditionalRangeFontClass,
  conditionalRangeFillClass,
];

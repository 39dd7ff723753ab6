import type { ConditionalFormat, RuleLook, Sheet } from "../../model/sheet";

/** A rule and the sheet it is on. */
export interface RuleTarget {
  readonly sheet: Sheet;
  readonly rule: ConditionalFormat;
}

export type DataBarRule = Extract<ConditionalFormat, { type: "DataBar" }>;
export type CellValueRule = Extract<ConditionalFormat, { type: "CellValue" }>;
export type CustomRule = Extract<ConditionalFormat, { type: "Custom" }>;

/** The look that a rule gives. */
export interface RuleLookTarget {
  readonly sheet: Sheet;
  readonly look: RuleLook;
}

declare module "../hostObject" {
  interface ClassTargets {
    ConditionalFormatCollection: RangeTarget;
    ConditionalFormat: RuleTarget;
    CustomConditionalFormat: { readonly sheet: Sheet; readonly rule: CustomRule };
    ConditionalFormatRule: { readonly sheet: Sheet; readonly rule: CustomRule };
    CellValueConditionalFormat: { readonly sheet: Sheet; readonly rule: CellValueRule };
    DataBarConditionalFormat: { readonly sheet: Sheet; readonly rule: DataBarRule };
    ConditionalDataBarPositiveFormat: { readonly sheet: Sheet; readonly rule: DataBarRule };
    ConditionalRangeFormat: RuleLookTarget;
    ConditionalRangeFont: RuleLookTarget;
    ConditionalRangeFill: RuleLookTarget;
  }
}

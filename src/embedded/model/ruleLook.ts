import type { RuleLook } from "./sheet";

/** The look of a rule that changes nothing. */
export function unchangedLook(): RuleLook {
  return { fontColor: null, bold: null, italic: null, strikethrough: null, fill: null, numberFormat: null };
}

/** The colour of data bars that Excel offers first. */
export const FIRST_BAR_COLOR = "#638EC6";

import { hashText, LOW_START } from "../../../analysis/survey/cells/hashText";

const RADIX = 36;

/** A few digits that stand for a text where the workbook remembers it. */
export function digestOf(text: string): string {
  return hashText(text, LOW_START).toString(RADIX);
}

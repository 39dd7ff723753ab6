import { maskPersonalData } from "../../analysis/cleaning/maskPersonalData";
import { textAt } from "../../analysis/cleaning/textAt";
import type { Survey, TextColumn } from "../../analysis/survey/survey";

/** Reads a column of customers' words with personal data masked (S20), the customer's own name among them. */
export function maskedTextAt(survey: Survey, column: TextColumn): (row: number) => string {
  const masked = new Map<number, string>();
  return (row) => {
    const code = column.codes[row] ?? 0;
    const text = masked.get(code) ?? maskPersonalData(textAt(column, row));
    masked.set(code, text);
    const name = textAt(survey.texts.customerName, row);
    return name.length > 1 && text.includes(name) ? maskPersonalData(text, [name]) : text;
  };
}

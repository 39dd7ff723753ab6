import type { Survey, TextColumn } from "../survey/survey";
import { customerNames } from "./customerNames";
import { maskPersonalData } from "./maskPersonalData";
import { textAt } from "./textAt";

/** What customers wrote, masked (S20), by row of the survey; null where the source has no such column. */
export interface MaskedWords {
  readonly reasonText: MaskedText | null;
  readonly comment: MaskedText | null;
}

/** The text of a row, several columns parted by "; "; null where nothing stands. */
export type MaskedText = (row: number) => string | null;

/** What the customers of a survey wrote, masked; texts are masked when they are first asked for. */
export function maskedWords(survey: Survey): MaskedWords {
  return { reasonText: joinedText(survey, survey.reasons), comment: joinedText(survey, survey.comments) };
}

/** Reads a column of customers' words with personal data masked (S20), customers' names among them. */
export function maskedTextAt(survey: Survey, column: TextColumn): (row: number) => string {
  const masked = new Map<number, string>();
  const names = customerNames(survey);
  return (row) => {
    const code = column.codes[row] ?? 0;
    const text = masked.get(code) ?? maskPersonalData(textAt(column, row), names);
    masked.set(code, text);
    return text;
  };
}

function joinedText(survey: Survey, columns: readonly TextColumn[]): MaskedText | null {
  if (columns.length === 0) return null;
  const readers = columns.map((column) => maskedTextAt(survey, column));
  return (row) => {
    const said = readers.map((read) => read(row)).filter((text) => text !== "");
    return said.length === 0 ? null : said.join("; ");
  };
}

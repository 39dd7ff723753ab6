import type { Recognition, SourceSample } from "../recognition";

/** A sheet, or an area of one, and what it was taken for. */
export interface SurveySheet {
  readonly sample: SourceSample;
  readonly recognition: Recognition;
}

/** The rows of the sample that stand under the headings. */
export function answerRows({ sample, recognition }: SurveySheet): SourceSample["rows"] {
  const first = recognition.firstDataRow - sample.firstRow;
  return [...sample.rows.slice(first), ...(sample.furtherRows ?? [])];
}

/** How many rows stand under the headings of a sheet, blank ones among them. */
export function dataRowsOf({ sample, recognition }: SurveySheet): number {
  return sample.totalRows - (recognition.firstDataRow - sample.firstRow);
}

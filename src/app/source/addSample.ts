import { addDataSheet } from "../../workbook/navigation/addDataSheet";

/** An invented survey to try the add-in with: a row of headers, then one answer a row. */
export interface Sample {
  readonly sheet: string;
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/**
 * Writes the sample to a sheet of its own and says what that sheet is called.
 *
 * @throws WorkbookError.
 */
export async function addSample(sample: Sample, signal: AbortSignal): Promise<string> {
  return addDataSheet(sample.sheet, sample.rows, signal);
}

import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Report } from "../../src/app/report/report";
import { generateFile } from "../../src/embedded/cli/generateFile";
import { parseGenerateArguments } from "../../src/embedded/cli/generateArguments";
import { openWorkbook } from "../../src/embedded/file/openWorkbook";
import type { Workbook } from "../../src/embedded/model/workbook";
import { faultsFound, hasValidator } from "./openXmlValidator";
import { SEED } from "./thoroughness";

/** A moment for runs that must come out the same whenever the tests run. */
export const TEST_MOMENT = new Date(2026, 5, 1, 9, 30);

/** A new folder for the files of one test. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), "csat-loop-"));
}

/**
 * Runs the command line's job on a file; gives the report, and the written workbook as it is read back. In a thorough run
 * whatever is written has to be faultless to Microsoft's validator.
 */
export async function generateInto(
  input: string,
  output: string,
  options: readonly string[] = [],
  moment = TEST_MOMENT,
): Promise<{ readonly report: Report; readonly workbook: Workbook }> {
  const report = await generateFile(
    parseGenerateArguments([input, "-o", output, ...options]),
    moment,
    () => undefined,
  );
  if (SEED !== null && hasValidator) {
    expect(await faultsFound(output, input.endsWith(".csv") ? null : input)).toEqual([]);
  }
  return { report, workbook: openWorkbook(readFileSync(output), "output.xlsx") };
}

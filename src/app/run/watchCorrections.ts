import { watchEdits } from "../../workbook/navigation/watchEdits";
import type { Report } from "../report/report";

/** Sheets that measures are computed from: what staff change there moves every figure. */
const COUNTED: readonly string[] = ["clean-data", "cleaning-log", "settings"];

/** Tells when staff edit what a run's figures are computed from. Gives what ends it. @throws WorkbookError. */
export async function watchCorrections(
  sheets: readonly Pick<Report["sheets"][number], "id" | "name">[],
  onEdited: () => void,
): Promise<() => Promise<void>> {
  const counted = sheets.filter(({ id }) => COUNTED.includes(id)).map(({ name }) => name);
  return watchEdits(counted, onEdited);
}

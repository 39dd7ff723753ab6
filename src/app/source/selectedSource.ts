import { readSelection } from "../../workbook/navigation/readSelection";
import type { GenerateRequest } from "../request/generateRequest";

/**
 * What the user has selected as a place of the survey: the range, or the whole sheet for a single cell.
 *
 * @throws WorkbookError `no-cells-in-front`.
 */
export async function selectedSource(): Promise<Pick<GenerateRequest, "sheet" | "range">> {
  return readSelection();
}

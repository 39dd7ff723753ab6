import { saveWorkbookAside } from "../file/saveWorkbook";
import type { Workbook } from "../model/workbook";
import { deflateAside, NODE_CODEC } from "./nodeCodec";

/** The workbook as a file's bytes, packed on other processors while it is written. */
export function savedWorkbook(workbook: Workbook): Promise<Uint8Array> {
  return saveWorkbookAside(workbook, NODE_CODEC, deflateAside);
}

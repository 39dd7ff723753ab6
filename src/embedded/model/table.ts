import type { Area } from "./area";
import type { Table } from "./sheet";

/** A table's rows of data; its bottom lies above its top when there are none. */
export function bodyArea({ area, showHeaders, showTotals }: Table): Area {
  return { ...area, top: area.top + (showHeaders ? 1 : 0), bottom: area.bottom - (showTotals ? 1 : 0) };
}

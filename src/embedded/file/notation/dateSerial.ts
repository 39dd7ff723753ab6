import { DISTANCE_1904, UNIX_EPOCH } from "../../calculation/values/serialDate";
import type { CellValue } from "../../model/cellValue";

/** The serial number of an ISO 8601 date, time or both; the text itself when it is none. */
export function dateSerial(text: string, date1904: boolean): CellValue {
  const timeOnly = /^T?\d{1,2}:\d{2}/.test(text);
  const instant = Date.parse(
    timeOnly ? `1970-01-01T${text.replace(/^T/, "").replace(/Z$/, "")}Z` : withZone(text),
  );
  if (Number.isNaN(instant)) return text;
  const days = instant / 86_400_000;
  if (timeOnly) return days;
  return days + UNIX_EPOCH - (date1904 ? DISTANCE_1904 : 0);
}

function withZone(text: string): string {
  if (!text.includes("T")) return text;
  return /(?:Z|[+-]\d{2}:\d{2})$/.test(text) ? text : `${text}Z`;
}

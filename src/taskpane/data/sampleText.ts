import type { RecognisedColumn } from "../../analysis/survey/recognition";
import type { Role } from "../../analysis/survey/role";

const MOMENTS: readonly Role[] = ["time", "date", "createdTime", "respondedTime", "closedTime"];
const DAY = 86_400_000;
const MINUTE = 60_000;
/** Days from Excel's day 0 to 1970. */
const EPOCH = 25_569;

/**
 * A cell as a person would read it: Excel's serial days in a column of moments as date and time.
 *
 * @example sampleText(45390.5, "time") // "2024-04-08 12:00"
 */
export function sampleText(sample: RecognisedColumn["samples"][number], role: Role): string {
  if (typeof sample !== "number" || !MOMENTS.includes(role) || sample < 1) return String(sample);
  const moment = new Date(Math.round(((sample - EPOCH) * DAY) / MINUTE) * MINUTE).toISOString();
  return Number.isInteger(sample) ? moment.slice(0, 10) : moment.slice(0, 16).replace("T", " ");
}

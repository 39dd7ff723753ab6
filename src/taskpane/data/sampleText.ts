import { isTimeFormat } from "../../analysis/survey/cells/parseDuration";
import type { RecognisedColumn } from "../../analysis/survey/recognition";
import type { Role } from "../../analysis/survey/role";

const MOMENTS: readonly Role[] = ["time", "date", "createdTime", "respondedTime", "closedTime"];
const DAY = 86_400_000;
const MINUTE = 60_000;
/** Days from Excel's day 0 to 1970. */
const EPOCH = 25_569;
/** In a number format: it shows dates. */
const OF_DATES = /y/i;

/**
 * A cell as a person would read it: Excel's serial days in a column of moments as date and time, its fractions of a day
 * in a column that is shown as times as hours, minutes and seconds.
 *
 * @example sampleText(45390.5, "time") // "2024-04-08 12:00"
 * @example sampleText(0.0025, "waitTime", "h:mm:ss") // "0:03:36"
 */
export function sampleText(
  sample: RecognisedColumn["samples"][number],
  role: Role,
  numberFormat = "",
): string {
  if (typeof sample !== "number" || sample < 0) return String(sample);
  const isMoment = MOMENTS.includes(role) || OF_DATES.test(numberFormat);
  if (isMoment && sample >= 1) return momentText(sample);
  return isTimeFormat(numberFormat) ? clockText(sample) : String(sample);
}

function momentText(serial: number): string {
  const moment = new Date(Math.round(((serial - EPOCH) * DAY) / MINUTE) * MINUTE).toISOString();
  return Number.isInteger(serial) ? moment.slice(0, 10) : moment.slice(0, 16).replace("T", " ");
}

function clockText(days: number): string {
  const seconds = Math.round((days * DAY) / 1000);
  const parts = [Math.floor(seconds / 60) % 60, seconds % 60].map((part) => String(part).padStart(2, "0"));
  return [Math.floor(seconds / 3600), ...parts].join(":");
}

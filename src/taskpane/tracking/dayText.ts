import { calendarDay } from "../../analysis/periods/calendarDay";

/**
 * An Excel serial day as a date field takes it; "" for none.
 *
 * @example dayText(45446) // "2024-06-03"
 */
export function dayText(serial: number | null): string {
  if (serial === null) return "";
  const { year, month, day } = calendarDay(serial);
  const padded = (part: number, digits: number): string => String(part).padStart(digits, "0");
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

import { dateText } from "./periodWording";

/** A serial day as a formula, the same in workbooks of either date system. */
export function dayFormula(serial: number): string {
  const [year, month, day] = dateText(serial).split("-").map(Number);
  return `DATE(${String(year)},${String(month)},${String(day)})`;
}

import type { CellValue } from "../../model/cellValue";
import { CellError } from "../../model/cellValue";

const collator = new Intl.Collator("en", { sensitivity: "accent" });

/** Numbers count as equal when their first 15 digits are, as Excel compares them. */
export function sameNumber(first: number, second: number): boolean {
  if (first === second) return true;
  const distance = Math.abs(first - second);
  if (distance > Math.abs(first) * 1e-14) return false;
  return first.toPrecision(15) === second.toPrecision(15);
}

/** Texts are equal to Excel without regard to case; widths and accents count. */
export function sameText(first: string, second: string): boolean {
  return first === second || (first.length === second.length && first.toLowerCase() === second.toLowerCase());
}

/** Order of two texts, negative when the first comes first; 0 only for texts that are the same to Excel. */
export function compareText(first: string, second: string): number {
  if (sameText(first, second)) return 0;
  const order = collator.compare(first, second);
  return order !== 0 ? order : first < second ? -1 : 1;
}

function rank(value: Exclude<CellValue, null>): number {
  return typeof value === "number" ? 0 : typeof value === "string" ? 1 : typeof value === "boolean" ? 2 : 3;
}

/** Order of two non-error values: numbers before texts before FALSE before TRUE; a blank is what the other one needs. */
export function compareValues(first: CellValue, second: CellValue): number {
  if (typeof first === "number" && typeof second === "number") return compareNumbers(first, second);
  const left = first ?? blankLike(second);
  const right = second ?? blankLike(first);
  const ranks = rank(left) - rank(right);
  if (ranks !== 0) return ranks;
  if (typeof left === "number" && typeof right === "number") return compareNumbers(left, right);
  if (typeof left === "string" && typeof right === "string") return compareText(left, right);
  return Number(left === true) - Number(right === true);
}

function compareNumbers(first: number, second: number): number {
  return sameNumber(first, second) ? 0 : first - second;
}

function blankLike(other: CellValue): Exclude<CellValue, null> {
  if (typeof other === "string") return "";
  if (typeof other === "boolean") return false;
  return other instanceof CellError ? other : 0;
}

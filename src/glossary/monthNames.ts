import { term, type Term } from "./locale";

/** January and on. */
export const MONTH_NAMES: readonly Term[] = [
  term("1月", "1月", "Jan"),
  term("2月", "2月", "Feb"),
  term("3月", "3月", "Mar"),
  term("4月", "4月", "Apr"),
  term("5月", "5月", "May"),
  term("6月", "6月", "Jun"),
  term("7月", "7月", "Jul"),
  term("8月", "8月", "Aug"),
  term("9月", "9月", "Sep"),
  term("10月", "10月", "Oct"),
  term("11月", "11月", "Nov"),
  term("12月", "12月", "Dec"),
];

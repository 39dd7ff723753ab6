const LONGEST = 31;
const NOT_ALLOWED = /[\\/?*:[\]]/gu;

/** A name that Excel allows for a sheet and no sheet has: "改进计划", else "改进计划 (2)" and so on. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const clean =
    wanted
      .replace(NOT_ALLOWED, " ")
      .replace(/^'+|'+$/gu, "")
      .trim()
      .slice(0, LONGEST) || "Sheet";
  const isFree = (name: string): boolean =>
    name.toLowerCase() !== "history" && !taken.some((other) => other.toLowerCase() === name.toLowerCase());
  return firstFree(clean, (base, count) => `${base.slice(0, LONGEST - 5)} (${count})`, isFree);
}

/** The wanted name, or the first of its numbered variants that is free. */
export function firstFree(
  wanted: string,
  numbered: (wanted: string, count: number) => string,
  isFree: (name: string) => boolean,
): string {
  let name = wanted;
  for (let count = 2; !isFree(name); count++) name = numbered(wanted, count);
  return name;
}

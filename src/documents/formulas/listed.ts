import { text } from "./text";
import type { LiveText } from "./sentence";

/** Names beyond these are not listed. */
const MOST_LISTED = 3;

/** What is said of listed names, or of none. */
export function ofListed(said: LiveText, names: LiveText, none: string): LiveText {
  return {
    formula: `IF((${names.formula})="",${text(none)},${said.formula})`,
    value: names.value === "" ? none : said.value,
  };
}

/** A column of names as a formula has it, with its heading cell, and the condition on its rows. */
export interface ListedNames {
  readonly names: string;
  readonly header: string;
  readonly condition: string;
}

/**
 * The first three names for which a condition holds, and "…" where there are more; "" for none.
 *
 * @param condition over whole columns, 0 where it does not hold.
 * @param found all names for which it holds now.
 */
export function listed(
  { names, header, condition }: ListedNames,
  found: readonly string[],
  separator: string,
): LiveText {
  const nth = (place: number): string =>
    `INDEX(${names},AGGREGATE(15,6,(ROW(${names})-ROW(${header}))/(${condition}),${String(place)}))`;
  const parts = Array.from({ length: MOST_LISTED }, (_, i) =>
    i === 0 ? `IFERROR(${nth(1)},"")` : `IFERROR(${text(separator)}&${nth(i + 1)},"")`,
  );
  const more = `IFERROR(IF(${nth(MOST_LISTED + 1)}="","","…"),"")`;
  return {
    formula: [...parts, more].join("&"),
    value: found.slice(0, MOST_LISTED).join(separator) + (found.length > MOST_LISTED ? "…" : ""),
  };
}

import type { Column } from "./column";

/** Characters that Excel allows an inline list. */
const MOST_CHARACTERS = 255;

/**
 * The values as an inline drop-down list: as many from the first as Excel allows, none with a comma, which would divide
 * it; null for none. Other words may be typed all the same.
 */
function shortList(values: readonly string[]): readonly string[] | null {
  let left = MOST_CHARACTERS + 1;
  const fitting = values.filter((value) => {
    if (value === "" || value.includes(",")) return false;
    left -= value.length + 1;
    return left >= 0;
  });
  return fitting.length === 0 ? null : fitting;
}

/** The drop-down of a column that staff choose from; nothing where there is nothing to choose. */
export function listChoices(values: readonly string[]): Pick<Column<unknown>, "choices"> {
  const list = shortList(values);
  return list === null ? {} : { choices: { values: list } };
}

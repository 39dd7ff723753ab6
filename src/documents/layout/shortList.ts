/** The values as an inline drop-down list; null where Excel would refuse it (255 characters, commas) or it is empty. */
export function shortList(values: readonly string[]): readonly string[] | null {
  const unfit =
    values.length === 0 || values.join(",").length > 255 || values.some((value) => value.includes(","));
  return unfit ? null : values;
}

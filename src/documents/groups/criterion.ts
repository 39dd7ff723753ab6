/** What COUNTIFS matches a group's own answers by: nothing in its name is a wildcard. */
export function criterionOf(name: string): string {
  return `=${name.replace(/[~*?]/g, "~$&")}`;
}

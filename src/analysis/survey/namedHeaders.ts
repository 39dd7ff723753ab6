/** The headers of those columns that have one. */
export function namedHeaders(columns: readonly { readonly header: string }[]): string[] {
  return columns.map(({ header }) => header).filter((header) => header !== "");
}

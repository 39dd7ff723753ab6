export const HEADERS_AND_FOOTERS = [
  "leftHeader",
  "centerHeader",
  "rightHeader",
  "leftFooter",
  "centerFooter",
  "rightFooter",
] as const;

/** The headers and footers of all pages, loaded; also of those that have none of their own now: their texts are in the file. */
export function headersOf({
  pageLayout: { headersFooters },
}: Excel.Worksheet): readonly Excel.HeaderFooter[] {
  return (["defaultForAllPages", "evenPages", "firstPage"] as const).map((pages) =>
    headersFooters[pages].load(),
  );
}

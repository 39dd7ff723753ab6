/** Where a link leads to; what its cell shows is the cell's own. */
export type LinkTarget = Pick<Excel.RangeHyperlink, "address" | "documentReference" | "screenTip">;

/** What a cell's link leads to, as Excel gives it; null without one. */
export function linkTarget(found: Excel.RangeHyperlink | null | undefined): LinkTarget | null {
  const { address = "", documentReference = "", screenTip = "" } = found ?? {};
  if (address === "" && documentReference === "") return null;
  return {
    ...(address === "" ? {} : { address }),
    ...(documentReference === "" ? {} : { documentReference }),
    ...(screenTip === "" ? {} : { screenTip }),
  };
}

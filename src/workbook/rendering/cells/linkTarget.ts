import type { LinkTarget } from "../../identity/memory";

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

/** Where a link leads to, as a text. */
export function linkText({ address, documentReference }: LinkTarget): string {
  return [address, documentReference].filter((each) => each !== undefined).join("#");
}

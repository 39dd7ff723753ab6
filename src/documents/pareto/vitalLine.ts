import type { DocumentSources } from "../sources";
import { settingValue } from "../settings/settingValue";
import { TERMS } from "./words";

/** What the line of the vital few is called: "80%线" with the share as it is set. */
export function vitalLineText({ context, words }: DocumentSources): string {
  return words(TERMS.vitalLine, { share: percentShort(settingValue(context, "vital-share")) });
}

/** A share as it is set, without needless decimals: 80%, 87.5%. */
export function percentShort(share: number): string {
  return `${String(Number((share * 100).toFixed(1)))}%`;
}

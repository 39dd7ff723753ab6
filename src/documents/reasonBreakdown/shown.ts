import { percentText, roundedText } from "../sheet/numberText";

/** A share in percent with one decimal. */
export function shownShare({ count, n }: { readonly count: number; readonly n: number }): string {
  return n === 0 ? "—" : percentText(count / n);
}

/** A chance with three decimals, small ones as such. */
export function shownChance(p: number | null): string {
  if (p === null) return "—";
  return p < 0.001 ? "<0.001" : roundedText(p, 3);
}

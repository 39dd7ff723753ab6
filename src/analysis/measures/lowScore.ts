import { bandOf, type Scale } from "../survey/scale";

/**
 * Document 003: ≤ 3 of 1–5 is low; on other scales, what is 不满意.
 *
 * @example isLow(3, scaleOfKind("1-5")) // true
 */
export function isLow(value: number, scale: Scale): boolean {
  const ofFive = scale.kind === "1-5" || scale.kind === "words-5";
  return ofFive ? value <= 3 : bandOf(value, scale) === "dissatisfied";
}

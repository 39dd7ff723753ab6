import { foldText } from "../survey/cells/foldText";
import { toSimplified } from "../survey/cells/simplified";

/** Endings that leave an English phrase what it is: delay, delays, delayed. */
const ENDINGS = new Set(["", "s", "es", "ed", "d", "ing", "ly", "ness"]);

/**
 * A text as phrases are looked for in it: width, case and traditional script don't matter; as long as foldText leaves it.
 *
 * @example foldPhrase("ＡＰＰ 態度") // "app 态度"
 */
export function foldPhrase(text: string): string {
  return toSimplified(foldText(text)).replace(/[’‘]/g, "'");
}

/**
 * English phrases begin at a word and end with it, a usual ending allowed; Chinese has no such bounds.
 *
 * @example isWhole("two delays", 4, 9, "delay") // true
 */
export function isWhole(text: string, start: number, end: number, phrase: string): boolean {
  if (/^[a-z0-9]/.test(phrase) && /[a-z0-9]/.test(text.charAt(start - 1))) return false;
  if (!/[a-z]$/.test(phrase)) return true;
  return ENDINGS.has(/^[a-z]*/.exec(text.slice(end, end + 12))?.[0] ?? "");
}

import type { SettingUnit } from "../../documents/settings/settingRecord";

const IN_HUNDREDS: readonly SettingUnit[] = ["percent", "points"];

/** What a person types for a setting: shares in per cent, the rest as it is. "" for a missing one. */
export function settingText(value: unknown, unit: SettingUnit): string {
  if (typeof value !== "number") return "";
  return String(IN_HUNDREDS.includes(unit) ? rounded(value * 100) : value);
}

/** The setting that was typed; NaN for what is no number. */
export function settingOfText(text: string, unit: SettingUnit): number {
  const number = text.trim() === "" ? NaN : Number(text.normalize("NFKC").replace("%", ""));
  return IN_HUNDREDS.includes(unit) ? rounded(number / 100) : number;
}

/** Without what binary fractions leave over. */
function rounded(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}

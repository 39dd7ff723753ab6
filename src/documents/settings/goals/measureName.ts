import type { MeasureUnit } from "../../../analysis/measures/measureUnit";
import type { Term } from "../../../glossary/locale";
import type { Words } from "../../../glossary/words";
import { TERMS } from "./words";
import { dimensionIn } from "../../formulas/dimensionKey";

/** Units that a measure's name does not tell. */
const UNITS: Readonly<Partial<Record<MeasureUnit, Term>>> = {
  duration: TERMS.seconds,
  times: TERMS.times,
};

/** What a measure is called, with its unit where its name does not tell: 平均响应时间(秒). */
export function measureName(
  words: Words,
  { key, label, unit }: { readonly key: string; readonly label: Term | null; readonly unit: MeasureUnit },
): string {
  const name = label === null ? (dimensionIn(key) ?? key) : words(label);
  const told = UNITS[unit];
  return told === undefined ? name : words(TERMS.withUnit, { measure: name, unit: words(told) });
}

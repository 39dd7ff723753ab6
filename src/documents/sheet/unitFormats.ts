import type { MeasureUnit } from "../../analysis/measures/measureUnit";
import type { NumberFormat } from "./cellSpec";
import { percentText, roundedText } from "./numberText";

/** How values of a unit are shown, and their change: shares change by 百分点. */
export const UNIT_FORMATS: Readonly<
  Record<
    MeasureUnit,
    {
      readonly value: NumberFormat;
      readonly change: NumberFormat;
      readonly factor: number;
      readonly decimals: 1 | 2;
    }
  >
> = {
  share: { value: "percent1", change: "signedPoints", factor: 100, decimals: 1 },
  score: { value: "decimal2", change: "signedDecimal2", factor: 1, decimals: 2 },
  points: { value: "decimal1", change: "signedPoints", factor: 1, decimals: 1 },
  duration: { value: "decimal1", change: "signedPoints", factor: 1, decimals: 1 },
  times: { value: "decimal2", change: "signedDecimal2", factor: 1, decimals: 2 },
};

/** An expression in the unit in which changes are shown. */
export function inShownUnit(unit: MeasureUnit, expression: string): string {
  const { factor } = UNIT_FORMATS[unit];
  return factor === 1 ? expression : `(${expression})*${String(factor)}`;
}

/** A value of a unit as a text. */
export function figureText(unit: MeasureUnit, value: number): string {
  return unit === "share" ? percentText(value) : roundedText(value, UNIT_FORMATS[unit].decimals);
}

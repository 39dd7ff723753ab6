import type { MeasureUnit } from "../../analysis/measures/measureUnit";
import type { Speech } from "./speech";

/** Decimals of a measure; of a share those of its percentage. */
export const DECIMALS: Readonly<Record<MeasureUnit, number>> = {
  share: 1,
  score: 2,
  points: 1,
  duration: 2,
  times: 2,
};

/** A measure's value: a share in percent; "—" for a missing one. */
export function figureText(value: number | null, unit: MeasureUnit, { percent, decimal }: Speech): string {
  return unit === "share" ? percent(value) : decimal(value, DECIMALS[unit]);
}

/**
 * A measure's change with an arrow and its sign: of a share in percentage points; "—" for a missing one. One that
 * shows as 0 has neither.
 */
export function changeText(change: number | null, unit: MeasureUnit, { say, signed }: Speech): string {
  if (change === null) return "—";
  const text = signed(unit === "share" ? change * 100 : change, DECIMALS[unit]);
  const arrow = text.startsWith("+") ? "▲ " : text.startsWith("−") ? "▼ " : "";
  const figure = `${arrow}${text}`;
  return unit === "share" ? say("points", { value: figure }) : figure;
}

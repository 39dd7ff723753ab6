import type { RememberedChart } from "../../identity/memory";

/** What is loaded of a chart or shape to know where it stands. */
export const PLACE = { left: true, top: true, width: true, height: true } as const;

/** Where a chart or shape stands whose place is loaded. */
export function placeOf({ left, top, width, height }: RememberedChart): RememberedChart {
  return { left, top, width, height };
}

/** Points by which a place may differ after another program has saved it. */
export const PLACE_TOLERANCE = 3;

/** Whether a chart is no longer where it was put; a chart that nobody remembers is taken for ours to place. */
export function hasMoved(chart: RememberedChart, remembered: RememberedChart | undefined): boolean {
  if (remembered === undefined) return false;
  const sides = ["left", "top", "width", "height"] as const;
  return sides.some((side) => Math.abs(chart[side] - remembered[side]) > PLACE_TOLERANCE);
}

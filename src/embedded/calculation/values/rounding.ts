/**
 * Rounds half away from zero at a decimal place, as Excel's ROUND does on the 15 digits it shows: 1.005 to two places
 * is 1.01. `places` may be negative.
 */
export function roundHalfAway(value: number, places: number): number {
  return onDecimals(value, places, Math.round);
}

/** Rounds towards zero at a decimal place (Excel's ROUNDDOWN). */
export function roundTowardsZero(value: number, places: number): number {
  return onDecimals(value, places, Math.floor);
}

/** Rounds away from zero at a decimal place (Excel's ROUNDUP). */
export function roundAwayFromZero(value: number, places: number): number {
  return onDecimals(value, places, Math.ceil);
}

function onDecimals(value: number, places: number, round: (size: number) => number): number {
  if (value === 0 || !Number.isFinite(value)) return value;
  const digits = Math.trunc(places);
  const size = round(scaled(Math.abs(value), digits));
  const result = scaled(size, -digits);
  return Number.isFinite(result) ? Math.sign(value) * result : value;
}

/** size × 10^digits, computed on the decimal digits so that no binary error creeps in. */
function scaled(size: number, digits: number): number {
  const [mantissa = "0", exponent = "0"] = size.toPrecision(15).split("e");
  return Number(`${mantissa}e${String(Number(exponent) + digits)}`);
}

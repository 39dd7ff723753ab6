const PREFIX = "dimension:";

/** The key of the mean of a dimension, among the measures. */
export function dimensionKey(name: string): `dimension:${string}` {
  return `${PREFIX}${name}`;
}

/** The dimension whose mean a measure is; null for another measure. */
export function dimensionIn(measure: string): string | null {
  return measure.startsWith(PREFIX) ? measure.slice(PREFIX.length) : null;
}

/** Whether two values that are data only say the same, whatever the order of their properties. */
export function sameValue(one: unknown, other: unknown): boolean {
  return stableText(one) === stableText(other);
}

/** A value as JSON, properties in one order: equal values have equal texts. */
export function stableText(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) =>
    isRecord(each) ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1))) : each,
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

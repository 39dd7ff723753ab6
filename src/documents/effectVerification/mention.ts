const PREFIX = "reason:";

/** The key of the mentions of a category, among the measures. */
export function mentionKey(category: string): string {
  return PREFIX + category;
}

/** Whether a measure is how often a category is mentioned. */
export function isMention(measure: string): boolean {
  return measure.startsWith(PREFIX);
}

/** The category whose mentions a measure is; null for another measure. */
export function mentionedCategory(measure: string): string | null {
  return isMention(measure) ? measure.slice(PREFIX.length) : null;
}

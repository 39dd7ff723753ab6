/** True when a text contains what Excel takes as a wildcard or as the escape of one. */
export function hasWildcard(pattern: string): boolean {
  return /[*?~]/.test(pattern);
}

/** The plain text of a pattern in which every wildcard is escaped ("~*" is "*", "~a" is "a"); null when a wildcard is live. */
export function literalOf(pattern: string): string | null {
  return /(^|[^~])(~~)*[*?]/.test(pattern) ? null : pattern.replace(/~([\s\S])/g, "$1");
}

/** A regular expression for an Excel pattern: `*` any text, `?` one character, `~` escapes whatever follows. Without case. */
export function wildcardExpression(pattern: string, whole = true): RegExp {
  const source = pattern.replace(/~([\s\S])|([*?])|[\\^$.|+()[\]{}/]/g, (found, escaped, wild) => {
    if (typeof wild === "string") return wild === "*" ? "[\\s\\S]*" : "[\\s\\S]";
    return String(escaped ?? found).replace(/[\\^$.|+()[\]{}/*?]/, "\\$&");
  });
  return new RegExp(whole ? `^${source}$` : source, "iu");
}

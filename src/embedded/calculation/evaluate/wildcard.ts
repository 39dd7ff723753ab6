/** True when a text contains what Excel takes as a wildcard or as the escape of one. */
export function hasWildcard(pattern: string): boolean {
  return /[*?~]/.test(pattern);
}

/** The plain text of a pattern in which every wildcard is escaped ("~*" is "*"); null when a wildcard is live. */
export function literalOf(pattern: string): string | null {
  return /(^|[^~])(~~)*[*?]/.test(pattern) ? null : pattern.replace(/~([*?~])/g, "$1");
}

/** A regular expression for an Excel pattern: `*` any text, `?` one character, `~` escapes. Without case. */
export function wildcardExpression(pattern: string, whole = true): RegExp {
  const source = pattern.replace(/~([*?~])|([*?])|([\\^$.|+()[\]{}/])/g, (_, escaped, wild, special) => {
    if (typeof wild === "string") return wild === "*" ? "[\\s\\S]*" : "[\\s\\S]";
    if (escaped === "~") return "~";
    return `\\${String(escaped ?? special)}`;
  });
  return new RegExp(whole ? `^${source}$` : source, "iu");
}

/** Characters that Excel allows a text within a formula. */
const MOST_CHARACTERS = 255;

/**
 * A text as it stands in a formula, its quotes doubled; a long one in parts.
 *
 * @example text('5" screen') // '"5"" screen"'
 */
export function text(content: string): string {
  const parts = content.match(new RegExp(`[^]{1,${String(MOST_CHARACTERS)}}`, "gu")) ?? [""];
  const quoted = parts.map((part) => `"${part.replace(/"/g, '""')}"`);
  return quoted.length === 1 ? quoted.join("") : `(${quoted.join("&")})`;
}

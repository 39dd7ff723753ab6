/** As much as Excel allows a text within a formula, which counts an emoji as two; none is cut in half. */
const PARTS = /[^]{0,254}[^\uD800-\uDBFF]|[^]/g;

/**
 * A text as it stands in a formula, its quotes doubled; a long one in parts.
 *
 * @example text('5" screen') // '"5"" screen"'
 */
export function text(content: string): string {
  const parts = content.match(PARTS) ?? [""];
  const quoted = parts.map((part) => `"${part.replace(/"/g, '""')}"`);
  return quoted.length === 1 ? quoted.join("") : `(${quoted.join("&")})`;
}

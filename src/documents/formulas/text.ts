/**
 * A text as it stands in a formula, its quotes doubled.
 *
 * @example text('5" screen') // '"5"" screen"'
 */
export function text(content: string): string {
  return `"${content.replace(/"/g, '""')}"`;
}

/** The parts of a union, commas inside quoted sheet names left alone. */
export function splitUnion(text: string): string[] {
  return (text.match(/(?:'(?:[^']|'')*'|[^',])+/g) ?? []).map((piece) => piece.trim());
}

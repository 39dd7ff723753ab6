/** A function that gives a reference, where one value of it is wanted: the first of a formula, or within IFERROR. */
const GIVES_REFERENCE = /^=((?:IFERROR\()*)(?=(?:INDEX|OFFSET|INDIRECT)\()/iu;

/**
 * A formula of a file as a newer Excel shows it: the file says nothing of it, and Excel puts `@` before what may give several
 * cells and stands for one.
 *
 * @example oneOfRange("=INDEX(A1:A9,3)") // "=@INDEX(A1:A9,3)"
 */
export function oneOfRange(formula: string): string {
  return formula.replace(GIVES_REFERENCE, "=$1@");
}

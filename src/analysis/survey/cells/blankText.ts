const BLANKS: ReadonlySet<string> = new Set(
  "|null|(null)|none|nan|nil|-|--|—|——|/|\\\\|空|(空)|(跳过)|跳过|blank|(blank)".split("|"),
);

/** Ids and numbers, of which a source has as many as rows, begin as no blank does. */
const BEGINS_OTHERWISE = /^[ac-mo-z0-9]/i;

/**
 * Whether a text, as it is written, is worth folding for isBlankText: seeing that it is not is quick.
 *
 * @example ["(空)", "0013"].map(mayBeBlank) // [true, false]
 */
export function mayBeBlank(text: string): boolean {
  return !BEGINS_OTHERWISE.test(text);
}

/**
 * Whether a folded text is how an export writes an empty cell ("null", "-", "(空)").
 *
 * @example ["null", "—", "0"].map(isBlankText) // [true, true, false]
 */
export function isBlankText(folded: string): boolean {
  return BLANKS.has(folded);
}

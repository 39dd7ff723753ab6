const BLANKS: ReadonlySet<string> = new Set(
  "|null|(null)|none|nan|nil|-|--|—|——|/|\\\\|空|(空)|(跳过)|跳过|blank|(blank)".split("|"),
);

/** Whether a folded text is how an export writes an empty cell ("null", "-", "(空)"). */
export function isBlankText(folded: string): boolean {
  return BLANKS.has(folded);
}

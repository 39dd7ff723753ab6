/** A thought of a text, and where in it the thought begins. */
interface Clause {
  readonly text: string;
  readonly at: number;
}

/** Where one thought ends and another begins; a point between digits ends nothing. */
const BREAKS =
  /[,，。;；!！?？、…\r\n|~"“”()（）]+|\.(?!\d)|\s[-–—]+\s|但是|不过|可是|然而|只不过|但(?!愿)|\b(?:but|however|although|though|while|except)\b/gu;

/**
 * The clauses of a folded text, blanks left out.
 *
 * @example clausesOf("态度好,但是 等太久") // [{ text: "态度好", at: 0 }, { text: "等太久", at: 7 }]
 */
export function clausesOf(text: string): readonly Clause[] {
  const clauses: Clause[] = [];
  let at = 0;
  const add = (end: number): void => {
    const clause = text.slice(at, end);
    const trimmed = clause.trimStart();
    if (trimmed !== "") clauses.push({ text: trimmed.trimEnd(), at: at + clause.length - trimmed.length });
  };
  for (const found of text.matchAll(BREAKS)) {
    add(found.index);
    at = found.index + found[0].length;
  }
  add(text.length);
  return clauses;
}

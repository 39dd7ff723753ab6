import type { AstExpression } from "@borgar/fx/xlsx";
import { parse, tokenize } from "@borgar/fx/xlsx";
import { UnsupportedFormula } from "../evaluate/unsupportedFormula";

/** Excel nests functions 64 deep; what nests deeper than this is made to exhaust the stack. */
const DEEPEST = 250;
/** Operators of one operand: each of a row of them nests once more. */
const ONE_SIDED: ReadonlySet<string> = new Set(["+", "-", "@", "%", "#"]);

/** The tree of a formula. Throws UnsupportedFormula "formula-not-understood", also where it nests too deeply. */
export function parseFormula(text: string): AstExpression {
  const tokens = tokenize(text);
  let [brackets, inARow] = [0, 0];
  for (const { type, value } of tokens) {
    if (type === "whitespace") continue;
    if (value === "(" || value === "{") brackets++;
    else if (value === ")" || value === "}") brackets--;
    inARow = ONE_SIDED.has(value) ? inARow + 1 : 0;
    if (brackets + inARow > DEEPEST)
      throw new UnsupportedFormula("formula-not-understood", text.slice(0, 100));
  }
  try {
    return parse(tokens);
  } catch (error) {
    throw new UnsupportedFormula("formula-not-understood", `${text} (${String(error)})`);
  }
}

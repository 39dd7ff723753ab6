import { sameName } from "./rewriteTokens";

/** A structured reference cut at its first bracket: table name (may be empty) and the bracketed rest. */
export function splitTableReference(reference: string): { table: string; brackets: string } {
  const at = reference.indexOf("[");
  return at < 0
    ? { table: reference, brackets: "" }
    : { table: reference.slice(0, at), brackets: reference.slice(at) };
}

/** A column's name as it stands inside brackets: ' [ ] # and @ are escaped with an apostrophe. */
function escapeColumnName(name: string): string {
  return name.replace(/['[\]#@]/g, "'$&");
}

/** The name that an escaped column specifier means. */
function unescapeColumnName(text: string): string {
  return text.replace(/'(.)/gs, "$1");
}

/** A column's name that needs no brackets of its own. */
export const SIMPLE_COLUMN = /^[\p{L}\p{N}_]+$/u;

/**
 * The brackets of a structured reference with column `from` renamed `to`: handles `[x]`, `[@x]`, `[@[x y]]`,
 * `[[#Headers],[x]]` and `[[x]:[y]]`.
 */
export function renameColumnInBrackets(brackets: string, from: string, to: string): string {
  const inner = brackets.slice(1, -1);
  const lead = /^\s*@?/.exec(inner)?.[0] ?? "";
  const rest = inner.slice(lead.length);
  if (!rest.startsWith("[")) return `[${lead}${renameSimple(rest, from, to)}]`;
  const renamed = rest.replace(/\[((?:'.|[^'\]])*)\]/gs, (item, name: string) =>
    isColumn(name, from) ? `[${escapeColumnName(to)}]` : item,
  );
  return `[${lead}${renamed}]`;
}

function renameSimple(text: string, from: string, to: string): string {
  if (!isColumn(text, from)) return text;
  return SIMPLE_COLUMN.test(to) ? to : `[${escapeColumnName(to)}]`;
}

function isColumn(text: string, wanted: string): boolean {
  return !text.startsWith("#") && sameName(unescapeColumnName(text.trim()), wanted);
}

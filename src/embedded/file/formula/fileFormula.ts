import { tokenize, tokenTypes } from "@borgar/fx/xlsx";
import { FUTURE_FUNCTIONS, WORKSHEET_FUNCTIONS } from "./futureFunctions";

/** What a formula needs to know of its surroundings to be written into a file. */
export interface FormulaContext {
  /** The table that the cell lies in, null for none: `[@x]` means its row. */
  readonly table: string | null;
  /** All table names in lower case: a whole table is written `T[]`. */
  readonly tableNames: ReadonlySet<string>;
}

const PREFIXED = /"(?:[^"]|"")*"|_xlfn\.(?:_xlws\.)?|(?<=[\p{L}\p{N}_])\[\]/gu;
const FUNCTION_CALL = /([A-Z][A-Z0-9._]*)\(/gi;

/** A formula as the model has it ("=…") from a file's text: without `_xlfn.` prefixes; `[[#This Row],[x]]` stays. */
export function fromFileFormula(text: string): string {
  const plain = /_xlfn\.|\[\]/.test(text)
    ? text.replace(PREFIXED, (piece) => (piece.startsWith('"') ? piece : ""))
    : text;
  return `=${plain}`;
}

/** A formula's text as a file has it: no "=", functions newer than 2007 prefixed, structured references in full. */
export function toFileFormula(formula: string, context: FormulaContext): string {
  const text = formula.startsWith("=") ? formula.slice(1) : formula;
  if (!needsRewriting(text, context)) return text;
  return tokenize(`=${text}`)
    .slice(1)
    .map((token) => rewriteToken(token.type, token.value, context))
    .join("");
}

function needsRewriting(text: string, context: FormulaContext): boolean {
  if (text.includes("[") || text.includes("@")) return true;
  for (const [, name = ""] of text.matchAll(FUNCTION_CALL)) if (functionPrefix(name) !== "") return true;
  if (context.tableNames.size === 0) return false;
  for (const [word] of text.matchAll(/[\p{L}_][\p{L}\p{N}_.]*/gu)) {
    if (context.tableNames.has(word.toLowerCase())) return true;
  }
  return false;
}

function rewriteToken(type: string, value: string, context: FormulaContext): string {
  // what newer Excels write for the one cell that older ones take from a range: a file says it by saying nothing
  if (type === tokenTypes.OPERATOR && value === "@") return "";
  if (type === tokenTypes.FUNCTION) return functionPrefix(value) + value;
  if (type === tokenTypes.REF_STRUCT) return structuredReference(value, context);
  if (type === tokenTypes.REF_NAMED && context.tableNames.has(value.toLowerCase())) return `${value}[]`;
  return value;
}

function functionPrefix(name: string): string {
  const upper = name.toUpperCase();
  if (FUTURE_FUNCTIONS.has(upper)) return "_xlfn.";
  return WORKSHEET_FUNCTIONS.has(upper) ? "_xlfn._xlws." : "";
}

function structuredReference(value: string, context: FormulaContext): string {
  const at = value.indexOf("[");
  const table = value.slice(0, at) === "" ? (context.table ?? "") : value.slice(0, at);
  const brackets = value.slice(at);
  const inner = brackets.slice(1, -1).trim();
  if (!inner.startsWith("@")) return table + brackets;
  const columns = inner.slice(1).trim();
  if (columns === "") return `${table}[#This Row]`;
  return `${table}[[#This Row],${columns.startsWith("[") ? columns : `[${columns}]`}]`;
}

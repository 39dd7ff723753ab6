import type { Cell, CellContent } from "../../../documents/sheet/cellSpec";
import { isFormula, writtenContent } from "../../writtenValue";
import { digestOf } from "./digest";

/** So many signs tell what was written into a cell from what somebody types there. */
export const SIGNS = 4;
/** Digits in which programs agree that keep a number in a file. */
const DIGITS = 12;
const PARTS_AT = ".";

/** What of a formula moves with cells, or bears a name that staff may change: all but functions, operators and what is written out. */
const MOVING = new RegExp(
  [
    /#REF!/u,
    /"(?:[^"]|"")*"/u,
    /'(?:[^']|'')*'!/u, // sheets
    /\[(?:'.|[^'[\]]|\[(?:'.|[^'\]])*\])*\]/u, // columns of tables
    /\$?[A-Z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}_.(])/u,
    /[\p{L}_\\][\p{L}\p{N}_.]*\(?/u,
    /[\s@$!:]/u,
  ]
    .map(({ source }) => source)
    .join("|"),
  "gu",
);

/**
 * A formula as it reads wherever its cells, sheets and tables have gone to, and however these are called.
 *
 * @example skeletonOf('=SUM(B2:B9)/COUNTIFS(表[组],"甲")') // '=SUM()/COUNTIFS(,"甲")'
 */
export function skeletonOf(formula: string): string {
  return formula.replace(MOVING, (part) =>
    part.startsWith('"') || part.endsWith("(") ? part.replace(/^_xlfn\./u, "") : "",
  );
}

/** Digits of a formula, the same wherever its cells, sheets and tables have gone to. */
export function formulaDigest(formula: string): string {
  return digestOf(skeletonOf(formula));
}

/** What is remembered of a figure: digits of its formula, where it has one, and of its value. */
export function figureMark(content: Cell["content"]): string {
  if (!isFormula(content)) return shownMark(content);
  return `${formulaMark(content.formula)}${PARTS_AT}${shownMark(content.value)}`;
}

/** What a mark is made of: digits of a formula, null where there is none, and of what is shown. */
export function partsOfMark(mark: string): { readonly formula: string | null; readonly shown: string } {
  const [first = "", second] = mark.split(PARTS_AT);
  return second === undefined ? { formula: null, shown: first } : { formula: first, shown: second };
}

/** How a formula or value that stands at a figure's place compares with what is remembered of it. */
export function comesFrom(mark: string, { value, formula }: { value: unknown; formula: unknown }): boolean {
  const written = partsOfMark(mark);
  if (value !== formula) return formulaMark(String(formula)) === written.formula;
  return shownMark(value as CellContent) === written.shown;
}

/** Whether a value is the one that a figure gives now: nothing is lost with it. */
export function isShown(value: unknown, shows: Cell["content"] | undefined): boolean {
  if (shows === undefined) return false;
  const content = isFormula(shows) ? shows.value : shows;
  return shownMark(value as CellContent) === shownMark(content);
}

/** Digits of what a cell shows. */
export function shownMark(value: CellContent): string {
  return digits(typeof value === "string" ? asRead(value) : shownText(value));
}

/** Digits of a formula. */
export function formulaMark(formula: string): string {
  return digits(skeletonOf(formula));
}

/** What a cell that was read holds, in whichever program it was saved meanwhile. */
export function shownText(value: unknown): string {
  if (typeof value === "string") return value.includes("\r") ? value.replace(/\r\n?/gu, "\n") : value;
  if (typeof value !== "number") return String((value as boolean | null | undefined) ?? "");
  return String(Number.isSafeInteger(value) ? value : Number(value.toPrecision(DIGITS)));
}

/** A text as it reads once it is written. */
export function asRead(text: string): string {
  return shownText(String(writtenContent(text)).slice(1));
}

function digits(text: string): string {
  return digestOf(text).slice(-SIGNS).padStart(SIGNS, "0");
}

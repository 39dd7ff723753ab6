import type { Cell, CellContent } from "../../../documents/sheet/cellSpec";
import { isFormula, writtenContent } from "../../writtenValue";
import { digestOf } from "./digest";

/** So many signs tell what was written into a cell from what somebody types there. */
const SIGNS = 4;
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
  if (!isFormula(content)) return valueMark(content);
  return `${digits(skeletonOf(content.formula))}${PARTS_AT}${valueMark(content.value)}`;
}

/** How a formula or value that stands at a figure's place compares with what is remembered of it. */
export function comesFrom(mark: string, { value, formula }: { value: unknown; formula: unknown }): boolean {
  const [first = "", second] = mark.split(PARTS_AT);
  if (value !== formula) return second !== undefined && digits(skeletonOf(String(formula))) === first;
  return valueMark(value as CellContent) === (second ?? first);
}

/** Whether a value is the one that a figure gives now: nothing is lost with it. */
export function isShown(value: unknown, shows: Cell["content"] | undefined): boolean {
  if (shows === undefined) return false;
  const content = isFormula(shows) ? shows.value : shows;
  return valueMark(value as CellContent) === valueMark(content);
}

function valueMark(value: CellContent): string {
  return digits(typeof value === "string" ? asRead(value) : shownText(value));
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
  return digestOf(text).slice(-SIGNS);
}

import type { Condition } from "./conditions";
import { text } from "./text";

/** More digits are not told apart as numbers. */
const NUMBER = /^\d{1,15}$/;
const TRUTH = /^(?:true|false)$/i;
/** What a number, a date, a time, an amount or an error has in it. */
const SIGN_OF_VALUE = /\p{Nd}|^#|[$¥￥€£]/u;
const LETTER = /^\p{L}/u;
/** Letters that a date or a time may begin with. */
const MONTH_OR_HALF = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|[上下]午)/i;

/** Whether COUNTIF compares a name as a text, or as the number that it is; not as a date (3-1), a time (8:00) or a truth value. */
function readsAsItself(name: string): boolean {
  if (NUMBER.test(name)) return true;
  if (TRUTH.test(name)) return false;
  if (!SIGN_OF_VALUE.test(name)) return true;
  return LETTER.test(name) && !MONTH_OR_HALF.test(name);
}

/** A name as it stands in a criterion, nothing in it a wildcard. */
export function verbatim(name: string): string {
  return name.replace(/[~*?]/g, "~$&");
}

/** The same of the name that an expression gives. */
export function verbatimOf(expression: string): string {
  return `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${expression},"~","~~"),"*","~*"),"?","~?")`;
}

/** The criteria, one or two that are both met, of a name: texts that begin with it, less those that go on. */
export function exactCriteria(name: string): readonly string[] {
  const literal = verbatim(name);
  return readsAsItself(name) ? [`=${literal}`] : [`=${literal}*`, `<>${literal}?*`];
}

/** The cells of `range` that hold `name` and nothing else. */
export function named(range: string, name: string): readonly Condition[] {
  return exactCriteria(name).map((criterion) => [range, text(criterion)]);
}

/**
 * The cells of `range` that hold the name which an expression gives, one of `names`, and nothing else. One that would be
 * read as another type is compared as a text by wildcards.
 *
 * @param name the expression, `verbatimOf` it or of a cell that holds it `verbatim`
 */
export function namedBy(range: string, name: string, names: readonly string[]): readonly Condition[] {
  return names.every(readsAsItself) ? [[range, `"="&${name}`]] : exactly(range, name);
}

/** The cells of `range` that hold a text and nothing else, whatever it looks like; digits are no number. */
export function exactly(range: string, name: string): readonly Condition[] {
  return [
    [range, `"="&${name}&"*"`],
    [range, `"<>"&${name}&"?*"`],
  ];
}

/** The same in cells that staff fill, where what a cell names may be anything, and a number may be one. */
export function namedByStaff(range: string, cell: string): readonly Condition[] {
  const name = verbatimOf(cell);
  return [
    [range, `"="&${name}&IF(ISNUMBER(VALUE(${cell}&"e0")),"","*")`],
    [range, `"<>"&${name}&"?*"`],
  ];
}

/** The place of the row of a column that holds what an expression gives: MATCH, which would take ~ * ? as wildcards. */
export function placeOf(wanted: string, column: string): string {
  return `MATCH(${verbatimOf(wanted)},${column},0)`;
}

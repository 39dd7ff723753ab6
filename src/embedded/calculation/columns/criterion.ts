import type { CellValue } from "../../model/cellValue";
import { CellError } from "../../model/cellValue";
import { compareText, sameNumber } from "../values/compare";
import { errorFromText, isErrorText, VALUE_ERROR } from "../values/errors";
import { parseNumber, parsePlainNumber } from "../values/parseNumber";
import { hasWildcard, literalOf, wildcardExpression } from "../values/wildcard";

/** A condition of the COUNTIF family. */
export interface Criterion {
  /** Equal criteria have equal keys. */
  readonly key: string;
  readonly matches: (value: CellValue) => boolean;
  /** For plain equality: what is looked for, so that an index can answer; null otherwise. */
  readonly equals: { readonly number: number | null; readonly text: string | null } | null;
}

/** Longer criteria are #VALUE!, as in Excel. */
const LONGEST = 255;
const OPERATOR = /^(<=|>=|<>|<|>|=)?([\s\S]*)$/;

/** Reads a criterion as COUNTIF does; a blank cell as criterion means the number 0. */
export function parseCriterion(value: CellValue, date1904: boolean): Criterion | CellError {
  if (value === null) return equality(numberTest(0), { number: 0, text: null }, "n0");
  if (value instanceof CellError) return equality((cell) => cell === value, null, `e${value.code}`);
  if (typeof value === "number")
    return equality(numberTest(value), { number: value, text: null }, `n${String(value)}`);
  if (typeof value === "boolean") return equality((cell) => cell === value, null, `b${String(value)}`);
  return value.length > LONGEST ? VALUE_ERROR : knownText(value, date1904);
}

/** Criteria in words of late, by date system: an array of them comes back with every formula of its column. */
const KNOWN = { true: new Map<string, Criterion>(), false: new Map<string, Criterion>() };
const MOST_KNOWN = 10_000;

function knownText(text: string, date1904: boolean): Criterion {
  const known = KNOWN[`${date1904}`];
  const found = known.get(text);
  if (found !== undefined) return found;
  const criterion = parseText(text, date1904);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, criterion);
  return criterion;
}

function equality(matches: Criterion["matches"], equals: Criterion["equals"], key: string): Criterion {
  return { key: `=${key}`, matches, equals };
}

function parseText(text: string, date1904: boolean): Criterion {
  const [, operator = "", operand = ""] = OPERATOR.exec(text) ?? [];
  if (operator === "" || operator === "=") return equalTo(operator, operand, date1904);
  if (operator === "<>") {
    const same = equalTo("=", operand, date1904);
    return { key: `<>${same.key}`, matches: (value) => !same.matches(value), equals: null };
  }
  return ordered(operator, operand, date1904);
}

function equalTo(operator: string, operand: string, date1904: boolean): Criterion {
  if (operand === "") {
    if (operator === "=") return equality((value) => value === null, null, "blank");
    return equality((value) => value === null || value === "", null, "empty");
  }
  const constant = constantOf(operand, date1904);
  if (typeof constant === "number") {
    return equality(numberTest(constant), { number: constant, text: null }, `n${String(constant)}`);
  }
  if (constant !== null) return equality((value) => value === constant, null, `c${operand.toUpperCase()}`);
  return textEquality(operand);
}

/** A number, a date, TRUE or an error that the operand's text means; null when it is just text. */
function constantOf(operand: string, date1904: boolean): number | boolean | CellError | null {
  const word = operand.toUpperCase();
  if (word === "TRUE" || word === "FALSE") return word === "TRUE";
  if (isErrorText(word)) return errorFromText(word);
  return parseNumber(operand, date1904);
}

function textEquality(operand: string): Criterion {
  const literal = literalOf(operand);
  if (literal !== null) {
    const wanted = literal.toLowerCase();
    return equality(
      (value) => typeof value === "string" && (value === literal || value.toLowerCase() === wanted),
      { number: null, text: wanted },
      `t${wanted}`,
    );
  }
  const pattern = wildcardExpression(operand);
  return {
    key: `*${operand.toLowerCase()}`,
    matches: (value) => typeof value === "string" && pattern.test(value),
    equals: null,
  };
}

/** Equal numbers; a text that reads as the number counts too, so that "001" equals 1. */
function numberTest(wanted: number): (value: CellValue) => boolean {
  return (value) => {
    if (typeof value === "number") return sameNumber(value, wanted);
    if (typeof value !== "string") return false;
    const parsed = parsePlainNumber(value);
    return parsed !== null && sameNumber(parsed, wanted);
  };
}

function ordered(operator: string, operand: string, date1904: boolean): Criterion {
  const accepts = orderTest(operator);
  const constant = constantOf(operand, date1904);
  const key = `${operator}${operand.toLowerCase()}`;
  if (typeof constant === "number") {
    const matches = (value: CellValue): boolean =>
      typeof value === "number" && accepts(sameNumber(value, constant) ? 0 : value - constant);
    return { key, matches, equals: null };
  }
  if (typeof constant === "boolean") {
    return {
      key,
      matches: (value) => typeof value === "boolean" && accepts(Number(value) - Number(constant)),
      equals: null,
    };
  }
  const literal = hasWildcard(operand) ? (literalOf(operand) ?? operand) : operand;
  return {
    key,
    matches: (value) => typeof value === "string" && value !== "" && accepts(compareText(value, literal)),
    equals: null,
  };
}

function orderTest(operator: string): (order: number) => boolean {
  switch (operator) {
    case "<":
      return (order) => order < 0;
    case "<=":
      return (order) => order <= 0;
    case ">":
      return (order) => order > 0;
    default:
      return (order) => order >= 0;
  }
}

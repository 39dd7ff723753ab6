import type { DataValidation } from "../../model/sheet";
import { invalidArgument } from "../apiError";
import { HostObject } from "../hostObject";
import { choiceProperty, flagProperty, recordProperty, textProperty } from "../propertyValue";
import { requireRuleFormula } from "../range/formulaSyntax";
import { areaOf } from "../range/rangeTarget";
import { parseTypedDate } from "../range/typedDate";
import { seriesReference } from "../charts/seriesReference";

/** An inline list is at most this long. */
const LIST_CHARACTERS = 255;

const OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
] as const;

/** The API's keys of a rule and the types they make. */
const KINDS: Readonly<Record<string, DataValidation["type"]>> = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

export type RuleParts = Pick<
  DataValidation,
  "type" | "operator" | "formula1" | "formula2" | "inCellDropDown"
>;

/** Reads `dataValidation.rule = { list: {…} }`; exactly one kind must be given. null for an empty rule. */
export function readRule(value: unknown, date1904: boolean): RuleParts | null {
  const given = Object.entries(recordProperty("DataValidation.Rule", value)).filter(
    ([, rule]) => (rule ?? null) !== null,
  );
  const [entry, ...others] = given;
  if (entry === undefined) return null;
  if (others.length > 0) throw invalidArgument("DataValidation.Rule must be of one kind");
  const type = KINDS[entry[0]];
  if (type === undefined) throw invalidArgument(`DataValidation.Rule: there is no kind ${entry[0]}`);
  const rule = recordProperty(`DataValidation.Rule: ${entry[0]}`, entry[1]);
  if (type === "List") return readList(rule);
  if (type === "Custom") return readCustom(rule);
  return readComparison(type, rule, date1904);
}

type Given = Readonly<Record<string, unknown>>;

function readList(rule: Given): RuleParts {
  const source = rule["source"];
  const inCellDropDown = flagProperty("list.inCellDropDown", rule["inCellDropDown"] ?? true);
  const parts = { type: "List", operator: "Between", formula2: null, inCellDropDown } as const;
  const range = rangeReference(source);
  if (range !== null) return { ...parts, formula1: range };
  const text = textProperty("list.source", source);
  if (text.trim() === "") throw invalidArgument("list.source must not be empty");
  if (text.startsWith("=")) requireRuleFormula(text);
  else if (text.length > LIST_CHARACTERS) {
    throw invalidArgument("an inline list has at most 255 characters; point list.source at a range");
  }
  return { ...parts, formula1: text };
}

function readCustom(rule: Given): RuleParts {
  const formula1 = textProperty("custom.formula", rule["formula"]);
  if (!formula1.startsWith("=")) throw invalidArgument("custom.formula must begin with =");
  requireRuleFormula(formula1);
  return { type: "Custom", operator: "Between", formula1, formula2: null, inCellDropDown: true };
}

function readComparison(type: DataValidation["type"], rule: Given, date1904: boolean): RuleParts {
  const operator = choiceProperty("operator", rule["operator"], OPERATORS);
  const needsSecond = operator === "Between" || operator === "NotBetween";
  return {
    type,
    operator,
    formula1: operand("formula1", rule["formula1"], type, date1904),
    formula2: needsSecond ? operand("formula2", rule["formula2"], type, date1904) : null,
    inCellDropDown: true,
  };
}

/** A bare number, or a formula with "=". Dates and times may be ISO 8601 text. */
function operand(member: string, value: unknown, type: DataValidation["type"], date1904: boolean): string {
  const range = rangeReference(value);
  if (range !== null) return range;
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  const text = textProperty(member, value).trim();
  const bare = text.replace(/^=\s*/, "");
  if (bare !== "" && Number.isFinite(Number(bare))) return bare;
  if (text.startsWith("=")) {
    requireRuleFormula(text);
    return text;
  }
  const serial = momentSerial(text, type, date1904);
  if (serial === null) throw invalidArgument(`${member} must be a number, a formula or a range`);
  return String(serial);
}

/** The serial number of an ISO 8601 text in a rule of dates or times, null for anything else. */
function momentSerial(text: string, type: DataValidation["type"], date1904: boolean): number | null {
  if (type !== "Date" && type !== "Time") return null;
  const plain = text.replace(/^T/, "").replace(/(\.\d+)?Z$/, "");
  const typed = parseTypedDate(plain, date1904, () => new Date(0));
  if (typed === null) return null;
  return type === "Time" ? typed.value % 1 : typed.value;
}

function rangeReference(value: unknown): string | null {
  const range = value instanceof HostObject ? value.as("Range") : null;
  return range === null ? null : seriesReference(range.sheet, areaOf(range));
}

/** The rule as the API gives it back: operands as formulas. */
export function ruleOf(validation: DataValidation): Readonly<Record<string, unknown>> {
  const { type, operator, formula1, formula2, inCellDropDown } = validation;
  if (type === "List") return { list: { inCellDropDown, source: formula1 } };
  if (type === "Custom") return { custom: { formula: formula1 } };
  const key = Object.keys(KINDS).find((kind) => KINDS[kind] === type) ?? type;
  const comparison = { operator, formula1: asFormula(formula1) };
  return { [key]: formula2 === null ? comparison : { ...comparison, formula2: asFormula(formula2) } };
}

function asFormula(operandText: string): string {
  return operandText.startsWith("=") ? operandText : `=${operandText}`;
}

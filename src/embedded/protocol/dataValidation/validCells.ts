import { CellError, type CellValue } from "../../model/cellValue";
import type { DataValidation } from "../../model/sheet";
import { ApiError } from "../apiError";
import { referencedValues } from "../charts/seriesReference";
import type { Host } from "../hostContext";
import type { RangeTarget } from "../hostObject";
import { apiValue } from "../range/readCells";
import { areaOf } from "../range/rangeTarget";
import { onlyValidation, validationsIn } from "../../model/edits/validationAreas";

/** Whether all cells hold what their rule allows; null when only some do, true where there is no rule. */
export function areValid(range: RangeTarget, host: Host): boolean | null {
  const area = areaOf(range);
  if (validationsIn(range.sheet, area).length === 0) return true;
  const validation = onlyValidation(range.sheet, area);
  if (validation === null) throw notImplemented("over cells with different rules");
  host.calculation.ensureCurrent();
  const allows = test(validation, host);
  let valid = 0;
  let invalid = 0;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const value = range.sheet.cells.getValue(row, column);
      if (value === null ? validation.ignoreBlanks : allows(value)) valid++;
      else invalid++;
    }
  }
  if (invalid === 0) return true;
  return valid === 0 ? false : null;
}

function test(validation: DataValidation, host: Host): (value: CellValue) => boolean {
  if (validation.type === "List") return listTest(validation, host);
  if (validation.type === "Custom") {
    if (validation.formula1 === "=TRUE") return () => true;
    throw notImplemented("of a custom rule");
  }
  const first = constant(validation.formula1);
  const second = validation.formula2 === null ? first : constant(validation.formula2);
  return (value) => {
    const measured = measure(value, validation.type);
    return measured !== null && compare(measured, validation.operator, first, second);
  };
}

function listTest({ formula1 }: DataValidation, host: Host): (value: CellValue) => boolean {
  const choices = formula1.startsWith("=")
    ? referencedValues(host, formula1)
    : formula1.split(",").map((choice) => choice.trim());
  if (choices.length === 0) throw notImplemented("of a list that is not a plain range");
  const allowed = new Set(choices.map(String));
  return (value) => allowed.has(String(apiValue(value)));
}

function constant(operand: string): number {
  if (operand.startsWith("=")) throw notImplemented("of a rule with a formula");
  return Number(operand);
}

/** The number that a rule of this type compares; null when the value is of another kind. */
function measure(value: CellValue, type: DataValidation["type"]): number | null {
  if (value === null || value instanceof CellError) return null;
  if (type === "TextLength") return String(value).length;
  if (typeof value !== "number") return null;
  return type === "WholeNumber" && !Number.isInteger(value) ? null : value;
}

function compare(value: number, operator: string, first: number, second: number): boolean {
  switch (operator) {
    case "Between":
      return value >= first && value <= second;
    case "NotBetween":
      return value < first || value > second;
    case "EqualTo":
      return value === first;
    case "NotEqualTo":
      return value !== first;
    case "GreaterThan":
      return value > first;
    case "LessThan":
      return value < first;
    case "GreaterThanOrEqualTo":
      return value >= first;
    default:
      return value <= first;
  }
}

function notImplemented(what: string): Error {
  return new ApiError(
    "NotImplemented",
    `DataValidation.Valid ${what} is not implemented by the embedded host`,
  );
}

import type { DataValidation } from "../../model/sheet";
import { areaName } from "../notation/a1";
import type { SheetFrame } from "../context/sheetFrame";
import type { WriteContext } from "../context/writeContext";
import { encodeControlsInAttribute } from "../xml/escape";
import { child, childrenNamed } from "../xml/xmlElement";
import { sourceOf } from "../xml/xmlPatch";
import { element, textElement } from "../xml/xmlWriter";
import { operatorInFile } from "./operators";
import { isKnownValidation, validationTypeInFile } from "./readValidations";
import { dateSerial } from "../notation/dateSerial";

/** <dataValidations>: the model's rules, and those of the file that it does not know. */
export function writeValidations(
  frame: SheetFrame,
  validations: readonly DataValidation[],
  context: WriteContext,
): string {
  const foreign = childrenNamed(child(frame.root, "dataValidations"), "dataValidation")
    .filter((each) => !isKnownValidation(each))
    .map((each) => sourceOf(frame.text, each));
  const own = validations
    .filter(({ areas }) => areas.length > 0)
    .map((validation) => writeValidation(validation, context));
  const all = [...foreign, ...own];
  return all.length === 0 ? "" : element("dataValidations", { count: all.length }, all.join(""));
}

function writeValidation(validation: DataValidation, context: WriteContext): string {
  const { type, errorAlert, prompt, formula2 } = validation;
  const plain = type === "List" || type === "Custom";
  const text = (value: string): string | null => (value === "" ? null : encodeControlsInAttribute(value));
  const style = errorAlert.style.toLowerCase();
  return element(
    "dataValidation",
    {
      type: validationTypeInFile(type),
      errorStyle: style === "stop" ? null : style,
      operator: plain || validation.operator === "Between" ? null : operatorInFile(validation.operator),
      allowBlank: validation.ignoreBlanks ? true : null,
      showDropDown: validation.inCellDropDown ? null : true,
      showInputMessage: prompt.show ? true : null,
      showErrorMessage: errorAlert.show ? true : null,
      errorTitle: text(errorAlert.title),
      error: text(errorAlert.message),
      promptTitle: text(prompt.title),
      prompt: text(prompt.message),
      sqref: validation.areas.map(areaName).join(" "),
    },
    textElement("formula1", writeFormula(validation, validation.formula1, context)) +
      (formula2 === null || plain
        ? ""
        : textElement("formula2", writeFormula(validation, formula2, context))),
  );
}

/** A formula without "=", a number or date as number, an inline list in quotes. */
function writeFormula({ type }: DataValidation, formula: string, context: WriteContext): string {
  if (formula.startsWith("=")) return context.formulas.write(formula);
  if (type === "List") return `"${formula.replaceAll('"', '""')}"`;
  if ((type === "Date" || type === "Time") && !Number.isFinite(Number(formula))) {
    const serial = dateSerial(formula, context.workbook.date1904);
    return typeof serial === "number" ? String(serial) : formula;
  }
  return formula;
}

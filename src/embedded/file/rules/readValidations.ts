import type { DataValidation } from "../../model/sheet";
import { parseAreas } from "../notation/a1";
import { nameOf, type WordPairs, wordOf } from "../notation/wordPairs";
import { fromFileFormula } from "../formula/fileFormula";
import { decodeControls } from "../xml/escape";
import type { XmlElement } from "../xml/xmlElement";
import { attribute, booleanAttribute, child, childrenNamed } from "../xml/xmlElement";
import { operatorName } from "./operators";

const TYPES: WordPairs<DataValidation["type"]> = [
  ["WholeNumber", "whole"],
  ["Decimal", "decimal"],
  ["List", "list"],
  ["Date", "date"],
  ["Time", "time"],
  ["TextLength", "textLength"],
  ["Custom", "custom"],
];

/** The rules of a sheet; those without a condition (a prompt alone) stay in the XML. */
export function readValidations(root: XmlElement): DataValidation[] {
  return childrenNamed(child(root, "dataValidations"), "dataValidation")
    .map(readValidation)
    .filter((each) => each !== null);
}

/** A file's word for a type of rule. */
export function validationTypeInFile(type: DataValidation["type"]): string {
  return wordOf(TYPES, type) ?? "custom";
}

/** Whether the model knows a rule of the file. */
export function isKnownValidation(element: XmlElement): boolean {
  return readValidation(element) !== null;
}

function readValidation(element: XmlElement): DataValidation | null {
  const type = nameOf(TYPES, attribute(element, "type"));
  const formula1 = child(element, "formula1")?.text;
  if (type === null || formula1 === undefined) return null;
  const formula2 = child(element, "formula2")?.text;
  const text = (name: string): string => decodeControls(attribute(element, name) ?? "");
  return {
    areas: parseAreas(attribute(element, "sqref")),
    type,
    operator: operatorName(attribute(element, "operator"), "validation"),
    formula1: readFormula(formula1),
    formula2: formula2 === undefined ? null : readFormula(formula2),
    inCellDropDown: !booleanAttribute(element, "showDropDown"),
    ignoreBlanks: booleanAttribute(element, "allowBlank"),
    errorAlert: {
      show: booleanAttribute(element, "showErrorMessage"),
      style: alertStyle(attribute(element, "errorStyle")),
      title: text("errorTitle"),
      message: text("error"),
    },
    prompt: {
      show: booleanAttribute(element, "showInputMessage"),
      title: text("promptTitle"),
      message: text("prompt"),
    },
  };
}

function alertStyle(name: string | null): DataValidation["errorAlert"]["style"] {
  if (name === "warning") return "Warning";
  return name === "information" ? "Information" : "Stop";
}

/** A number as it is, an inline list without its quotes, anything else as a formula. */
function readFormula(text: string): string {
  const trimmed = text.trim();
  if (trimmed !== "" && Number.isFinite(Number(trimmed))) return trimmed;
  const literal = /^"((?:[^"]|"")*)"$/.exec(trimmed)?.[1];
  return literal === undefined ? fromFileFormula(trimmed) : literal.replaceAll('""', '"');
}

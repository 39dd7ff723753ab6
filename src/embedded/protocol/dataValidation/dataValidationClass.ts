import type { DataValidation } from "../../model/sheet";
import { invalidArgument } from "../apiError";
import type { Host } from "../hostContext";
import type { RangeTarget } from "../hostObject";
import type { ObjectClass } from "../objectClass";
import { choiceProperty, flagProperty, recordProperty, textProperty } from "../propertyValue";
import { requireAllowed } from "../range/cellGuard";
import { areaOf } from "../range/rangeTarget";
import { areValid } from "./validCells";
import { readRule, ruleOf } from "./validationRule";
import {
  changeValidation,
  clearValidations,
  NO_CONDITION,
  onlyValidation,
  validationsIn,
} from "../../model/edits/validationAreas";

declare module "../hostObject" {
  interface ClassTargets {
    DataValidation: RangeTarget;
  }
}

const TITLE_CHARACTERS = 32;
const PROMPT_CHARACTERS = 255;
const ALERT_CHARACTERS = 225;

/** `DataValidation` of a range. Over cells with different rules its properties are null. */
export const dataValidationClass: ObjectClass<RangeTarget> = {
  name: "DataValidation",
  scalars: {
    Type: { get: typeOf },
    Rule: {
      get: (range) => shared(range, (validation) => (hasCondition(validation) ? ruleOf(validation) : {}), {}),
      set: changing((range, value, host) => {
        const rule = readRule(value, host.workbook.date1904);
        change(range, rule ?? NO_CONDITION);
      }),
    },
    ErrorAlert: {
      get: (range) => shared(range, ({ errorAlert }) => alertOf(errorAlert), null),
      set: changing((range, value) => {
        change(range, { errorAlert: readAlert(value) });
      }),
    },
    Prompt: {
      get: (range) =>
        shared(range, ({ prompt: { show, title, message } }) => ({ showPrompt: show, title, message }), null),
      set: changing((range, value) => {
        change(range, { prompt: readPrompt(value) });
      }),
    },
    IgnoreBlanks: {
      get: (range) => shared(range, ({ ignoreBlanks }) => ignoreBlanks, true),
      set: changing((range, value) => {
        change(range, { ignoreBlanks: flagProperty("DataValidation.IgnoreBlanks", value) });
      }),
    },
    Valid: { onlyByName: true, get: (range, host) => areValid(range, host) },
  },
  methods: {
    Clear: (range) => {
      requireAllowed(range.sheet, "allowFormatCells");
      if (validationsIn(range.sheet, areaOf(range)).length === 0) return null;
      clearValidations(range.sheet, areaOf(range));
      range.sheet.changed = true;
      return null;
    },
  },
};

function changing(
  write: (range: RangeTarget, value: unknown, host: Host) => void,
): (range: RangeTarget, value: unknown, host: Host) => void {
  return (range, value, host) => {
    requireAllowed(range.sheet, "allowFormatCells");
    write(range, value, host);
    range.sheet.changed = true;
  };
}

function change(range: RangeTarget, difference: Partial<DataValidation>): void {
  changeValidation(range.sheet, areaOf(range), difference);
}

function shared<Value>(
  range: RangeTarget,
  read: (validation: DataValidation) => Value,
  none: Value | null,
): Value | null {
  const area = areaOf(range);
  if (validationsIn(range.sheet, area).length === 0) return none;
  const only = onlyValidation(range.sheet, area);
  return only === null ? null : read(only);
}

function typeOf(range: RangeTarget): string {
  const area = areaOf(range);
  const found = validationsIn(range.sheet, area);
  if (!found.some(hasCondition)) return "None";
  const only = onlyValidation(range.sheet, area);
  if (only !== null) return only.type;
  return found.length === 1 ? "Inconsistent" : "MixedCriteria";
}

function hasCondition({ type, formula1 }: DataValidation): boolean {
  return type !== NO_CONDITION.type || formula1 !== NO_CONDITION.formula1;
}

function alertOf({ show, style, title, message }: DataValidation["errorAlert"]): unknown {
  return { showAlert: show, style, title, message };
}

function readAlert(value: unknown): DataValidation["errorAlert"] {
  const given = recordProperty("DataValidation.ErrorAlert", value);
  return {
    show: flagProperty("errorAlert.showAlert", given["showAlert"] ?? true),
    style: choiceProperty("errorAlert.style", given["style"] ?? "Stop", ["Stop", "Warning", "Information"]),
    title: short("errorAlert.title", given["title"], TITLE_CHARACTERS),
    message: short("errorAlert.message", given["message"], ALERT_CHARACTERS),
  };
}

function readPrompt(value: unknown): DataValidation["prompt"] {
  const given = recordProperty("DataValidation.Prompt", value);
  return {
    show: flagProperty("prompt.showPrompt", given["showPrompt"] ?? true),
    title: short("prompt.title", given["title"], TITLE_CHARACTERS),
    message: short("prompt.message", given["message"], PROMPT_CHARACTERS),
  };
}

/** Excel keeps no more characters than its dialogs take. */
function short(member: string, value: unknown, longest: number): string {
  const text = textProperty(member, value ?? "");
  if (text.length > longest) throw tooLong(member, longest);
  return text;
}

function tooLong(member: string, longest: number): Error {
  return invalidArgument(`${member} has at most ${String(longest)} characters`);
}

import type { Area } from "../area";
import { containsArea, intersect, subtractArea } from "../area";
import type { DataValidation, Sheet } from "../sheet";
import { isFixedFormula, rebaseFormula } from "./rebaseFormula";

/** Stands for "no condition" where only a prompt or an alert was given: always true, so nothing is refused. */
export const NO_CONDITION = {
  type: "Custom",
  operator: "Between",
  formula1: "=TRUE",
  formula2: null,
} as const;

/** The validations that have cells in the area. */
export function validationsIn(sheet: Sheet, area: Area): readonly DataValidation[] {
  return sheet.validations.filter(({ areas }) => areas.some((covered) => intersect(covered, area) !== null));
}

/** The validation that covers all of the area; null when none or several do. */
export function onlyValidation(sheet: Sheet, area: Area): DataValidation | null {
  const [only, ...others] = validationsIn(sheet, area);
  if (only === undefined || others.length > 0) return null;
  const rest = only.areas.reduce<Area[]>(
    (left, covered) => left.flatMap((part) => subtractArea(part, covered)),
    [area],
  );
  return rest.length === 0 ? only : null;
}

/** Takes the area out of all validations; those that then cover nothing go. */
export function clearValidations(sheet: Sheet, area: Area): void {
  for (const validation of sheet.validations) {
    moveTo(
      validation,
      validation.areas.flatMap((covered) => subtractArea(covered, area)),
    );
  }
  sheet.validations = sheet.validations.filter(({ areas }) => areas.length > 0);
}

/**
 * Changes the validation of an area alone: where one reaches beyond it, the part inside becomes one of its own;
 * cells that had none get one without a condition.
 */
export function changeValidation(sheet: Sheet, area: Area, change: Partial<DataValidation>): void {
  const existing = validationsIn(sheet, area);
  const parts = existing.map((validation) => {
    const part = { ...validation };
    moveTo(
      part,
      validation.areas.flatMap((covered) => intersect(covered, area) ?? []),
    );
    return part;
  });
  const bare = parts
    .flatMap(({ areas }) => areas)
    .reduce<Area[]>((left, covered) => left.flatMap((part) => subtractArea(part, covered)), [area]);
  clearValidations(sheet, area);
  if (bare.length > 0) parts.push(newValidation(bare));
  for (const part of parts) sheet.validations.push({ ...part, ...change });
  mergeEqual(sheet);
}

/** Gives a validation other cells; its formulas go on meaning the same. */
function moveTo(validation: DataValidation, areas: Area[]): void {
  const { areas: before, formula1, formula2 } = validation;
  validation.formula1 = rebaseFormula(formula1, before, areas);
  validation.formula2 = formula2 === null ? null : rebaseFormula(formula2, before, areas);
  validation.areas = areas;
}

function newValidation(areas: Area[]): DataValidation {
  return {
    areas,
    ...NO_CONDITION,
    inCellDropDown: true,
    ignoreBlanks: true,
    errorAlert: { show: true, style: "Stop", title: "", message: "" },
    prompt: { show: true, title: "", message: "" },
  };
}

/** Validations that came to say the same are one again, so that changing cells in turn does not pile them up. */
function mergeEqual(sheet: Sheet): void {
  const merged = new Map<string, DataValidation>();
  for (const validation of sheet.validations) {
    const { areas, ...content } = validation;
    const isFixed = isFixedFormula(content.formula1) && isFixedFormula(content.formula2 ?? "");
    const key = JSON.stringify(isFixed ? content : validation);
    const same = merged.get(key);
    if (same === undefined) merged.set(key, validation);
    else
      same.areas = [
        ...same.areas,
        ...areas.filter((area) => !same.areas.some((own) => containsArea(own, area))),
      ];
  }
  sheet.validations = [...merged.values()];
}

import type { Calculation } from "../calculation/calculation";
import { CalculationError, type FormulaPlace } from "../calculation/calculationError";
import type { Area } from "../model/area";
import { boundingArea, containsArea } from "../model/edits/areas";
import { parseAddress } from "../model/references/address";
import type { Sheet } from "../model/sheet";
import { ApiError } from "./apiError";

/** Where the add-in has written formulas, by sheet, as the area around them. */
export class WrittenFormulas {
  private readonly areas = new Map<Sheet, Area>();

  note(sheet: Sheet, area: Area): void {
    const known = this.areas.get(sheet);
    this.areas.set(sheet, known === undefined ? area : boundingArea(known, area));
  }

  covers(place: FormulaPlace): boolean {
    const cell = parseAddress(place.address)?.area;
    for (const [sheet, area] of this.areas) {
      if (sheet.name === place.sheetName && cell !== undefined) return containsArea(area, cell);
    }
    return false;
  }
}

/**
 * Calculation as the API answers it: a formula of the add-in's that cannot be calculated ends the batch with
 * NotImplemented and the function's name. One that came with the file keeps the file's value, as the user would
 * see it, and is no concern of the add-in's batch.
 */
export function guardCalculation(calculation: Calculation, written: WrittenFormulas): Calculation {
  const guarded = (calculate: () => void): void => {
    try {
      calculate();
    } catch (error) {
      if (!(error instanceof CalculationError)) throw error;
      if (written.covers(error.place)) throw new ApiError("NotImplemented", error.message);
    }
  };
  return {
    ensureCurrent: () => {
      guarded(() => {
        calculation.ensureCurrent();
      });
    },
    calculate: (type) => {
      guarded(() => {
        calculation.calculate(type);
      });
    },
    evaluate: (formula, origin, place) => calculation.evaluate(formula, origin, place),
    dispose: () => {
      calculation.dispose();
    },
  };
}

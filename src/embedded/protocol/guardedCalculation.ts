import type { Calculation } from "../calculation/calculation";
import { CalculationError, failureText } from "../calculation/calculationError";
import { ApiError } from "./apiError";
import type { WrittenFormulas } from "./writtenFormulas";

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
      const ours = written.firstOf(error.failures);
      if (ours !== undefined) throw new ApiError("NotImplemented", failureText(ours));
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

import type { Workbook } from "../../model/workbook";
import { invalidArgument } from "../apiError";
import type { ObjectClass } from "../objectClass";

declare module "../hostObject" {
  interface ClassTargets {
    Application: Workbook;
  }
}

const CALCULATION_MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;
const CALCULATION_TYPES = ["Recalculate", "Full", "FullRebuild"] as const;

/** `workbook.application`: calculation and its mode. */
export const applicationClass: ObjectClass<Workbook> = {
  name: "Application",
  scalars: {
    CalculationMode: {
      get: (workbook) => workbook.calculationMode,
      set: (workbook, value) => {
        const mode = CALCULATION_MODES.find((name) => name === value);
        if (mode === undefined) throw invalidArgument(`there is no calculation mode ${String(value)}`);
        workbook.calculationMode = mode;
      },
    },
    /** All formulas are calculated when a batch ends, so nothing is ever pending or running in between. */
    CalculationState: { get: () => "Done" },
    DecimalSeparator: { get: () => "." },
    ThousandsSeparator: { get: () => "," },
    UseSystemSeparators: { get: () => true },
  },
  methods: {
    Calculate: (_workbook, args, host) => {
      host.calculation.calculate(args.choice(0, CALCULATION_TYPES));
      return null;
    },
    /** The host draws nothing: there is no screen to hold back. */
    SuspendScreenUpdatingUntilNextSync: () => null,
    SuspendApiCalculationUntilNextSync: () => null,
  },
};

import type { FunctionDefinition } from "../evaluate/expression";
import { criteriaFunctions } from "./criteriaFunctions";
import { dateFunctions } from "./dateFunctions";
import { distributionFunctions } from "./distributionFunctions";
import { EXCEL_FUNCTION_NAMES } from "./excelFunctionNames";
import { informationFunctions } from "./informationFunctions";
import { inverseFunctions } from "./inverseFunctions";
import { logicalFunctions } from "./logicalFunctions";
import { lookupFunctions } from "./lookupFunctions";
import { mathFunctions } from "./mathFunctions";
import { matrixFunctions } from "./matrixFunctions";
import { orderFunctions } from "./orderFunctions";
import { pairedFunctions } from "./pairedFunctions";
import { referenceFunctions } from "./referenceFunctions";
import { statisticsFunctions } from "./statisticsFunctions";
import { subtotalFunctions } from "./subtotalFunctions";
import { textFunctions } from "./textFunctions";
import { workdayFunctions } from "./workdayFunctions";

const table = new Map<string, FunctionDefinition>(
  [
    criteriaFunctions,
    dateFunctions,
    distributionFunctions,
    inverseFunctions,
    informationFunctions,
    logicalFunctions,
    lookupFunctions,
    mathFunctions,
    matrixFunctions,
    orderFunctions,
    pairedFunctions,
    referenceFunctions,
    statisticsFunctions,
    subtotalFunctions,
    textFunctions,
    workdayFunctions,
  ]
    .flat()
    .map((definition) => [definition.name, definition]),
);

/** The definition of a function by its English name in capitals; undefined when the engine has none. */
export function findFunction(name: string): FunctionDefinition | undefined {
  return table.get(name);
}

/** True for a function that some Excel has, whether or not the engine has it. */
export function isExcelFunction(name: string): boolean {
  return table.has(name) || EXCEL_FUNCTION_NAMES.has(name);
}

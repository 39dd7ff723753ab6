import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx/xlsx";
import { cellArea } from "../../model/area";
import { areaToAddress } from "../../model/references/address";
import type { Host } from "../hostContext";
import type { RangeTarget } from "../hostObject";
import type { Scalar } from "../objectClass";
import { cellMatrix } from "./cellMatrix";
import { areaOf, mapCells } from "./rangeTarget";
import { readFormulas } from "./readCells";
import { writeCells } from "./writeCells";

/** `formulasR1C1`: the formulas in R1C1 notation, `=RC[-1]*2`; values where there is none. */
export const formulasR1C1: Scalar<RangeTarget> = {
  onlyByName: true,
  get: (range, host) => {
    const { top, left } = areaOf(range);
    const translate = (formula: unknown, row: number, column: number): unknown =>
      isFormula(formula) ? translateFormulaToR1C1(formula, cellName(top + row, left + column)) : formula;
    return (
      readFormulas(range, host)?.map((cells, row) =>
        cells.map((formula, column) => translate(formula, row, column)),
      ) ?? null
    );
  },
  set: writeR1C1,
};

/** Each cell is translated from where it stands, so a single value needs no moving of references. */
function writeR1C1(range: RangeTarget, value: unknown, host: Host): void {
  const area = areaOf(range);
  const matrix = cellMatrix("Range.formulasR1C1", value, area);
  const formulas = mapCells(area, (row, column) => {
    const formula = matrix(row, column);
    return isFormula(formula) ? translateFormulaToA1(formula, cellName(row, column)) : formula;
  });
  writeCells(range, "Range.formulasR1C1", formulas, host);
}

function isFormula(value: unknown): value is string {
  return typeof value === "string" && value.startsWith("=");
}

function cellName(row: number, column: number): string {
  return areaToAddress(cellArea(row, column));
}

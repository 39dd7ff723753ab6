import type { Area } from "../../model/area";
import type { ArrayFormula } from "../../model/arrayFormula";
import type { CellValue } from "../../model/cellValue";
import type { Sheet } from "../../model/sheet";
import type { CompiledFormula } from "../evaluate/expression";
import type { SheetArea } from "../values/operand";

/** A cell with a formula, as the engine knows it. */
export interface FormulaCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Null when the text is no formula that the engine understands. */
  readonly compiled: CompiledFormula | null;
  /** The areas that the formula names. */
  readonly places: readonly SheetArea[];
  /** The area of an array formula; null for an ordinary one. */
  readonly array: ArrayFormula | null;
  /** It came with the file: an older Excel may have written it, which takes one cell of a range. */
  readonly isOpened: boolean;
  precedents: readonly Precedent[];
  dirty: boolean;
  /** Its precedents were already put before it in this recalculation. */
  expanded: boolean;
  /** Its evaluation was interrupted for cells that it needs. */
  waiting: boolean;
  /** The reading of all formulas that last met it. */
  reading: number;
  /** What the engine last saw in the cell. */
  value: CellValue;
}

/** An area that formulas name; formulas that name the same one share it. */
export interface Precedent {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly dependents: Set<FormulaCell>;
}

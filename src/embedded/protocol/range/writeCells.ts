import type { Area } from "../../model/area";
import { hasCell, intersect, isOneCell } from "../../model/area";
import type { CellValue } from "../../model/cellValue";
import { breakSpills, watchArrayFormulas } from "../../model/edits/arrayFormulas";
import { effectiveFormat } from "../../model/edits/formats";
import { translateFormula } from "../../model/references/translateFormula";
import type { Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import { invalidArgument } from "../apiError";
import { type EditedCell, raiseCellsChanged } from "../events/cellEvents";
import type { Host } from "../hostContext";
import type { RangeTarget } from "../hostObject";
import { requireWritableCells } from "./cellGuard";
import { cellMatrix } from "./cellMatrix";
import { landingRows } from "./filteredRows";
import { requireFormula } from "./formulaSyntax";
import { areaOf } from "./rangeTarget";
import { afterCellsWritten } from "./tableFollowUp";
import { type CellInput, parseTyped } from "./typedInput";
import { requireWritableBlocks } from "./wholeBlocks";

/**
 * Writes `values` or `formulas`, as if typed. A single value goes to every cell (a formula's relative references
 * go along); null leaves a cell as it is. One notification for the whole write.
 * @throws InvalidArgument, RangeExceedsLimit, AccessDenied, and as requireWritableBlocks.
 */
export function writeCells(range: RangeTarget, member: string, value: unknown, host: Host): void {
  const area = areaOf(range);
  const { sheet } = range;
  const matrix = cellMatrix(member, value, area);
  requireWritableCells(host.workbook, sheet, area);
  requireWritableBlocks(sheet, area);
  const writer = new CellWriter(host, sheet, area, !Array.isArray(value));
  const skipped = coveredCells(sheet, area);
  const landing = landingRows(host, sheet, area);
  const broken = breakSpills(sheet, area);
  const forgetOverwritten = watchArrayFormulas(sheet, area);
  const edited = editedCell(sheet, area);
  for (let column = area.left; column <= area.right; column++) {
    for (let row = area.bottom; row >= area.top; row--) {
      const from = landing === null ? row : landing.get(row);
      const input = from === undefined ? null : matrix(from, column);
      if (input === null || input === undefined || skipped?.(row, column) === true) continue;
      writer.write(row, column, input);
    }
  }
  const emptied = forgetOverwritten();
  if (writer.wroteFormula) host.writtenFormulas.note(sheet, area);
  const written = afterCellsWritten(host, sheet, area);
  host.workbook.notify({ kind: "cells", sheet, area: written });
  for (const spilled of [...broken, ...emptied])
    host.workbook.notify({ kind: "cells", sheet, area: spilled });
  raiseCellsChanged(host, sheet, area, edited());
}

/** Notes what a single cell holds; afterwards it tells what it held and holds, and of several cells nothing. */
function editedCell(sheet: Sheet, area: Area): () => { cell?: EditedCell } {
  if (!isOneCell(area)) return () => ({});
  const { top, left } = area;
  const before = sheet.cells.getValue(top, left);
  return () => ({ cell: { before, after: sheet.cells.getValue(top, left) } });
}

/** The cells that a merged cell covers: what is written to them is lost, as in Excel. */
function coveredCells(sheet: Sheet, area: Area): ((row: number, column: number) => boolean) | null {
  const merges = sheet.merges.filter((merge) => intersect(merge, area) !== null);
  if (merges.length === 0) return null;
  return (row, column) =>
    merges.some((merge) => hasCell(merge, row, column) && (row !== merge.top || column !== merge.left));
}

/** What matters of a look when a value is written; looked up once per look. */
interface Traits {
  readonly isText: boolean;
  readonly quotePrefix: boolean;
}

class CellWriter {
  private readonly traits = new Map<number, Traits>();
  private readonly variants = new Map<string, number>();
  wroteFormula = false;

  constructor(
    private readonly host: Host,
    private readonly sheet: Sheet,
    private readonly area: Area,
    private readonly isBroadcast: boolean,
  ) {}

  private get workbook(): Workbook {
    return this.host.workbook;
  }

  write(row: number, column: number, input: unknown): void {
    const format = effectiveFormat(this.sheet, row, column);
    const traits = this.traitsOf(format);
    const cell = this.parse(input, traits.isText);
    const { cells } = this.sheet;
    if (cell.formula === null) {
      cells.clearFormula(row, column);
      if (cell.value !== null || cells.getValue(row, column) !== null)
        cells.setValue(row, column, cell.value);
    } else {
      const formula = this.isBroadcast
        ? translateFormula(cell.formula, row - this.area.top, column - this.area.left)
        : cell.formula;
      requireFormula(formula);
      cells.setFormula(row, column, formula);
      this.wroteFormula = true;
    }
    if (cell.quotePrefix !== traits.quotePrefix || cell.numberFormat !== null) {
      const changed = this.changedFormat(format, cell.quotePrefix, cell.numberFormat);
      if (changed !== format) cells.setFormat(row, column, changed);
    }
  }

  private parse(input: unknown, isText: boolean): CellInput {
    if (typeof input === "string") {
      return parseTyped(input, isText, this.workbook.date1904, () => new Date(), this.host.harsh);
    }
    if (typeof input === "number" || typeof input === "boolean") {
      const value: CellValue = isText ? String(input).toUpperCase() : input;
      return { value, formula: null, numberFormat: null, quotePrefix: false };
    }
    throw invalidArgument("a cell takes a string, a number, a boolean, or null to stay as it is");
  }

  private traitsOf(format: number): Traits {
    let traits = this.traits.get(format);
    if (traits === undefined) {
      const { numberFormat, quotePrefix } = this.workbook.formats.get(format);
      traits = { isText: numberFormat === "@", quotePrefix };
      this.traits.set(format, traits);
    }
    return traits;
  }

  /** The look with the value's own number format, where the cell had "General". */
  private changedFormat(index: number, quotePrefix: boolean, numberFormat: string | null): number {
    const key = `${String(index)} ${String(quotePrefix)} ${numberFormat ?? ""}`;
    let changed = this.variants.get(key);
    if (changed === undefined) {
      const format = this.workbook.formats.get(index);
      const isGeneral = format.numberFormat === "General";
      changed = this.workbook.formats.intern({
        ...format,
        quotePrefix,
        numberFormat: isGeneral ? (numberFormat ?? format.numberFormat) : format.numberFormat,
      });
      this.variants.set(key, changed);
    }
    return changed;
  }
}

import { columnPoints, rowPoints, widthToPoints } from "../../model/edits/sizes";
import type { Sheet } from "../../model/sheet";
import type { SheetLayout } from "../bookView";

/** A sheet without its cells, as the grid needs it. */
export function sheetLayout(sheet: Sheet): SheetLayout {
  const used = sheet.cells.usedArea(false);
  return {
    id: sheet.id,
    name: sheet.name,
    usedRows: (used?.bottom ?? -1) + 1,
    usedColumns: (used?.right ?? -1) + 1,
    standardWidth: widthToPoints(sheet.standardWidth),
    standardHeight: sheet.standardHeight,
    columnWidths: sizes(sheet.columnWidths, sheet.hiddenColumns, (column) => columnPoints(sheet, column)),
    rowHeights: sizes(sheet.rowHeights, sheet.hiddenRows, (row) => rowPoints(sheet, row)),
    frozen: { ...sheet.frozen },
    merges: sheet.merges,
    showGridlines: sheet.showGridlines,
    selection: sheet.selection,
    shapes: sheet.shapes,
    isProtected: sheet.protection !== null,
  };
}

function sizes(
  sized: ReadonlyMap<number, number>,
  hidden: ReadonlySet<number>,
  points: (line: number) => number,
): [number, number][] {
  const lines = [...new Set([...sized.keys(), ...hidden])].sort((first, second) => first - second);
  return lines.map((line) => [line, points(line)]);
}

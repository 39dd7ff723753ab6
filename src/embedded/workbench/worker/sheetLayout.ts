import { columnPoints, rowPoints, widthToPoints } from "../../model/edits/sizes";
import type { FormatTable } from "../../model/cellFormat";
import { effectiveFormat } from "../../model/edits/formats";
import type { Sheet } from "../../model/sheet";
import type { SheetLayout } from "../bookView";

/** Height of a line of text, as a multiple of its font's size. */
const LINE_HEIGHT = 1.32;

/** A sheet without its cells, as the grid needs it. */
export function sheetLayout(sheet: Sheet, formats: FormatTable, selectionsHeard: number): SheetLayout {
  const used = sheet.cells.usedArea(false);
  return {
    id: sheet.id,
    name: sheet.name,
    usedRows: (used?.bottom ?? -1) + 1,
    usedColumns: (used?.right ?? -1) + 1,
    standardWidth: widthToPoints(sheet.standardWidth),
    standardHeight: sheet.standardHeight,
    columnWidths: sizes(sheet.columnWidths, sheet.hiddenColumns, (column) => columnPoints(sheet, column)),
    rowHeights: rowHeights(sheet, formats),
    frozen: { ...sheet.frozen },
    merges: sheet.merges,
    showGridlines: sheet.showGridlines,
    selection: sheet.selection,
    selectionsHeard,
    shapes: sheet.shapes.filter(({ source }) => source === undefined),
  };
}

/** Rows without a height of their own are as high as their largest font asks, as Excel makes them. */
function rowHeights(sheet: Sheet, formats: FormatTable): readonly (readonly [number, number])[] {
  const own = sizes(sheet.rowHeights, sheet.hiddenRows, (row) => rowPoints(sheet, row));
  const fitted = fittedRows(sheet, formats);
  if (fitted.size === 0) return own;
  for (const [row] of own) fitted.delete(row);
  return [...own, ...fitted].sort(([first], [second]) => first - second);
}

function fittedRows(sheet: Sheet, formats: FormatTable): Map<number, number> {
  const needed = Array.from({ length: formats.size }, (_empty, index) => {
    const points = Math.ceil(formats.get(index).font.size * LINE_HEIGHT);
    return points > sheet.standardHeight ? points : 0;
  });
  const rows = new Map<number, number>();
  if (needed.every((points) => points === 0)) return rows;
  const { cells } = sheet;
  for (let column = 0; column < cells.columnCount; column++) {
    for (let row = 0; row < cells.rowCount(column); row++) {
      const points = needed[effectiveFormat(sheet, row, column)] ?? 0;
      if (points > (rows.get(row) ?? 0) && cells.getValue(row, column) !== null) rows.set(row, points);
    }
  }
  return rows;
}

function sizes(
  sized: ReadonlyMap<number, number>,
  hidden: ReadonlySet<number>,
  points: (line: number) => number,
): [number, number][] {
  const lines = [...new Set([...sized.keys(), ...hidden])].sort((first, second) => first - second);
  return lines.map((line) => [line, points(line)]);
}

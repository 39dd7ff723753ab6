import { columnCount, isEntireColumn, isEntireRow, rowCount } from "../../model/area";
import { changeFormats } from "../../model/edits/formats";
import { columnLeft, columnPoints, rowPoints, rowTop } from "../../model/edits/sizes";
import { invalidArgument } from "../apiError";
import { raiseFormatChanged } from "../events/cellEvents";
import type { Host } from "../hostContext";
import type { RangeTarget } from "../hostObject";
import type { Scalar } from "../objectClass";
import { changeAreaFormat } from "./cellFormats";
import { requireAllowed } from "./cellGuard";
import { cellMatrix } from "./cellMatrix";
import { columnHidden, hidden, rowHidden } from "./hiddenLines";
import { hyperlink } from "./hyperlinks";
import { fullAddress } from "./rangeAddress";
import { areaOf, cellCount } from "./rangeTarget";
import { readFormulas, readNumberFormats, readText, readValues, readValueTypes } from "./readCells";
import { formulasR1C1 } from "./relativeFormulas";
import { writeCells } from "./writeCells";

type RangeScalars = Readonly<Record<string, Scalar<RangeTarget>>>;

const contents: RangeScalars = {
  Values: {
    get: readValues,
    set: (range, value, host) => {
      writeCells(range, "Range.values", value, host);
    },
  },
  Formulas: {
    get: readFormulas,
    set: (range, value, host) => {
      writeCells(range, "Range.formulas", value, host);
    },
  },
  /** Formulas of this host are en-US everywhere. */
  FormulasLocal: {
    get: readFormulas,
    set: (range, value, host) => {
      writeCells(range, "Range.formulasLocal", value, host);
    },
  },
  FormulasR1C1: formulasR1C1,
  Text: { get: readText },
  ValueTypes: { get: readValueTypes },
  NumberFormat: { get: readNumberFormats, set: setNumberFormats },
  NumberFormatLocal: { get: readNumberFormats, set: setNumberFormats },
};

const place: RangeScalars = {
  Address: { get: (range) => fullAddress(range.sheet, areaOf(range)) },
  AddressLocal: { get: (range) => fullAddress(range.sheet, areaOf(range)) },
  RowIndex: { get: (range) => areaOf(range).top },
  ColumnIndex: { get: (range) => areaOf(range).left },
  RowCount: { get: (range) => rowCount(areaOf(range)) },
  ColumnCount: { get: (range) => columnCount(areaOf(range)) },
  /** -1 above 2,147,483,647 cells, as documented. */
  CellCount: {
    get: (range) => {
      const count = cellCount(areaOf(range));
      return count > 2_147_483_647 ? -1 : count;
    },
  },
  IsEntireColumn: { get: (range) => isEntireColumn(areaOf(range)) },
  IsEntireRow: { get: (range) => isEntireRow(areaOf(range)) },
  Top: { get: (range) => rowTop(range.sheet, areaOf(range).top) },
  Left: { get: (range) => columnLeft(range.sheet, areaOf(range).left) },
  Height: { get: height },
  Width: { get: width },
};

/** The properties of a range that hold values. */
export const rangeScalars: RangeScalars = {
  ...contents,
  ...place,
  Hidden: hidden,
  RowHidden: rowHidden,
  ColumnHidden: columnHidden,
  Hyperlink: hyperlink,
};

function height({ sheet, area }: RangeTarget): number {
  if (area === null) return 0;
  return area.top === area.bottom
    ? rowPoints(sheet, area.top)
    : rowTop(sheet, area.bottom + 1) - rowTop(sheet, area.top);
}

function width({ sheet, area }: RangeTarget): number {
  if (area === null) return 0;
  return area.left === area.right
    ? columnPoints(sheet, area.left)
    : columnLeft(sheet, area.right + 1) - columnLeft(sheet, area.left);
}

/** A single format may go to whole rows and columns, an array must fit. */
function setNumberFormats(range: RangeTarget, value: unknown, host: Host): void {
  const area = areaOf(range);
  const single = singleFormat(value);
  if (!Array.isArray(single)) {
    const numberFormat = formatCode(single);
    if (numberFormat === null) return;
    changeAreaFormat(range, area, host, (format) => ({ ...format, numberFormat }));
    return;
  }
  const codes = cellMatrix("Range.numberFormat", value, area);
  requireAllowed(range.sheet, "allowFormatCells");
  for (let column = area.left; column <= area.right; column++) {
    for (let row = area.top; row <= area.bottom; row++) {
      const numberFormat = formatCode(codes(row, column));
      if (numberFormat === null) continue;
      // Equal codes under each other are one change: columns most often have one format.
      let last = row;
      while (last < area.bottom && codes(last + 1, column) === numberFormat) last++;
      const run = { top: row, bottom: last, left: column, right: column };
      changeFormats(host.workbook, range.sheet, run, (format) => ({ ...format, numberFormat }));
      row = last;
    }
  }
  host.workbook.notify({ kind: "cells", sheet: range.sheet, area, formatsOnly: true });
  raiseFormatChanged(host, range.sheet, area);
}

/** `[["0%"]]` goes to all cells too, as Microsoft's own samples write it. */
function singleFormat(value: unknown): unknown {
  const rows: readonly unknown[] = Array.isArray(value) ? value : [];
  const [row] = rows;
  return rows.length === 1 && Array.isArray(row) && row.length === 1 ? (row as unknown[])[0] : value;
}

function formatCode(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== "string") throw invalidArgument("Range.numberFormat must be a string");
  return value === "" ? "General" : value;
}

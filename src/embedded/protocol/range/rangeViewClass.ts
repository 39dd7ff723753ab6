import { areaToAddress } from "../../model/references/address";
import type { Host } from "../hostContext";
import { objectOf, type RangeTarget } from "../hostObject";
import type { ObjectClass } from "../objectClass";
import { visibleLines } from "./hiddenLines";
import { areaOf } from "./rangeTarget";
import { readFormulas, readNumberFormats, readText, readValues, readValueTypes } from "./readCells";

/** The visible cells of a range, or of one row of it. */
export interface RangeViewTarget {
  readonly range: RangeTarget;
  /** The position of the row among the visible ones, 0 for the whole view. */
  readonly index: number;
}

declare module "../hostObject" {
  interface ClassTargets {
    RangeView: RangeViewTarget;
    RangeViewCollection: RangeViewTarget;
  }
}

type CellReader = (range: RangeTarget, host: Host) => unknown[][] | null;

/** What `read` gives, without the hidden rows and columns. */
function visible(read: CellReader): (view: RangeViewTarget, host: Host) => unknown[][] {
  return ({ range }, host) => {
    const area = areaOf(range);
    const columns = visibleLines(range, "column");
    return visibleLines(range, "row").map((row) => {
      const line = read({ sheet: range.sheet, area: { ...area, top: row, bottom: row } }, host)?.[0] ?? [];
      return columns.map((column) => line[column - area.left]);
    });
  };
}

const addresses: CellReader = ({ sheet, area }) => {
  if (area === null) return null;
  const cells: string[] = [];
  for (let column = area.left; column <= area.right; column++) {
    cells.push(areaToAddress({ top: area.top, bottom: area.top, left: column, right: column }, sheet.name));
  }
  return [cells];
};

/** `range.getVisibleView()`: what filters and hiding leave to be seen. Reading only. */
export const rangeViewClass: ObjectClass<RangeViewTarget> = {
  name: "RangeView",
  id: ({ index }) => index,
  scalars: {
    Values: { get: visible(readValues) },
    Formulas: { get: visible(readFormulas) },
    FormulasLocal: { get: visible(readFormulas) },
    Text: { get: visible(readText) },
    ValueTypes: { get: visible(readValueTypes) },
    NumberFormat: { get: visible(readNumberFormats) },
    CellAddresses: { get: visible(addresses) },
    RowCount: { get: ({ range }) => visibleLines(range, "row").length },
    ColumnCount: { get: ({ range }) => visibleLines(range, "column").length },
    Index: { get: ({ index }) => index },
  },
  navigations: { Rows: (view) => objectOf("RangeViewCollection", view) },
  methods: { GetRange: ({ range }) => objectOf("Range", { sheet: range.sheet, area: range.area }) },
};

/** `view.rows`: one view a visible row. */
export const rangeViewCollectionClass: ObjectClass<RangeViewTarget> = {
  name: "RangeViewCollection",
  items: ({ range }) =>
    visibleLines(range, "row").map((row, index) =>
      objectOf("RangeView", {
        range: { sheet: range.sheet, area: { ...areaOf(range), top: row, bottom: row } },
        index,
      }),
    ),
};

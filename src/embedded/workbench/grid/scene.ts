import type { Area } from "../../model/area";
import type { CellFormat } from "../../model/cellFormat";
import type { CellView, SheetLayout } from "../bookView";
import type { Geometry, View } from "./geometry";

/** All that a picture of a sheet is painted from. */
export interface Scene {
  readonly layout: SheetLayout;
  readonly geometry: Geometry;
  readonly view: View;
  readonly selection: Area;
  readonly colors: GridColors;
  readonly cell: (row: number, column: number) => CellView | null;
  readonly format: (index: number) => CellFormat;
}

/** Colours of what is not the sheet's own. */
export interface GridColors {
  readonly header: string;
  readonly headerText: string;
  readonly headerSelected: string;
  readonly headerTextSelected: string;
  readonly headerLine: string;
  readonly gridline: string;
  readonly frozenLine: string;
  readonly selection: string;
  readonly selectionFill: string;
}

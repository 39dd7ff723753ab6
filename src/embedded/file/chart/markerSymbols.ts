import type { ChartSeries } from "../../model/chart";

/** Excel's marker styles and the file's symbols; automatic has none. */
export const MARKER_SYMBOLS: readonly (readonly [style: ChartSeries["markerStyle"], symbol: string])[] = [
  ["None", "none"],
  ["Square", "square"],
  ["Diamond", "diamond"],
  ["Triangle", "triangle"],
  ["X", "x"],
  ["Star", "star"],
  ["Dot", "dot"],
  ["Dash", "dash"],
  ["Circle", "circle"],
  ["Plus", "plus"],
];

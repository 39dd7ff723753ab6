import type { Chart, ChartSeries } from "../../model/chart";
import type { WordPairs } from "../notation/wordPairs";

/** The signs at points; automatic has none. */
export const MARKER_SYMBOLS: WordPairs<ChartSeries["markerStyle"]> = [
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

/** The sides where a legend stands. */
export const LEGEND_SIDES: WordPairs<Chart["legend"]["position"]> = [
  ["Top", "t"],
  ["Bottom", "b"],
  ["Left", "l"],
  ["Right", "r"],
  ["Corner", "tr"],
  ["Custom", "r"],
];

/** What is drawn for a cell without a value. */
export const BLANKS: WordPairs<Chart["displayBlanksAs"]> = [
  ["NotPlotted", "gap"],
  ["Zero", "zero"],
  ["Interpolated", "span"],
];

/** Where data labels stand. */
export const DATA_LABEL_POSITIONS: WordPairs<string> = [
  ["Center", "ctr"],
  ["InsideEnd", "inEnd"],
  ["InsideBase", "inBase"],
  ["OutsideEnd", "outEnd"],
  ["Left", "l"],
  ["Right", "r"],
  ["Top", "t"],
  ["Bottom", "b"],
  ["BestFit", "bestFit"],
];

import { live, type DocumentSources } from "../sources";
import { addressOf } from "../formulas/reference";
import { cell } from "../sheet/cells";
import { displayWidth } from "../sheet/displayWidth";
import type { ReasonStatistic } from "./reasonStatistics";
import type { CellsBlock } from "../sheet/sheetSpec";
import { CATEGORY_COLUMN, HEADING_ROW, LABEL_COLUMN } from "./places";

/** Points between the chart's axes, and of a Chinese character in its labels. */
const PLOT_POINTS = 700;
const CHARACTER_POINTS = 9.5;
const MOST_LINES = 3;
const FEWEST_CHARACTERS = 3;

/** Characters that fit under a bar in one line; null where every name fits, or breaks at its own blanks. */
function lineLength(statistics: readonly ReasonStatistic[]): number | null {
  const shown = statistics.filter(({ count }) => count > 0);
  const room = PLOT_POINTS / Math.max(1, shown.length) / CHARACTER_POINTS;
  const isTooWide = shown.some(({ category }) => displayWidth(category) / 2 > room);
  const isChinese = shown.some(({ category }) => displayWidth(category) > category.length);
  return isTooWide && isChinese ? Math.max(FEWEST_CHARACTERS, Math.floor(room)) : null;
}

/** Whether the chart takes its names from the labels rather than from the table. */
export function hasChartLabels(statistics: readonly ReasonStatistic[]): boolean {
  return lineLength(statistics) !== null;
}

/** Long Chinese names broken into lines that fit under their bars, unseen beside the table; [] where all fit. */
export function chartLabels(
  sources: DocumentSources,
  statistics: readonly ReasonStatistic[],
): readonly CellsBlock[] {
  const length = lineLength(statistics);
  if (length === null) return [];
  const order = [...statistics].sort((one, other) => one.rank - other.rank);
  const rows = order.map(({ category, count }, place) => {
    const name = addressOf(HEADING_ROW + 1 + place, CATEGORY_COLUMN);
    return [
      cell(live(sources, labelFormula(name, length), count === 0 ? "" : broken(category, length)), "unseen"),
    ];
  });
  return [{ kind: "cells", row: HEADING_ROW + 1, column: LABEL_COLUMN, rows }];
}

function labelFormula(name: string, length: number): string {
  const line = (index: number): string => `MID(${name},${String(index * length + 1)},${String(length)})`;
  const beyond = (index: number): string => `LEN(${name})>${String(index * length)}`;
  const rest = Array.from(
    { length: MOST_LINES - 1 },
    (_, i) => `IF(${beyond(i + 1)},CHAR(10)&${line(i + 1)},"")`,
  );
  return `=${[line(0), ...rest, `IF(${beyond(MOST_LINES)},"…","")`].join("&")}`;
}

function broken(name: string, length: number): string {
  const lines = Array.from({ length: MOST_LINES }, (_, i) => name.slice(i * length, (i + 1) * length));
  return lines.filter((line) => line !== "").join("\n") + (name.length > MOST_LINES * length ? "…" : "");
}

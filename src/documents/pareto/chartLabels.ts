import { displayWidth } from "../sheet/displayWidth";
import type { Column } from "../sheet/column";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import type { Place } from "./displayColumns";
import type { ReasonStatistic } from "./reasonStatistics";
import { PARETO } from "./table";

/** Points between the chart's axes, and of a Chinese character in its labels. */
const PLOT_POINTS = 700;
const CHARACTER_POINTS = 9.5;
const MOST_LINES = 3;
const FEWEST_CHARACTERS = 3;

/** Characters that fit under a bar in one line; null where every name fits, or breaks at its own blanks. */
function lineLength(statistics: readonly ReasonStatistic[]): number | null {
  const shown = statistics.filter(({ count }) => count > 0);
  const room = PLOT_POINTS / Math.max(1, shown.length) / CHARACTER_POINTS;
  const isTooWide = shown.some(({ label }) => displayWidth(label) / 2 > room);
  const isChinese = shown.some(({ label }) => displayWidth(label) > label.length);
  return isTooWide && isChinese ? Math.max(FEWEST_CHARACTERS, Math.floor(room)) : null;
}

/** The column that the chart takes its names from: long Chinese ones broken into lines that fit; [] where all fit. */
export function chartLabelColumns(
  { context }: DocumentSources,
  statistics: readonly ReasonStatistic[],
): readonly Column<Place>[] {
  const length = lineLength(statistics);
  if (length === null) return [];
  const { heading, own } = tableIn(context, PARETO);
  return [
    {
      key: "chartLabel",
      heading: heading("chartLabel"),
      width: 2,
      unprinted: true,
      unseen: true,
      formula: `=${labelFormula(own("category"), length)}`,
      value: ({ statistic }) => broken(statistic?.label ?? "", length),
    },
  ];
}

function broken(name: string, length: number): string {
  const lines = Array.from({ length: MOST_LINES }, (_, i) => name.slice(i * length, (i + 1) * length));
  return lines.filter((line) => line !== "").join("\n") + (name.length > MOST_LINES * length ? "…" : "");
}

/** The same as a formula without "=", of the cell that holds the name. */
function labelFormula(name: string, length: number): string {
  const line = (index: number): string => `MID(${name},${String(index * length + 1)},${String(length)})`;
  const beyond = (index: number): string => `LEN(${name})>${String(index * length)}`;
  const rest = Array.from(
    { length: MOST_LINES - 1 },
    (_, i) => `IF(${beyond(i + 1)},CHAR(10)&${line(i + 1)},"")`,
  );
  return [line(0), ...rest, `IF(${beyond(MOST_LINES)},"…","")`].join("&");
}

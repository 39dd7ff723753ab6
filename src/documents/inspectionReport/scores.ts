import { argumentsOf } from "../formulas/conditions";
import { namedByStaff } from "../formulas/criterion";
import { addressOf } from "../formulas/reference";
import { cell, sectionHeading } from "../sheet/cells";
import type { Cell, CellsBlock, StyleName } from "../sheet/cellSpec";
import { headingHeight, ONE_LINE } from "../sheet/headingRoom";
import type { Block } from "../sheet/sheetSpec";
import { lineRoom, textLines } from "../sheet/textLines";
import { live, liveText, type DocumentSources } from "../sources";
import type { InspectionFigures } from "./figures";
import { FINDING_ROW, itemCell, itemCells, RIGHT, SCORE_ROW, type ItemWorking, WIDTHS } from "./places";
import { dimensionChart, itemChart } from "./scoreCharts";
import { TERMS } from "./words";
import type { ItemRow } from "./workings";

/** Points of a row, of each line where an item has two, and of a row kept for a dimension that there is none of. */
const [LINE_HEIGHT, LINE_POINTS, UNUSED_POINTS] = [24, 13, 2] as const;

/** 各维度平均得分 and 高频问题项, each with its chart at the right once there is a score to draw. */
export function scoreBlocks(
  sources: DocumentSources,
  figures: InspectionFigures,
  rows: readonly ItemRow[],
): readonly Block[] {
  const dimensions = dimensionsOf(rows);
  const itemRow = SCORE_ROW + 2 + dimensions.length + 1;
  return [
    sectionHeading(SCORE_ROW, 1, sources.words(TERMS.dimensionScores)),
    dimensionTable(sources, dimensions),
    sectionHeading(itemRow, 1, sources.words(TERMS.frequentProblems)),
    itemTable(sources, rows, itemRow + 1),
    ...unusedLines(itemRow + 2 + rows.length),
    ...(rows.some(({ now }) => now.n > 0)
      ? [
          ...dimensionChart(
            sources,
            figures,
            dimensions.map((each) => ({ name: each.name, figure: meanIn(each, "now") })),
          ),
          ...itemChart(
            sources,
            sortedItems(rows).map(({ short, now }) => ({
              name: short,
              figure: now.n === 0 ? null : now.low / now.n,
            })),
            itemRow + 1,
          ),
        ]
      : [chartsLater(sources)]),
  ];
}

/** What stands in the place of charts that would show nothing. */
function chartsLater({ words }: DocumentSources): CellsBlock {
  return {
    kind: "cells",
    row: SCORE_ROW + 2,
    column: RIGHT,
    rows: [[cell(words(TERMS.chartsLater), "definition")]],
  };
}

/** A dimension: the place of its first item, and its scores. */
interface Dimension {
  readonly first: number;
  readonly name: string;
  readonly rows: readonly ItemRow[];
}

function dimensionsOf(rows: readonly ItemRow[]): readonly Dimension[] {
  const names = [...new Set(rows.map(({ dimension }) => dimension.value))];
  return names.map((name) => ({
    first: rows.findIndex(({ dimension }) => dimension.value === name),
    name,
    rows: rows.filter(({ dimension }) => dimension.value === name),
  }));
}

function meanIn({ rows }: Pick<Dimension, "rows">, check: "now" | "last"): number | null {
  const n = rows.reduce((sum, each) => sum + each[check].n, 0);
  return n === 0 ? null : rows.reduce((sum, each) => sum + each[check].sum, 0) / n;
}

function sortedItems(rows: readonly ItemRow[]): readonly ItemRow[] {
  return [...rows].sort((one, other) => other.order - one.order);
}

function table(
  row: number,
  headings: readonly (readonly [string, StyleName])[],
  rows: CellsBlock["rows"],
  heights: readonly number[],
): CellsBlock {
  const columns = headings.map(([heading], column) => ({ heading, width: WIDTHS[column] ?? 0 }));
  return {
    kind: "cells",
    row,
    column: 1,
    rows: [headings.map(([heading, style]) => cell(heading, style)), ...rows],
    rowHeights: [headingHeight(columns, ONE_LINE), ...heights],
  };
}

function dimensionTable(sources: DocumentSources, dimensions: readonly Dimension[]): CellsBlock {
  const { words } = sources;
  return table(
    SCORE_ROW + 1,
    [
      [words(TERMS.dimension), "headingLeft"],
      [words(TERMS.meanScore), "headingRight"],
      [words(TERMS.scores), "headingRight"],
      [words(TERMS.last), "headingRight"],
      [words(TERMS.change), "headingRight"],
    ],
    dimensions.map((dimension, i) => dimensionCells(sources, dimension, SCORE_ROW + 2 + i)),
    dimensions.map(() => LINE_HEIGHT),
  );
}

function dimensionCells(
  sources: DocumentSources,
  { first, name, rows }: Dimension,
  row: number,
): readonly Cell[] {
  const [named, mean, last] = [1, 2, 4].map((column) => addressOf(row, column)) as [string, string, string];
  const sumOf = (working: "n" | "sum" | "lastN" | "lastSum"): string =>
    `SUMIFS(${itemCells(working)},${argumentsOf(namedByStaff(itemCells("dimension"), named))})`;
  const [now, before] = [meanIn({ rows }, "now"), meanIn({ rows }, "last")];
  const change = now === null || before === null ? "" : now - before;
  const number = (formula: string, value: number | string, format: Cell["format"]): Cell => ({
    content: live(sources, `=${formula}`, value),
    style: "number",
    ...(format === undefined ? {} : { format }),
  });
  const bar = number(`IFERROR(${sumOf("sum")}/${sumOf("n")},"")`, now ?? "", "decimal2");
  return [
    cell(live(sources, `=${itemCell(first, "dimension")}`, name), "text"),
    { ...bar, dataBar: { max: 5 } },
    number(
      sumOf("n"),
      rows.reduce((sum, each) => sum + each.now.n, 0),
      "integer",
    ),
    number(`IFERROR(${sumOf("lastSum")}/${sumOf("lastN")},"")`, before ?? "", "decimal2"),
    number(`IF(OR(${mean}="",${last}=""),"",${mean}-${last})`, change, "signedDecimal2"),
  ];
}

/** Points of every row of items, since they change places with their scores. */
function itemHeight(rows: readonly ItemRow[]): number {
  const lines = rows.flatMap(({ short, item }) =>
    [short, item.value].map((text, column) => textLines(text, lineRoom(WIDTHS[column] ?? 0))),
  );
  return Math.max(LINE_HEIGHT, Math.max(...lines) * LINE_POINTS + 4);
}

/** Low rows in the place of the dimensions that staff may still name: the tables below stand where they are. */
function unusedLines(first: number): readonly CellsBlock[] {
  const rows = Array.from({ length: FINDING_ROW - 1 - first }, () => [cell(null, "muted")]);
  if (rows.length === 0) return [];
  return [{ kind: "cells", row: first, column: 1, rows, rowHeights: rows.map(() => UNUSED_POINTS) }];
}

function itemTable(sources: DocumentSources, rows: readonly ItemRow[], row: number): CellsBlock {
  const { words } = sources;
  return table(
    row,
    [
      [words(TERMS.shortItem), "headingLeft"],
      [words(TERMS.item), "headingLeft"],
      [words(TERMS.itemLowShare), "headingRight"],
      [words(TERMS.lowCount), "heading"],
      [words(TERMS.meanScore), "headingRight"],
    ],
    sortedItems(rows).map((item, i) => itemCellsAt(sources, item, i + 1)),
    rows.map(() => itemHeight(rows)),
  );
}

/** The item at a place of the order, which formulas keep. */
function itemCellsAt(sources: DocumentSources, { short, item, now }: ItemRow, nth: number): readonly Cell[] {
  const order = itemCells("order");
  const place = `MATCH(LARGE(${order},${String(nth)}),${order},0)`;
  const at = (working: ItemWorking): string => `INDEX(${itemCells(working)},${place})`;
  const share = live(sources, `=IFERROR(${at("low")}/${at("n")},"")`, now.n === 0 ? "" : now.low / now.n);
  return [
    cell(liveText(sources, { formula: at("short"), value: short }), "text"),
    cell(liveText(sources, { formula: at("item"), value: item.value }), "text"),
    { ...cell(share, "number", "percent0"), dataBar: { max: 1 } },
    cell(
      live(sources, `=${at("low")}&" / "&${at("n")}`, `${String(now.low)} / ${String(now.n)}`),
      "textCentered",
    ),
    cell(
      live(sources, `=IFERROR(${at("sum")}/${at("n")},"")`, now.n === 0 ? "" : now.sum / now.n),
      "number",
      "decimal2",
    ),
  ];
}

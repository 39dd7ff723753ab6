import { argumentsOf } from "../formulas/conditions";
import { namedByStaff } from "../formulas/criterion";
import { addressOf } from "../formulas/reference";
import { cell } from "../sheet/cells";
import type { Cell, CellsBlock } from "../sheet/cellSpec";
import { live, type DocumentSources } from "../sources";
import { itemCell, itemCells, SCORE_ROW } from "./places";
import { LINE_HEIGHT, scoreTable } from "./scoreTable";
import { TERMS } from "./words";
import type { ItemRow } from "./workings";

/** A dimension: the place of its first item, and its scores. */
export interface Dimension {
  readonly first: number;
  readonly name: string;
  readonly rows: readonly ItemRow[];
}

/** The dimensions of items in the order of these. */
export function dimensionsOf(rows: readonly ItemRow[]): readonly Dimension[] {
  const names = [...new Set(rows.map(({ dimension }) => dimension.value))];
  return names.map((name) => ({
    first: rows.findIndex(({ dimension }) => dimension.value === name),
    name,
    rows: rows.filter(({ dimension }) => dimension.value === name),
  }));
}

/** The mean of a dimension in a check; null without a score. */
export function meanIn({ rows }: Pick<Dimension, "rows">, check: "now" | "last"): number | null {
  const n = rows.reduce((sum, each) => sum + each[check].n, 0);
  return n === 0 ? null : rows.reduce((sum, each) => sum + each[check].sum, 0) / n;
}

/** 各维度平均得分. */
export function dimensionTable(sources: DocumentSources, dimensions: readonly Dimension[]): CellsBlock {
  const { words } = sources;
  return scoreTable(
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

import { cell } from "../sheet/cells";
import type { Cell, CellsBlock } from "../sheet/cellSpec";
import { lineRoom, textLines } from "../sheet/textLines";
import { live, liveText, type DocumentSources } from "../sources";
import { itemCells, type ItemWorking, WIDTHS } from "./places";
import { LINE_HEIGHT, scoreTable } from "./scoreTable";
import { TERMS } from "./words";
import type { ItemRow } from "./workings";

/** Points of each line where an item has two. */
const LINE_POINTS = 13;

/** The items with the most low scores first. */
export function sortedItems(rows: readonly ItemRow[]): readonly ItemRow[] {
  return [...rows].sort((one, other) => other.order - one.order);
}

/** 高频问题项. */
export function itemTable(sources: DocumentSources, rows: readonly ItemRow[], row: number): CellsBlock {
  const { words } = sources;
  return scoreTable(
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

/** Points of every row of items, since they change places with their scores. */
function itemHeight(rows: readonly ItemRow[]): number {
  const lines = rows.flatMap(({ short, item }) =>
    [short, item.value].map((text, column) => textLines(text, lineRoom(WIDTHS[column] ?? 0))),
  );
  return Math.max(LINE_HEIGHT, Math.max(...lines) * LINE_POINTS + 4);
}

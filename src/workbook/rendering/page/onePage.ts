import type { Block, SheetSpec } from "../../../documents/sheet/sheetSpec";
import { keyedRows, type SheetTask } from "../plan/sheetTask";
import { printedHeights } from "./blockHeights";
import { LEAST_SCALE, roomOf, SAFE, scaleAcross } from "./paper";

/**
 * Whether a sheet is printed on one page, a little smaller where it must: one that asks for it, or one that would leave a
 * page with its last lines alone.
 */
export function fitsOnePage(spec: SheetSpec): boolean {
  const high = printedHeights(spec).reduce((sum, each) => sum + each, 0);
  const [room, across] = [roomOf(spec.print).height, scaleAcross(spec)];
  const isReadable = Math.min(across, room / high) >= LEAST_SCALE;
  return isReadable && (spec.print.onePage || high * Math.min(1, across) > room * SAFE);
}

/** The sheet's blocks where they stand on it, tables with the rows that staff added. */
export function placedSpec({ spec, tables, cells, left, charts, drawings }: SheetTask): SheetSpec {
  const blocks: readonly Block[] = [
    ...tables.map(({ block, area }) => ({
      ...block,
      row: area.row,
      column: area.column,
      spareRows: area.rows - 1 - keyedRows(block),
    })),
    ...[...cells, ...left].map(({ block, row, column }) => ({ ...block, row, column })),
    ...charts.map(({ block, moved }) => ({
      ...block,
      from: { ...block.from, row: block.from.row + moved },
      to: { ...block.to, row: block.to.row + moved },
    })),
    ...drawings.map(({ block, moved }) => ({ ...block, row: block.row + moved })),
  ];
  return { ...spec, blocks };
}

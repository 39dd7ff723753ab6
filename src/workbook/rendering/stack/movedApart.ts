import type { SheetSpec } from "../../../documents/sheet/sheetSpec";
import type { Memory } from "../../identity/memory";
import { endRow, isHeading } from "../plan/layOut";
import type { TableChange } from "../plan/sheetPlan";
import { blocksOf, endUnder } from "../plan/sheetTask";
import { isBelow } from "./rowSteps";

/**
 * Names of the standing tables that staff have moved away from the table above them, now or before an earlier run:
 * whether what they put between stands above the lower one's heading or under it, nobody knows.
 */
export function movedApart(
  spec: SheetSpec,
  changes: readonly TableChange[],
  memory: Memory,
): ReadonlySet<string> {
  const sorted = [...changes].sort((one, other) => one.task.block.row - other.task.block.row);
  const apart = sorted.filter((below) => {
    const above = sorted.filter(({ task }) => isBelow(below.task, task)).at(-1);
    return above !== undefined && isApart(spec, above, below, memory);
  });
  return new Set(apart.map(({ task }) => task.block.name));
}

function isApart(spec: SheetSpec, above: TableChange, below: TableChange, memory: Memory): boolean {
  const heading = blocksOf(spec).cells.find((cells) => isHeading(cells, below.task.block));
  if (heading === undefined) return false;
  const [upper, lower] = [above, below].map(({ task }) => memory.tables[task.block.name]);
  const gap = below.standing.area.row - endUnder(above.standing);
  if (upper === undefined || lower === undefined)
    return gap !== below.task.block.row - endRow(above.task.block);
  const isKnown = memory.cells[spec.id]?.some(
    ({ row, rows, column }) => row + rows === lower.area.row && column === lower.area.column,
  );
  return isKnown !== true || gap !== lower.area.row - endUnder(upper);
}

import type { Area } from "../../model/area";
import { columnLeft, rowTop } from "../../model/edits/sizes";
import { parseAddress } from "../../model/references/address";
import { invalidArgument } from "../apiError";
import type { MethodArguments } from "../methodArguments";
import type { ChartTarget } from "./chartTargets";

/** `chart.setPosition(startCell, endCell)`: from the top left of the first to the bottom right of the last. */
export function positionChart({ sheet, chart }: ChartTarget, args: MethodArguments): void {
  const start = cellsArgument(args, 0);
  const left = columnLeft(sheet, start.left);
  const top = rowTop(sheet, start.top);
  const end = args.raw(1) === null ? null : cellsArgument(args, 1);
  const width = end === null ? chart.width : columnLeft(sheet, end.right + 1) - left;
  const height = end === null ? chart.height : rowTop(sheet, end.bottom + 1) - top;
  if (width <= 0 || height <= 0) throw invalidArgument("Chart.SetPosition: the end lies before the start");
  Object.assign(chart, { left, top, width, height });
}

/** A range or an address. */
function cellsArgument(args: MethodArguments, index: number): Area {
  const range = args.optionalObject(index, "Range");
  const area = range === null ? (parseAddress(args.text(index))?.area ?? null) : range.area;
  if (area === null) throw invalidArgument("Chart.SetPosition: no such cells");
  return area;
}

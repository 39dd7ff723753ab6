import type { Area } from "../../model/area";
import { parseAddress } from "../../model/references/address";
import { invalidArgument } from "../apiError";
import type { MethodArguments } from "../methodArguments";
import { placeOf } from "../shapes/cellPlace";
import type { ChartTarget } from "./chartTargets";

/** `chart.setPosition(startCell, endCell)`: from the top left of the first to the bottom right of the last. */
export function positionChart({ sheet, chart }: ChartTarget, args: MethodArguments): void {
  const start = placeOf(sheet, cellsArgument(args, 0));
  const { left, top } = start;
  Object.assign(chart, { left, top });
  if (args.raw(1) === null) return;
  const end = placeOf(sheet, cellsArgument(args, 1));
  const width = end.left + end.width - left;
  const height = end.top + end.height - top;
  if (width <= 0 || height <= 0) throw invalidArgument("Chart.SetPosition: the end lies before the start");
  Object.assign(chart, { width, height });
}

/** A range or an address. */
function cellsArgument(args: MethodArguments, index: number): Area {
  const range = args.optionalObject(index, "Range");
  const area = range === null ? (parseAddress(args.text(index))?.area ?? null) : range.area;
  if (area === null) throw invalidArgument("Chart.SetPosition: no such cells");
  return area;
}

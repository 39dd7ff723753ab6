import { notImplementedMember } from "../apiError";
import type { Host } from "../hostContext";
import type { RangeTarget } from "../hostObject";
import type { MethodArguments } from "../methodArguments";
import { recordProperty } from "../propertyValue";
import { cellArea } from "../../model/area";
import { hyperlink } from "./hyperlinks";
import { fullAddress } from "./rangeAddress";
import { areaOf } from "./rangeTarget";

type Read = (cell: RangeTarget, host: Host) => unknown;

const PROPERTIES: Readonly<Record<string, Read>> = {
  address: ({ sheet, area }) => (area === null ? null : fullAddress(sheet, area)),
  hyperlink: (cell, host) => hyperlink.get(cell, host),
};

/** `range.getCellProperties({ … })`: what was asked for of each cell. Of all that Excel knows, addresses and links. */
export function cellProperties(range: RangeTarget, args: MethodArguments, host: Host): unknown[][] {
  const asked = Object.entries(recordProperty("Range.getCellProperties", args.raw(0)));
  const reads = asked.flatMap(([name, isAsked]) => {
    const read = PROPERTIES[name];
    if (read === undefined) throw notImplementedMember("Range", `GetCellProperties of ${name}`);
    return isAsked === true ? [[name, read] as const] : [];
  });
  const { top, left, bottom, right } = areaOf(range);
  const rows: unknown[][] = [];
  for (let row = top; row <= bottom; row++) {
    const cells: unknown[] = [];
    for (let column = left; column <= right; column++) {
      const cell = { sheet: range.sheet, area: cellArea(row, column) };
      cells.push(Object.fromEntries(reads.map(([name, read]) => [name, read(cell, host)])));
    }
    rows.push(cells);
  }
  return rows;
}

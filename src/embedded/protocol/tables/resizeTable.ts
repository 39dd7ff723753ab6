import type { Area } from "../../model/area";
import { intersect } from "../../model/area";
import { parseAddress } from "../../model/references/address";
import { sameName } from "../../model/references/rewriteTokens";
import type { TableColumn } from "../../model/sheet";
import { invalidArgument } from "../apiError";
import type { Host } from "../hostContext";
import type { MethodArguments } from "../methodArguments";
import { requireUnprotected } from "../protection/protectionGuard";
import { requireNoBlocks } from "../range/wholeBlocks";
import { requireFreeOfTables } from "./createTable";
import { takeHeaderCells } from "./headerCells";
import type { TableTarget } from "./tableTargets";

/**
 * Gives the table another area with the same header row. Cells stay; columns that come in are named by their
 * header cells. @throws InvalidArgument when the header row would move, no row of data is left, or tables meet; as
 * requireNoBlocks.
 */
export function resizeTable(target: TableTarget, args: MethodArguments, host: Host): void {
  const { sheet, table } = target;
  requireUnprotected(sheet);
  const area = newArea(target, args);
  const { area: before } = table;
  if (area.top !== before.top || intersect(area, before) === null) {
    throw invalidArgument("Table.Resize: the header row must stay in its row and the areas must overlap");
  }
  if (area.bottom - area.top < (table.showHeaders ? 1 : 0)) {
    throw invalidArgument("Table.Resize: a table has at least one row of data");
  }
  if (table.showTotals && area.bottom !== before.bottom) {
    throw invalidArgument("Table.Resize: the totals row stays where it is");
  }
  requireFreeOfTables(sheet, area, table);
  requireNoBlocks(sheet, area);
  table.columns = columnsOver(target, area, host);
  table.area = area;
  host.workbook.notify({ kind: "structure", sheet });
}

function newArea({ sheet }: TableTarget, args: MethodArguments): Area {
  const range = args.optionalObject(0, "Range");
  if (range !== null) {
    if (range.sheet !== sheet || range.area === null)
      throw invalidArgument("Table.Resize: no such range here");
    return range.area;
  }
  const parsed = parseAddress(args.text(0));
  const isHere = sameName(parsed?.sheetName ?? sheet.name, sheet.name);
  if (parsed === null || !isHere) throw invalidArgument("Table.Resize: no such range here");
  return parsed.area;
}

function columnsOver({ sheet, table }: TableTarget, area: Area, host: Host): TableColumn[] {
  const kept = (place: number): TableColumn | undefined => table.columns[place - table.area.left];
  const places = Array.from({ length: area.right - area.left + 1 }, (_, index) => area.left + index);
  const highest = Math.max(0, ...table.columns.map(({ id }) => id));
  const names = table.showHeaders
    ? takeHeaderCells(host.workbook, sheet, area.top, area.left, places.length)
    : places.map((place, index) => kept(place)?.name ?? `Column${String(index + 1)}`);
  return places.map((place, index) => {
    const name = names[index] ?? "";
    const column = kept(place);
    return column === undefined
      ? { id: highest + index + 1, name, formula: null, filter: null }
      : { ...column, name };
  });
}

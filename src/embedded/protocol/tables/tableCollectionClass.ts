import type { Area } from "../../model/area";
import { parseAddress } from "../../model/references/address";
import { sameName } from "../../model/references/rewriteTokens";
import type { Sheet } from "../../model/sheet";
import { invalidArgument, itemNotFound } from "../apiError";
import type { Host } from "../hostContext";
import type { MethodArguments } from "../methodArguments";
import { objectOf, type HostObject } from "../hostObject";
import type { ObjectClass } from "../objectClass";
import { requireUnprotected } from "../protection/protectionGuard";
import { requireUnshared } from "../worksheet/structureGuard";
import { createTable } from "./createTable";
import type { TableTarget } from "./tableTargets";

/** `TableCollection`, of a sheet or of the whole workbook. */
export const tableCollectionClass: ObjectClass<Sheet | null> = {
  name: "TableCollection",
  scalars: { Count: { get: (sheet, host) => tablesOf(sheet, host).length } },
  items: (sheet, host) => tablesOf(sheet, host).map((target) => objectOf("Table", target)),
  indexer: (sheet, key, host) => findTable(tablesOf(sheet, host), key),
  methods: {
    Add: (sheet, args, host) => {
      const place = placeArgument(sheet, args, host);
      requireUnprotected(place.sheet);
      requireUnshared(host.workbook);
      const table = createTable(host, place.sheet, place.area, args.flag(1));
      return objectOf("Table", { sheet: place.sheet, table });
    },
  },
};

/** `TableScopedCollection`: the tables that a range meets. */
export const tableScopedCollectionClass: ObjectClass<readonly TableTarget[]> = {
  name: "TableScopedCollection",
  items: (tables) => tables.map((target) => objectOf("Table", target)),
  indexer: (tables, key) => findTable(tables, key),
  methods: {
    GetFirst: ([first]) => {
      if (first === undefined) throw itemNotFound("there is no table");
      return objectOf("Table", first);
    },
  },
};

function tablesOf(sheet: Sheet | null, host: Host): readonly TableTarget[] {
  const sheets = sheet === null ? host.workbook.sheets : [sheet];
  return sheets.flatMap((owner) => owner.tables.map((table) => ({ sheet: owner, table })));
}

function findTable(tables: readonly TableTarget[], key: string | number): HostObject {
  const found = tables.find(
    ({ table }) => String(table.id) === String(key) || sameName(table.name, String(key)),
  );
  if (found === undefined) throw itemNotFound(`there is no table ${String(key)}`);
  return objectOf("Table", found);
}

/** A range or an address; without a sheet's name the collection's sheet is meant, or the active one. */
function placeArgument(owner: Sheet | null, args: MethodArguments, host: Host): { sheet: Sheet; area: Area } {
  const range = args.optionalObject(0, "Range");
  const place = range === null ? addressed(owner, args.text(0), host) : range;
  if (place.area === null) throw invalidArgument("TableCollection.Add: the range was deleted");
  if (owner !== null && place.sheet !== owner) {
    throw invalidArgument(`TableCollection.Add: the range is not on ${owner.name}`);
  }
  return { sheet: place.sheet, area: place.area };
}

function addressed(owner: Sheet | null, address: string, host: Host): { sheet: Sheet; area: Area } {
  const parsed = parseAddress(address);
  if (parsed === null) throw invalidArgument(`TableCollection.Add: ${address} is no address`);
  const unnamed = owner ?? host.workbook.activeSheet;
  const sheet = parsed.sheetName === null ? unnamed : (host.workbook.sheetByName(parsed.sheetName) ?? null);
  if (sheet === null) throw invalidArgument(`TableCollection.Add: there is no sheet for ${address}`);
  return { sheet, area: parsed.area };
}

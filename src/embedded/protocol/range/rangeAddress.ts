import type { Area } from "../../model/area";
import { areaToAddress, parseAddress } from "../../model/references/address";
import type { Sheet } from "../../model/sheet";
import { bodyArea } from "../../model/table";
import type { Workbook } from "../../model/workbook";
import { invalidArgument } from "../apiError";

/** Excel cuts addresses at this length. */
const ADDRESS_CHARACTERS = 8_192;

/**
 * The cells that an address or a name means on a sheet: "A1:B2", "A:C", "Sheet1!A1", a defined name, a table.
 * @throws InvalidArgument when it means none, or cells of another sheet.
 */
export function resolveAddress(workbook: Workbook, sheet: Sheet, address: string): Area {
  if (address.length > ADDRESS_CHARACTERS) throw invalidArgument("the address is too long");
  const found = resolveAnywhere(workbook, sheet, address);
  if (found === null || found.sheet !== sheet) {
    throw invalidArgument(`"${address}" is not a range of the sheet "${sheet.name}"`);
  }
  return found.area;
}

/** The cells that an address, name or table means, as seen from a sheet; null when it means none. */
export function resolveAnywhere(
  workbook: Workbook,
  from: Sheet,
  address: string,
): { sheet: Sheet; area: Area } | null {
  const parsed = parseAddress(address);
  if (parsed !== null) {
    const sheet = parsed.sheetName === null ? from : workbook.sheetByName(parsed.sheetName);
    return sheet === undefined ? null : { sheet, area: parsed.area };
  }
  return resolveName(workbook, from, address) ?? resolveTable(workbook, address);
}

function resolveName(workbook: Workbook, from: Sheet, text: string): { sheet: Sheet; area: Area } | null {
  const wanted = text.toLowerCase();
  const named = workbook.names.filter((name) => name.name.toLowerCase() === wanted);
  const name = named.find((item) => item.sheet === from) ?? named.find((item) => item.sheet === null);
  if (name === undefined) return null;
  const parsed = parseAddress(name.formula.replace(/^=/, ""));
  if (parsed === null) return null;
  const sheet = parsed.sheetName === null ? (name.sheet ?? from) : workbook.sheetByName(parsed.sheetName);
  return sheet === undefined ? null : { sheet, area: parsed.area };
}

function resolveTable(workbook: Workbook, text: string): { sheet: Sheet; area: Area } | null {
  const match = /^(.+?)(?:\[(#All|#Data|#Headers)\])?$/i.exec(text);
  const wanted = (match?.[1] ?? "").toLowerCase();
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find((item) => item.name.toLowerCase() === wanted);
    if (table === undefined) continue;
    const part = (match?.[2] ?? "#Data").toLowerCase();
    const { area } = table;
    if (part === "#all") return { sheet, area };
    if (part === "#headers") return { sheet, area: { ...area, bottom: area.top } };
    return { sheet, area: bodyArea(table) };
  }
  return null;
}

/** "Sheet1!A1:B2", as `range.address`. */
export function fullAddress(sheet: Sheet, area: Area): string {
  return areaToAddress(area, sheet.name);
}

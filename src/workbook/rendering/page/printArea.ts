import type { SheetSpec } from "../../../documents/sheet/sheetSpec";
import { columnLetters } from "../../area";
import { isPrinted, lastPrintedRow } from "./blockPlaces";

/**
 * The cells of a sheet that are printed; null for all. Columns as long as they are, since staff add rows, but where the page
 * ends with what stands on it: a list beside it that grows would give blank pages after it.
 */
export function printArea(spec: SheetSpec): string | null {
  const { columns } = spec.print;
  if (columns === null) return null;
  const last = columnLetters(columns - 1);
  return hasEnd(spec) ? `A1:${last}${String(lastPrintedRow(spec) + 1)}` : `A:${last}`;
}

/** The cells to print instead of those that are; null where these are right, or not of those that a sheet has from us. */
export function movedArea(address: string, spec: SheetSpec): string | null {
  const wanted = printArea(spec);
  const found = address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
  const isOurs =
    spec.print.columns !== null &&
    new RegExp(`^A1?:${columnLetters(spec.print.columns - 1)}\\d*$`, "u").test(found);
  return isOurs && found !== wanted ? wanted : null;
}

/** Whether nothing that is printed grows, and a list that is not printed does. */
function hasEnd({ blocks, print }: SheetSpec): boolean {
  const tables = blocks.filter((block) => block.kind === "table");
  return (
    !tables.some((table) => isPrinted(table, print)) &&
    tables.some((table) => !isPrinted(table, print) && table.mode === "ledger")
  );
}

import type { StaffCategory } from "../../analysis/reasons/scheme";
import type { RememberedColumn } from "../../workbook/identity/memory";
import type { RowCells } from "../../workbook/staff/tableRowBlock";
import { isYes } from "../staff/isYes";

/**
 * What a row of the scheme's table says of a category; null for a blank row. Staff's own are those that no run has
 * written; in a table of an earlier version, which does not tell, none.
 */
export function staffCategoryOf(
  cells: RowCells,
  columns: readonly Pick<RememberedColumn, "key">[],
): StaffCategory | null {
  const text = (key: string): string => String(cells[key] ?? "").trim();
  const name = text("category");
  if (name === "") return null;
  const tells = columns.some(({ key }) => key === "origin");
  return {
    name,
    factor: text("factor") === "" ? null : text("factor"),
    off: isYes(cells["off"] ?? null),
    added: tells && text("origin") === "",
  };
}

import type { Locale } from "../../glossary/locale";
import { PLAN } from "../../documents/plan/table";
import { areaAddress } from "../../workbook/area";
import { columnPlaces } from "../../workbook/identity/columnPlaces";
import { activatePlace } from "../../workbook/navigation/activatePlace";
import { findOurTables, eachRow, ourTable } from "../staff/ourTables";

/**
 * Shows the user where 改进计划 is to be filled in next: the first action without an owner, else its sheet.
 *
 * @param sheet what the plan's sheet was called last.
 * @throws WorkbookError `sheet-not-found`, `sheet-hidden`.
 */
export async function showUnowned(sheet: string, locale: Locale, signal: AbortSignal): Promise<void> {
  const tables = await findOurTables(locale, signal);
  const plan = ourTable(tables, PLAN.document);
  if (plan === null) {
    await activatePlace(sheet, null);
    return;
  }
  const unowned: number[] = [];
  const isWanted = (key: string): boolean => key === "owner";
  await eachRow(plan, isWanted, tables.blockBytes, signal, ({ owner }, tableRow) => {
    if (String(owner ?? "").trim() === "") unowned.push(tableRow);
  });
  const [first] = unowned;
  const { area, columns } = plan.standing;
  const place = columnPlaces(columns, plan.columns, plan.columns).get("owner");
  const cell =
    first === undefined || place === undefined
      ? null
      : { row: area.row + 1 + first, column: area.column + place, rows: 1, columns: 1 };
  await activatePlace(plan.sheet, cell === null ? null : areaAddress(cell));
}

import type { Locale } from "../../glossary/locale";
import { PLAN } from "../../documents/plan/table";
import { activatePlace } from "../../workbook/navigation/activatePlace";
import { cellAddress, findOurTables, eachRow, ourTable } from "../staff/ourTables";

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
  await activatePlace(plan.sheet, first === undefined ? null : cellAddress(plan, "owner", first));
}

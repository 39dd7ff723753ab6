import type { Locale } from "../../glossary/locale";
import { activatePlace } from "../../workbook/navigation/activatePlace";
import { WorkbookError } from "../../workbook/workbookError";
import { trackedActions, type TrackedAction } from "./trackedActions";

/**
 * Shows the user where an action's progress is typed in, wherever its row stands by now.
 *
 * @throws WorkbookError `row-gone`.
 */
export async function showAction(
  { key, name, sheet }: TrackedAction,
  locale: Locale,
  signal: AbortSignal,
): Promise<void> {
  const actions = await trackedActions(locale, new Date(), signal);
  const found = actions?.find((action) => action.key === key);
  if (found === undefined) throw new WorkbookError("row-gone", { sheet, row: name });
  await activatePlace(found.sheet, found.range);
}

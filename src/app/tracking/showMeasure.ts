import type { Locale } from "../../glossary/locale";
import { activatePlace } from "../../workbook/navigation/activatePlace";
import { WorkbookError } from "../../workbook/workbookError";
import { trackedMeasures, type TrackedMeasure } from "./trackedMeasures";

/**
 * Shows the user a measure's row, wherever it stands by now.
 *
 * @throws WorkbookError `row-gone`.
 */
export async function showMeasure(
  { key, name, sheet }: TrackedMeasure,
  locale: Locale,
  signal: AbortSignal,
): Promise<void> {
  const measures = await trackedMeasures(locale, new Date(), signal);
  const found = measures?.find((measure) => measure.key === key);
  if (found === undefined) throw new WorkbookError("row-gone", { sheet, row: name });
  await activatePlace(found.sheet, found.range);
}

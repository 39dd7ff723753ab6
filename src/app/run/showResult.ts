import { categoryLabels } from "../../analysis/reasons/shippedLabels";
import { measureLabels, type TiledMeasure } from "../../documents/measures/measureLabels";
import { activateText } from "../../workbook/navigation/activateText";

/** A result of a run: a measure, or what a row is called (a category, a dimension, a group). */
export type ResultPlace =
  | { readonly sheet: string; readonly measure: TiledMeasure }
  | { readonly sheet: string; readonly row: string };

/**
 * Shows the user the cell of a result on the sheet that was made of it. A category stands there as the sheet's language
 * has it, which need not be the report's.
 *
 * @throws WorkbookError `sheet-not-found`, `sheet-hidden`.
 */
export async function showResult(place: ResultPlace): Promise<void> {
  await activateText(
    place.sheet,
    "measure" in place ? measureLabels(place.measure) : categoryLabels(place.row),
  );
}

import { writeSourcePlace, type SourcePlace } from "../../workbook/identity/sourceName";

/**
 * Remembers in the workbook where the survey is, for the next time and for the ribbon's buttons; null lets it be
 * found by itself again.
 *
 * @throws WorkbookError.
 */
export async function rememberSource(place: SourcePlace | null): Promise<void> {
  await writeSourcePlace(place);
}

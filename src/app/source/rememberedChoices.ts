import type { RecognitionChoices } from "../../analysis/survey/recognition";
import { isNoChoice } from "../../analysis/survey/mergeChoices";
import { writeChoices } from "../../workbook/identity/stamp";

/** What the user said of the columns in an earlier run, as the workbook keeps it; null where it keeps none. */
export function rememberedChoices(stored: unknown): RecognitionChoices | null {
  if (typeof stored !== "object" || stored === null || !("roles" in stored)) return null;
  return { scale: null, ...(stored as Partial<RecognitionChoices>), roles: stored.roles ?? {} };
}

/** Keeps the user's choices in the workbook for the next time. */
export async function rememberChoices(choices: RecognitionChoices, signal: AbortSignal): Promise<void> {
  if (isNoChoice(choices)) return;
  await writeChoices(choices, signal);
}

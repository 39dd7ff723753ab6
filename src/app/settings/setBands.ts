import type { Scale } from "../../analysis/survey/scale";
import { bandKey } from "../../documents/formulas/bandKey";
import type { Locale } from "../../glossary/locale";
import { EntryError } from "../entryError";
import { readSettings } from "./readSettings";
import { writeValues } from "./writeSettings";

/** From which score on an answer is 满意, 基本满意, and 中立; null for no neutral band. */
export type BandLimits = readonly [satisfied: number, basicallySatisfied: number, neutral: number | null];

/**
 * Sets the bands of a scale, as 参数设置 would: into its cells, or remembered until there are any.
 *
 * @throws EntryError `settings-invalid` where they overlap or lie beyond the scale; WorkbookError.
 */
export async function setBands(
  { kind, min, max, direction }: Scale,
  [satisfied, basicallySatisfied, neutral]: BandLimits,
  locale: Locale,
  signal: AbortSignal,
): Promise<void> {
  // an empty band begins where the better one does
  const limits = { satisfied, basicallySatisfied, neutral: neutral ?? basicallySatisfied };
  const sign = direction === "higher-is-better" ? 1 : -1;
  const inOrder =
    sign * (satisfied - basicallySatisfied) >= 0 && sign * (basicallySatisfied - limits.neutral) >= 0;
  if (!inOrder || Object.values(limits).some((limit) => !(limit >= min && limit <= max))) {
    throw new EntryError("settings-invalid", { settings: [satisfied, basicallySatisfied, limits.neutral] });
  }
  const wanted = Object.fromEntries(
    (["satisfied", "basicallySatisfied", "neutral"] as const).map((limit) => [
      bandKey(kind, limit),
      limits[limit],
    ]),
  );
  await writeValues(await readSettings(locale, signal), wanted, locale, signal);
}

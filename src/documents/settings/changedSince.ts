import { scoreScales } from "../cleanData/layout";
import type { DocumentSources } from "../sources";
import { bandSettings } from "./bands";
import type { SettingKey } from "./records";
import { settingValue } from "./settingValue";
import { sourceChanged } from "./sourceFigureCells";

/** What a sheet shows as of its run rests on. */
export interface MadeBy {
  /** Whether the bands of the scores are among it. */
  readonly bands: boolean;
  readonly settings?: readonly SettingKey[];
  /** Counts of the answers, as formulas without "=", with what they gave in the run. */
  readonly counts?: readonly { readonly formula: string; readonly value: number }[];
}

/**
 * A condition, as a formula without "=", that holds once the survey or any of this differs from what the run went by;
 * null for nothing.
 */
export function changedSince(
  { context }: DocumentSources,
  { bands, settings = [], counts = [] }: MadeBy,
): string | null {
  const { naming, results } = context;
  const limits = bands ? scoreScales(results).flatMap(bandSettings) : [];
  const values = [...limits, ...settings.map((key) => ({ key, value: settingValue(context, key) }))];
  const changes = [
    ...sourceChanged(context),
    ...values.map(({ key, value }) => `${naming.setting(key)}<>${String(value)}`),
    ...counts.map(({ formula, value }) => `${formula}<>${String(value)}`),
  ];
  return changes.length === 0 ? null : `OR(${changes.join(",")})`;
}

import type { Scale } from "../../analysis/survey/scale";
import { bandSettings } from "./bands";
import { numberSetting, SETTING_DEFAULTS, SETTING_RECORDS, type SettingValues } from "./records";
import type { SettingRecord } from "./settingRecord";

/**
 * Why a setting cannot be as it is.
 * - `setting-missing`: no number.
 * - `setting-range`: outside its limits, or outside the scale.
 * - `setting-whole`: not a whole number.
 * - `setting-target`: the target lies under the threshold.
 * - `setting-bands`: the bands overlap.
 */
export interface SettingProblem {
  readonly key: string;
  readonly code: "setting-missing" | "setting-range" | "setting-whole" | "setting-target" | "setting-bands";
  readonly min: number | null;
  readonly max: number | null;
}

/**
 * What is wrong with settings, one problem a field at most; [] where all is well.
 *
 * @param scales those whose bands are among the settings.
 */
export function settingProblems(values: SettingValues, scales: readonly Scale[]): readonly SettingProblem[] {
  const single = SETTING_RECORDS.flatMap((record) => numberProblem(values, record) ?? []);
  const bands = scales.flatMap((scale) => bandProblems(values, scale));
  return [...single, ...targetProblem(values, single), ...bands];
}

/** What settings start from, the bands of `scales` among them. */
export function settingDefaults(scales: readonly Scale[]): ReadonlyMap<string, number> {
  const bands = scales.flatMap(bandSettings).map(({ key, value }): [string, number] => [key, value]);
  return new Map<string, number>([...Object.entries(SETTING_DEFAULTS), ...bands]);
}

function numberProblem(
  values: SettingValues,
  { key, min, max, whole }: SettingRecord,
): SettingProblem | null {
  const value = numberSetting(values, key);
  if (value === null || Number.isNaN(value)) return problem(key, "setting-missing");
  if (value < min || value > max) return { key, code: "setting-range", min, max };
  return whole && !Number.isInteger(value) ? problem(key, "setting-whole") : null;
}

function targetProblem(values: SettingValues, others: readonly SettingProblem[]): readonly SettingProblem[] {
  const [target, threshold] = [numberSetting(values, "target-rate"), numberSetting(values, "threshold-rate")];
  if (target === null || threshold === null || others.some(({ key }) => key === "target-rate")) return [];
  return target < threshold ? [problem("target-rate", "setting-target")] : [];
}

/** Bands may not overlap: each limit is worse than the one before, and all leave room for the rest. */
function bandProblems(values: SettingValues, scale: Scale): readonly SettingProblem[] {
  const limits = bandSettings(scale).map(({ key }) => ({ key, value: numberSetting(values, key) ?? NaN }));
  const { min, max } = scale;
  const wrong = limits.flatMap(({ key, value }): SettingProblem[] => {
    if (Number.isNaN(value)) return [problem(key, "setting-missing")];
    return value < min || value > max ? [{ key, code: "setting-range", min, max }] : [];
  });
  if (wrong.length > 0) return wrong;
  const sign = scale.direction === "higher-is-better" ? 1 : -1;
  const overlaps = limits.filter(({ value }, place) => {
    const better = limits[place - 1];
    return better !== undefined && sign * (better.value - value) < 0;
  });
  return overlaps.map(({ key }) => problem(key, "setting-bands"));
}

function problem(key: string, code: SettingProblem["code"]): SettingProblem {
  return { key, code, min: null, max: null };
}

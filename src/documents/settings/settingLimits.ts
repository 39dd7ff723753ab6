import { DEFAULT_SCALES, type Scale, type ScaleKind } from "../../analysis/survey/scale";
import { bandKey, numberSetting, SETTING_DEFAULTS, type SettingKey } from "./settingKeys";

/** How a setting is entered: a share in per cent, a difference of shares in points, a number of answers, of days, of a score. */
export type SettingUnit = "percent" | "points" | "answers" | "days" | "score";

/** What a setting may be. */
export interface SettingLimits {
  readonly key: SettingKey;
  readonly unit: SettingUnit;
  readonly min: number;
  readonly max: number;
  readonly whole: boolean;
}

/** The settings that are single numbers, in the order in which they are shown. */
export const SETTING_LIMITS: readonly SettingLimits[] = [
  { key: "target-rate", unit: "percent", min: 0, max: 1, whole: false },
  { key: "threshold-rate", unit: "percent", min: 0, max: 1, whole: false },
  { key: "alarm-points", unit: "points", min: 0.001, max: 1, whole: false },
  { key: "alarm-mean", unit: "score", min: 0.01, max: 100, whole: false },
  { key: "small-sample", unit: "answers", min: 1, max: 100_000, whole: true },
  { key: "vital-share", unit: "percent", min: 0.01, max: 1, whole: false },
  { key: "core-third-share", unit: "percent", min: 0, max: 1, whole: false },
  { key: "soon-late-days", unit: "days", min: 0, max: 365, whole: true },
];

/** Values of settings by key. */
export type SettingValues = ReadonlyMap<string, string | number | boolean | null>;

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

/** What is wrong with settings, one problem a field at most; [] where all is well. */
export function settingProblems(
  values: SettingValues,
  kinds: readonly ScaleKind[],
): readonly SettingProblem[] {
  const single = SETTING_LIMITS.flatMap((limits) => numberProblem(values, limits) ?? []);
  const bands = kinds.flatMap((kind) => bandProblems(values, DEFAULT_SCALES[kind]));
  return [...single, ...targetProblem(values, single), ...bands];
}

/** The keys of a scale's bands: satisfied, then basically satisfied. */
export function bandKeys(kind: ScaleKind): readonly [string, string] {
  return [bandKey(kind, "satisfied"), bandKey(kind, "basicallySatisfied")];
}

/** What settings start from. */
export function settingDefaults(kinds: readonly ScaleKind[]): ReadonlyMap<string, number> {
  const bands = kinds.flatMap((kind): [string, number][] => {
    const [satisfied, basically] = bandKeys(kind);
    const scale = DEFAULT_SCALES[kind];
    return [
      [satisfied, scale.satisfied],
      [basically, scale.basicallySatisfied],
    ];
  });
  return new Map<string, number>([...Object.entries(SETTING_DEFAULTS), ...bands]);
}

function numberProblem(
  values: SettingValues,
  { key, min, max, whole }: SettingLimits,
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

/** Bands may not overlap: what is satisfied is better than what is basically so, and both leave room for the rest. */
function bandProblems(values: SettingValues, scale: Scale): readonly SettingProblem[] {
  const keys = bandKeys(scale.kind);
  const limits = keys.map((key) => numberSetting(values, key));
  const { min, max } = scale;
  const wrong = keys.flatMap((key, index): SettingProblem[] => {
    const value = limits[index] ?? NaN;
    if (Number.isNaN(value)) return [problem(key, "setting-missing")];
    return value < min || value > max ? [{ key, code: "setting-range", min, max }] : [];
  });
  if (wrong.length > 0) return wrong;
  const [satisfied = 0, basically = 0] = limits.map((limit) => limit ?? 0);
  const sign = scale.direction === "higher-is-better" ? 1 : -1;
  return sign * (satisfied - basically) > 0 ? [] : [problem(keys[1], "setting-bands")];
}

function problem(key: string, code: SettingProblem["code"]): SettingProblem {
  return { key, code, min: null, max: null };
}

import type { Scale, ScaleKind } from "../../analysis/survey/scale";

/** Keys of 参数设置 that formulas and the analysis read, with the values they start from. */
export const SETTING_DEFAULTS = {
  /** S10: under this share an improvement starts. */
  "threshold-rate": 0.9,
  /** S11: the share to reach. */
  "target-rate": 0.95,
  /** Fewer answers than this are marked 样本偏少 and compared with nothing. */
  "small-sample": 30,
  /** S24: a third core problem needs this share. */
  "core-third-share": 0.15,
  /** S24: the line of the vital few. */
  "vital-share": 0.8,
  /** S09: change of 总体满意度, as a fraction (0.05 = 5 百分点), that raises an alarm. */
  "alarm-points": 0.05,
  /** S09, document 003: change of a mean score, in 分, that raises an alarm. */
  "alarm-mean": 0.5,
  /** S44: a measure due within so many days is about to be late. */
  "soon-late-days": 3,
} as const;

export type SettingKey = keyof typeof SETTING_DEFAULTS;

type BandLimit = "satisfied" | "basicallySatisfied" | "neutral";

/** The key of a limit of a scale: each scale has limits of its own, so that another scale never meets stale ones. */
export function bandKey(kind: ScaleKind, limit: BandLimit): string {
  const names = {
    satisfied: "satisfied",
    basicallySatisfied: "basically-satisfied",
    neutral: "neutral",
  } as const;
  return `${names[limit]}-${kind}`;
}

/** A scale with the limits that staff set in 参数设置; as it was where they set none. */
export function scaleWithSettings(
  scale: Scale,
  settings: ReadonlyMap<string, string | number | boolean | null>,
): Scale {
  const limit = (name: BandLimit): number | null => numberSetting(settings, bandKey(scale.kind, name));
  return {
    ...scale,
    satisfied: limit("satisfied") ?? scale.satisfied,
    basicallySatisfied: limit("basicallySatisfied") ?? scale.basicallySatisfied,
    neutral: limit("neutral") ?? scale.neutral,
  };
}

/** A number of 参数设置; null where there is none. */
export function numberSetting(
  settings: ReadonlyMap<string, string | number | boolean | null>,
  key: string,
): number | null {
  const value = settings.get(key);
  return typeof value === "number" ? value : null;
}

import type { Scale, ScaleKind } from "../../analysis/survey/scale";
import { CONCEPTS } from "../../glossary/concepts";
import type { Term } from "../../glossary/locale";
import { numberSetting, type SettingValues } from "./records";

/** The limits between the bands of a scale, from the best one, each with its place in a key and what the band is called. */
const LIMITS = {
  satisfied: { name: "satisfied", label: CONCEPTS.satisfied },
  basicallySatisfied: { name: "basically-satisfied", label: CONCEPTS.basicallySatisfied },
  neutral: { name: "neutral", label: CONCEPTS.neutral },
} as const;

export type BandLimit = keyof typeof LIMITS;

/** A limit of a scale as a setting. */
export interface BandSetting {
  readonly key: string;
  readonly label: Term;
  /** What it is on the scale. */
  readonly value: number;
}

/** The key of a limit of a scale: each scale has limits of its own, so that another scale never meets stale ones. */
export function bandKey(kind: ScaleKind, limit: BandLimit): string {
  return `${LIMITS[limit].name}-${kind}`;
}

/** The scales whose limits are among settings, by the keys of these. */
export function kindsOf(keys: readonly string[]): readonly ScaleKind[] {
  const begin = `${LIMITS.satisfied.name}-`;
  return keys.filter((key) => key.startsWith(begin)).map((key) => key.slice(begin.length) as ScaleKind);
}

/** The limits that a scale has, from the best band. */
export function bandSettings(scale: Scale): readonly BandSetting[] {
  return (Object.keys(LIMITS) as BandLimit[]).flatMap((limit) => {
    const value = scale[limit];
    return value === null ? [] : [{ key: bandKey(scale.kind, limit), label: LIMITS[limit].label, value }];
  });
}

/** A scale with the limits that staff set in 参数设置; as it was where they set none. */
export function scaleWithSettings(scale: Scale, values: SettingValues): Scale {
  const limit = (name: BandLimit): number | null => numberSetting(values, bandKey(scale.kind, name));
  const basicallySatisfied = limit("basicallySatisfied") ?? scale.basicallySatisfied;
  const neutral = limit("neutral") ?? scale.neutral;
  return {
    ...scale,
    satisfied: limit("satisfied") ?? scale.satisfied,
    basicallySatisfied,
    // a band that begins where the better one does is none
    neutral: neutral === basicallySatisfied ? null : neutral,
  };
}

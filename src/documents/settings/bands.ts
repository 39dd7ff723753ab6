import type { Scale } from "../../analysis/survey/scale";
import type { Term } from "../../glossary/locale";
import { bandKey, type BandLimit, BAND_LIMITS } from "../formulas/bandKey";
import { numberSetting, type SettingValues } from "./records";
import { BAND_TERMS } from "./bandTerms";

/** A limit of a scale as a setting. */
export interface BandSetting {
  readonly key: string;
  readonly label: Term;
  /** What it is on the scale. */
  readonly value: number;
}

/** The limits that a scale has, from the best band. */
export function bandSettings(scale: Scale): readonly BandSetting[] {
  return BAND_LIMITS.flatMap((limit) => {
    const value = scale[limit];
    return value === null ? [] : [{ key: bandKey(scale.kind, limit), label: BAND_TERMS[limit], value }];
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

import { useState } from "react";
import { scaleOfKind, type Scale, type ScaleKind } from "../../analysis/survey/scale";
import type { ShownSettings } from "../../app/settings/readSettings";
import type { WantedSettings } from "../../app/settings/writeSettings";
import { bandSettings } from "../../documents/settings/bands";
import { SETTING_RECORDS } from "../../documents/settings/records";
import type { SettingUnit } from "../../documents/settings/settingRecord";
import {
  settingDefaults,
  settingProblems,
  type SettingProblem,
} from "../../documents/settings/settingLimits";
import { settingOfText, settingText } from "./settingText";

/** The key of the list of departments, the one setting that is a text. */
export const DEPARTMENTS = "departments";

/** Settings as they stand, with what was typed over them and not saved yet. */
export interface TypedSettings {
  readonly unitOf: (key: string) => SettingUnit;
  readonly textOf: (key: string) => string;
  readonly departments: string;
  readonly problems: readonly SettingProblem[];
  readonly wanted: WantedSettings;
  readonly type: (key: string, text: string) => void;
  /** Puts what numbers start from into their fields. */
  readonly reset: () => void;
  /** Shows what stands again. */
  readonly forget: () => void;
}

/** Keeps only what was typed here: the rest follows the sheet when that is read anew. */
export function useTypedSettings(shown: ShownSettings, kinds: readonly ScaleKind[]): TypedSettings {
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const scales = kinds.map((kind) => scaleOfKind(kind));
  const defaults = settingDefaults(scales);
  const units = unitsOf(scales);
  const textOf = (key: string): string =>
    typed[key] ?? settingText(shown.values[key] ?? defaults.get(key), units.get(key) ?? "score");
  const numbers = Object.fromEntries(
    [...units].map(([key, unit]) => [key, settingOfText(textOf(key), unit)]),
  );
  const departments = typed[DEPARTMENTS];
  return {
    unitOf: (key) => units.get(key) ?? "score",
    textOf,
    departments: departments ?? String(shown.values[DEPARTMENTS] ?? ""),
    problems: settingProblems(new Map(Object.entries(numbers)), scales),
    wanted: { ...numbers, ...(departments === undefined ? {} : { [DEPARTMENTS]: departments.trim() }) },
    type: (key, text) => setTyped({ ...typed, [key]: text }),
    reset: () =>
      setTyped({
        ...typed,
        ...Object.fromEntries([...units].map(([key, unit]) => [key, settingText(defaults.get(key), unit)])),
      }),
    forget: () => setTyped({}),
  };
}

function unitsOf(scales: readonly Scale[]): ReadonlyMap<string, SettingUnit> {
  return new Map<string, SettingUnit>([
    ...scales.flatMap(bandSettings).map(({ key }): [string, SettingUnit] => [key, "score"]),
    ...SETTING_RECORDS.map(({ key, unit }): [string, SettingUnit] => [key, unit]),
  ]);
}

import type { DocumentSources } from "../sources";
import { numberSetting, SETTING_DEFAULTS, type SettingKey } from "./settingKeys";

/** The value of a setting now: what staff set in 参数设置, else what it starts from. */
export function settingValue({ context }: DocumentSources, key: SettingKey): number {
  return numberSetting(context.staff.settings, key) ?? SETTING_DEFAULTS[key];
}

/** The number of answers under which a sample is marked 样本偏少. */
export function smallSample(sources: DocumentSources): number {
  return settingValue(sources, "small-sample");
}

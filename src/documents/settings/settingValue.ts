import type { DocumentContext } from "../context";
import type { CellContent } from "../sheet/cellSpec";
import { staffRows, type StaffState } from "../staffState";
import { numberSetting, SETTING_DEFAULTS, type SettingKey } from "./records";
import { SETTINGS } from "./table";

/** What staff set, by key: what 参数设置 says goes before what was set while there was no such sheet. */
export function settingsOf(staff: StaffState): ReadonlyMap<string, CellContent> {
  const onSheet = (staffRows(staff, SETTINGS) ?? []).map(({ cells }): [string, CellContent] => [
    String(cells["key"] ?? ""),
    cells["value"] ?? null,
  ]);
  return new Map([...Object.entries(staff.remembered.values), ...onSheet]);
}

/** The value of a setting now: what staff set in 参数设置, else what it starts from. */
export function settingValue({ staff }: Pick<DocumentContext, "staff">, key: SettingKey): number {
  return numberSetting(settingsOf(staff), key) ?? SETTING_DEFAULTS[key];
}

/** The number of answers under which a sample is marked 样本偏少. */
export function smallSample(context: Pick<DocumentContext, "staff">): number {
  return settingValue(context, "small-sample");
}

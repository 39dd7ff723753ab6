import { keptJson } from "../../documents/sheet/keptJson";

/**
 * What a loaded setting keeps; null where there is none, or none that can be read. Settings are kept as JSON text: plain
 * values are what every program keeps alike.
 */
export function storedIn(setting: Excel.Setting): unknown {
  return setting.isNullObject ? null : keptJson(setting.value);
}

import type { SettingKey } from "../../documents/settingKeys";
import { CONCEPTS } from "../../glossary/concepts";
import type { Speech } from "../language/speech";

/** What a setting is called: as on its sheet, but where the pane puts the unit behind the field. */
export function settingName(key: SettingKey, { say, word }: Pick<Speech, "say" | "word">): string {
  switch (key) {
    case "alarm-points":
    case "alarm-mean":
    case "soon-late-days":
      return say(`setting-${key}`);
    default:
      return word(CONCEPTS[`setting-${key}`]);
  }
}

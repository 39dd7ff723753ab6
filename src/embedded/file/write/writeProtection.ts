import type { Sheet } from "../../model/sheet";
import type { SheetFrame } from "../context/sheetFrame";
import { PASSWORD_ATTRIBUTES, PROTECTION_OPTIONS } from "../notation/protectionOptions";
import { sameValue } from "../notation/sameValue";
import { readProtection } from "../read/readProtection";
import { element } from "../xml/xmlWriter";

/** <sheetProtection>, undefined where it stays as it is. */
export function writeProtection(frame: SheetFrame, sheet: Sheet): string | undefined {
  const { protection } = sheet;
  if (sameValue(readProtection(frame.root), protection)) return undefined;
  if (protection === null) return "";
  const attributes: Record<string, string | boolean | null> = {};
  for (const name of PASSWORD_ATTRIBUTES) attributes[name] = protection.password?.[name] ?? null;
  attributes["sheet"] = true;
  for (const { option, attribute: name, lockedByDefault } of PROTECTION_OPTIONS) {
    const locked = protection.options[option] !== true;
    attributes[name] = locked === lockedByDefault ? null : locked;
  }
  const selection = protection.options["selectionMode"];
  if (selection === "Unlocked" || selection === "None") attributes["selectLockedCells"] = true;
  if (selection === "None") attributes["selectUnlockedCells"] = true;
  return element("sheetProtection", attributes);
}

import type { Protection } from "../../model/sheet";
import type { XmlElement } from "../xml/xmlElement";
import { attribute, booleanAttribute, child } from "../xml/xmlElement";
import { PASSWORD_ATTRIBUTES, PROTECTION_OPTIONS } from "../notation/protectionOptions";

/** Reads a sheet's protection; null when it is not protected. */
export function readProtection(root: XmlElement): Protection | null {
  const element = child(root, "sheetProtection");
  if (!booleanAttribute(element, "sheet")) return null;
  const options: Record<string, boolean | string> = {};
  for (const { option, attribute: name, lockedByDefault } of PROTECTION_OPTIONS) {
    options[option] = !booleanAttribute(element, name, lockedByDefault);
  }
  options["selectionMode"] = selectionMode(element);
  const password: Record<string, string> = {};
  for (const name of PASSWORD_ATTRIBUTES) {
    const value = attribute(element, name);
    if (value !== null) password[name] = value;
  }
  return { options, password: Object.keys(password).length === 0 ? null : password };
}

function selectionMode(element: XmlElement | undefined): string {
  if (booleanAttribute(element, "selectUnlockedCells")) return "None";
  return booleanAttribute(element, "selectLockedCells") ? "Unlocked" : "Normal";
}

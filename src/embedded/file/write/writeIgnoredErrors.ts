import type { Sheet } from "../../model/sheet";
import { areaName } from "../a1";
import { attribute, child, childrenNamed } from "../xml/xmlElement";
import { element } from "../xml/xmlWriter";
import type { SheetFrame } from "./writeFrame";

/**
 * <ignoredErrors> of a sheet of ours: no green triangle for numbers that are text on purpose, as ticket numbers and
 * agents are, from the first of a column down. Undefined where a sheet's own stay, or its having none.
 */
export function writeIgnoredErrors(frame: SheetFrame, sheet: Sheet): string | undefined {
  const present = child(frame.root, "ignoredErrors");
  const areOurs = childrenNamed(present, "ignoredError").every(
    (each) => each.attributes.size === 2 && attribute(each, "numberStoredAsText") === "1",
  );
  if (present === undefined ? sheet.part !== null : !areOurs) return undefined;
  const used = sheet.cells.usedArea(true);
  if (used === null) return "";
  const ranges: string[] = [];
  for (let column = used.left; column <= used.right; column++) {
    for (let row = used.top; row <= used.bottom; row++) {
      if (!isNumberAsText(sheet.cells.getValue(row, column))) continue;
      ranges.push(areaName({ top: row, left: column, bottom: used.bottom, right: column }));
      break;
    }
  }
  if (ranges.length === 0) return "";
  return element(
    "ignoredErrors",
    {},
    element("ignoredError", { sqref: ranges.join(" "), numberStoredAsText: "1" }),
  );
}

function isNumberAsText(value: unknown): boolean {
  return typeof value === "string" && /^\s*[-+]?\.?\d/u.test(value) && Number.isFinite(Number(value));
}

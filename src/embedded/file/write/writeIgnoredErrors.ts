import type { Area } from "../../model/area";
import { containsArea } from "../../model/area";
import type { Sheet } from "../../model/sheet";
import type { SheetFrame } from "../context/sheetFrame";
import { areaName, parseAreas } from "../notation/a1";
import { attribute, child, childrenNamed } from "../xml/xmlElement";
import { element } from "../xml/xmlWriter";

/**
 * <ignoredErrors> of a sheet of ours: no green triangle for numbers that are text on purpose, as ticket numbers and
 * agents are, from the first of a column down, beside the areas that it had. Undefined where a sheet's own stay, or its
 * having none.
 */
export function writeIgnoredErrors(frame: SheetFrame, sheet: Sheet): string | undefined {
  const present = child(frame.root, "ignoredErrors");
  const areOurs = childrenNamed(present, "ignoredError").every(
    (each) => each.attributes.size === 2 && attribute(each, "numberStoredAsText") === "1",
  );
  if (present === undefined ? sheet.part !== null : !areOurs) return undefined;
  const ranges = numbersAsText(sheet);
  if (ranges.length === 0) return present === undefined ? "" : undefined;
  const had = childrenNamed(present, "ignoredError").flatMap((each) => parseAreas(attribute(each, "sqref")));
  const others = had.filter((area) => !ranges.some((range) => containsArea(range, area)));
  return element(
    "ignoredErrors",
    {},
    element("ignoredError", {
      sqref: [...others, ...ranges].map(areaName).join(" "),
      numberStoredAsText: "1",
    }),
  );
}

/** The part of each column from its first number that is text down. */
function numbersAsText({ cells }: Sheet): readonly Area[] {
  const used = cells.usedArea(true);
  const ranges: Area[] = [];
  if (used === null) return ranges;
  const { top, bottom, left, right } = used;
  for (let column = left; column <= right; column++) {
    for (let row = top; row <= bottom; row++) {
      if (!isNumberAsText(cells.getValue(row, column))) continue;
      ranges.push({ top: row, left: column, bottom, right: column });
      break;
    }
  }
  return ranges;
}

function isNumberAsText(value: unknown): boolean {
  return typeof value === "string" && /^\s*[-+]?\.?\d/u.test(value) && Number.isFinite(Number(value));
}

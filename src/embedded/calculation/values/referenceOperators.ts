import { boundingArea, intersect } from "../../model/area";
import type { CellError } from "../../model/cellValue";
import { NULL_ERROR, REF_ERROR, VALUE_ERROR } from "./errors";
import type { SheetArea } from "./operand";
import { Reference } from "./operand";

/** The smallest area over both sides of ":"; #VALUE! over two sheets. */
export function boundingReference(left: Reference, right: Reference): Reference | CellError {
  const all = [...left.areas, ...right.areas];
  const [first] = all;
  if (first === undefined) return REF_ERROR;
  if (all.some(({ sheet }) => sheet !== first.sheet)) return VALUE_ERROR;
  return new Reference([{ sheet: first.sheet, area: all.map(({ area }) => area).reduce(boundingArea) }]);
}

/** Both references together, cells of both counted twice, as in SUM((A1:A2,A2)). */
export function union(left: Reference, right: Reference): Reference {
  return new Reference([...left.areas, ...right.areas]);
}

/** The cells that both have; #NULL! for none. */
export function intersection(left: Reference, right: Reference): Reference | CellError {
  const common: SheetArea[] = [];
  for (const a of left.areas) {
    for (const b of right.areas) {
      const area = a.sheet === b.sheet ? intersect(a.area, b.area) : null;
      if (area !== null) common.push({ sheet: a.sheet, area });
    }
  }
  return common.length === 0 ? NULL_ERROR : new Reference(common);
}

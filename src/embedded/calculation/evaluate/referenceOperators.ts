import type { Area } from "../../model/area";
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
  return new Reference([{ sheet: first.sheet, area: boundingArea(all.map(({ area }) => area)) }]);
}

/** The smallest area that holds all the given ones. */
export function boundingArea(areas: readonly Area[]): Area {
  return {
    top: Math.min(...areas.map((area) => area.top)),
    left: Math.min(...areas.map((area) => area.left)),
    bottom: Math.max(...areas.map((area) => area.bottom)),
    right: Math.max(...areas.map((area) => area.right)),
  };
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
      const area = a.sheet === b.sheet ? intersectAreas(a.area, b.area) : null;
      if (area !== null) common.push({ sheet: a.sheet, area });
    }
  }
  return common.length === 0 ? NULL_ERROR : new Reference(common);
}

/** The cells of both areas; null for none. */
function intersectAreas(first: Area, second: Area): Area | null {
  const area = {
    top: Math.max(first.top, second.top),
    left: Math.max(first.left, second.left),
    bottom: Math.min(first.bottom, second.bottom),
    right: Math.min(first.right, second.right),
  };
  return area.top > area.bottom || area.left > area.right ? null : area;
}

import { requireEditableObjects } from "../protection/protectionGuard";
import type { ShapeTarget } from "./shapeTargets";

/** A property's setter: refused on a protected sheet, noted as a change of the sheet afterwards. */
export function editingShape(
  write: (target: ShapeTarget, value: unknown) => void,
): (target: ShapeTarget, value: unknown) => void {
  return (target, value) => {
    requireEditableObjects(target.sheet);
    write(target, value);
    target.sheet.changed = true;
  };
}

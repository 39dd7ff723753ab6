import type { Sheet } from "../../model/sheet";
import { requireAllowed } from "../range/cellGuard";

/** A setter of a rule: refused where the sheet's protection forbids formats, noted as a change afterwards. */
export function changingRule<Target extends { readonly sheet: Sheet }>(
  write: (target: Target, value: unknown) => void,
): (target: Target, value: unknown) => void {
  return (target, value) => {
    requireAllowed(target.sheet, "allowFormatCells");
    write(target, value);
    target.sheet.changed = true;
  };
}

import type { Sheet } from "../../model/sheet";

/** A setter of how a sheet prints, noted as a change of the sheet. Protection does not concern it. */
export function layoutChange(
  write: (sheet: Sheet, value: unknown) => void,
): (sheet: Sheet, value: unknown) => void {
  return (sheet, value) => {
    write(sheet, value);
    sheet.changed = true;
  };
}

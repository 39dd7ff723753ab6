import type { Sheet } from "../../model/sheet";
import type { Host } from "../hostContext";

/** A setter of how a sheet prints, noted as a change of the sheet. Protection does not concern it. */
export function layoutChange(
  write: (sheet: Sheet, value: unknown, host: Host) => void,
): (sheet: Sheet, value: unknown, host: Host) => void {
  return (sheet, value, host) => {
    write(sheet, value, host);
    sheet.changed = true;
  };
}

import { copySheet } from "../../model/edits/copySheet";
import { moveSheet } from "../../model/edits/sheets";
import type { Sheet } from "../../model/sheet";
import { raiseCollectionEvent, SHEET_EVENT } from "../events/cellEvents";
import type { Host } from "../hostContext";
import type { MethodArguments } from "../methodArguments";
import { type HostObject, objectOf } from "../hostObject";
import { requireStructure } from "./structureGuard";

const PLACES = ["None", "Before", "After", "Beginning", "End"] as const;

/** `sheet.copy(positionType, relativeTo)`: the copy stands at the end unless told otherwise. */
export function copyWorksheet(sheet: Sheet, args: MethodArguments, host: Host): HostObject {
  const { workbook } = host;
  requireStructure(workbook);
  const place = args.choice(0, PLACES, "None");
  const copy = copySheet(workbook, sheet);
  if (place === "Beginning") moveSheet(workbook, copy, 0);
  if (place === "Before" || place === "After") {
    const relative = workbook.sheets.indexOf(args.object(1, "Worksheet"));
    moveSheet(workbook, copy, relative + (place === "After" ? 1 : 0));
  }
  raiseCollectionEvent(host, copy, SHEET_EVENT.added);
  return objectOf("Worksheet", copy);
}

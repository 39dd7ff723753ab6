import { isFilled, says } from "../sheet/cellContent";
import { staffRows, type StaffState } from "../staffState";
import { CALLBACKS } from "./table";
import { TERMS } from "./words";

/**
 * The answers, by row key, that check calls found to be rated by mistake and somebody reviewed; null where there is no
 * 待核实与回访.
 */
export function misratedByCheck(staff: StaffState): ReadonlySet<string> | null {
  const rows = staffRows(staff, CALLBACKS);
  if (rows === null) return null;
  const found = rows.filter(
    ({ cells }) => says(cells["result"], TERMS["result-misrated"]) && isFilled(cells["reviewer"]),
  );
  return new Set(found.map(({ key }) => key));
}

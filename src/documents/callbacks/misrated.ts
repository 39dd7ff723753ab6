import type { Term } from "../../glossary/locale";
import type { CellContent } from "../sheet/cellSpec";
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
    ({ cells }) => says(cells["result"], TERMS["result-misrated"]) && filled(cells["reviewer"]),
  );
  return new Set(found.map(({ key }) => key));
}

/** Whether a cell holds a term, in whatever language its sheet is. */
export function says(content: CellContent | undefined, term: Term): boolean {
  return Object.values(term).includes(String(content ?? "").trim());
}

/** Whether anything stands in a cell. */
export function filled(content: CellContent | undefined): boolean {
  return String(content ?? "").trim() !== "";
}

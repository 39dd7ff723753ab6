import type { DocumentContext } from "../context";
import { staffRows, type StaffRow } from "../staffState";
import { CHANGES } from "./table";
import { TERMS } from "./words";
import { says } from "../sheet/cellContent";

type Cells = StaffRow["cells"];

/** The key of the action that a request names: "M003" of "M003 增聘客服"; "" for none. */
export function chosenKey({ action }: Cells): string {
  const [key = ""] = String(action ?? "").split(" ");
  return key;
}

/** Whether a request was granted and is not in the plan yet. */
export function isGranted({ result, applied }: Cells): boolean {
  return says(result, TERMS.granted) && typeof applied !== "number";
}

/**
 * S37: the deadlines that granted requests give, by the key of the action; of several for one action the last counts.
 * None while the sheet of requests is not made: it has to note what was done.
 */
export function movedDeadlines({ staff, isMade }: DocumentContext): ReadonlyMap<string, number> {
  if (!isMade(CHANGES.document)) return new Map();
  const granted = (staffRows(staff, CHANGES) ?? []).filter(({ cells }) => isGranted(cells));
  return new Map(
    granted.flatMap(({ cells }): [string, number][] => {
      const { newDeadline } = cells;
      return typeof newDeadline === "number" ? [[chosenKey(cells), newDeadline]] : [];
    }),
  );
}

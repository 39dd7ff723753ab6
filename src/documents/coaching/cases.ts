import type { DocumentContext } from "../context";
import { inspectionRecords, type InspectionRecord } from "../inspection/records";

/** The inspected cases, or those of an agent by number or name. */
export function inspectedCases(
  context: DocumentContext,
  names: readonly string[] | null,
): readonly InspectionRecord[] {
  return inspectionRecords(context).rows.filter(
    ({ cells, total }) =>
      total !== null &&
      typeof cells["inspected"] === "number" &&
      (names === null || names.includes(String(cells["agent"] ?? "").trim())),
  );
}

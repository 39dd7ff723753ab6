import { hashText, hex, HIGH_START, LOW_START } from "../../analysis/survey/cells/hashText";
import type { RowCells } from "../../workbook/staff/tableRowBlock";

/** Some digits for the cells of rows, whatever the order of their columns. */
export function digestOf(rows: readonly RowCells[]): string {
  const text = JSON.stringify(
    rows.map((cells) => Object.entries(cells).sort(([one], [other]) => (one < other ? -1 : 1))),
  );
  return [LOW_START, HIGH_START].map((start) => hex(hashText(text, start))).join("");
}

import type { SheetSpec } from "../../../documents/sheet/sheetSpec";
import { referenceTo } from "../../area";
import { markerOf, sheetNameItem, IDENTITY_AREA } from "../../identity/marker";
import { columnPoints, TAB_COLORS } from "../../theme";
import { setAll } from "../cells/formatting";
import type { SheetTask } from "../plan/sheetTask";
import { rangeAt } from "../../rangeAt";

/** Hides whatever stands in the cell. */
const UNSEEN = ";;;";

/** Adds a document's sheet with the marks by which it is found again, all in the running batch. */
export function addSheet(context: Excel.RequestContext, task: SheetTask, hasName: boolean): Excel.Worksheet {
  const { spec } = task;
  const sheet = context.workbook.worksheets.add(task.sheet);
  tagSheet(context, spec, sheet, task.sheet, hasName);
  sheet.showGridlines = false;
  sheet.tabColor = TAB_COLORS[spec.tab];
  spec.columnWidths.forEach((characters, column) => {
    rangeAt(sheet, 0, column, 1, 1).getEntireColumn().untrack().format.columnWidth = columnPoints(characters);
  });
  for (const column of spec.hiddenColumns) {
    rangeAt(sheet, 0, column, 1, 1).getEntireColumn().untrack().columnHidden = true;
  }
  return sheet;
}

/** The hidden name and the unseen marker by which a sheet is found again. */
export function tagSheet(
  context: Excel.RequestContext,
  spec: SheetSpec,
  sheet: Excel.Worksheet,
  name: string,
  hasName: boolean,
): void {
  const { names } = context.workbook;
  const formula = referenceTo(name, IDENTITY_AREA);
  if (hasName) names.getItem(sheetNameItem(spec.id)).formula = formula;
  else names.add(sheetNameItem(spec.id), formula).visible = false;
  const marker = sheet.getRange("A1").untrack();
  setAll(marker, "numberFormat", UNSEEN);
  setAll(marker, "values", markerOf(spec.id));
}

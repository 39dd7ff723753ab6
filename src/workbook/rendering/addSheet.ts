import type { SheetSpec } from "../../documents/sheet/sheetSpec";
import { quotedSheetName } from "../area";
import { markerOf, sheetNameItem, IDENTITY_AREA } from "../identity/marker";
import { areaAddress } from "../area";
import { columnPoints, TAB_COLORS } from "../theme";
import { setAll } from "./formatting";
import { keptRows } from "./keptRows";
import { layOutPage } from "./page";
import type { SheetTask } from "./sheetTask";

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
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = columnPoints(characters);
  });
  for (const column of spec.hiddenColumns) {
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().columnHidden = true;
  }
  keepHeadings(sheet, task);
  layOutPage(sheet, task);
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
  const formula = `=${quotedSheetName(name)}!${absolute(areaAddress(IDENTITY_AREA))}`;
  if (hasName) names.getItem(sheetNameItem(spec.id)).formula = formula;
  else names.add(sheetNameItem(spec.id), formula).visible = false;
  const marker = sheet.getRange("A1");
  setAll(marker, "numberFormat", UNSEEN);
  setAll(marker, "values", markerOf(spec.id));
}

function absolute(address: string): string {
  return address.replace(/([A-Z]+)(\d+)/gu, "$$$1$$$2");
}

/** Keeps the headings in view and on every page. */
export function keepHeadings(sheet: Excel.Worksheet, task: SheetTask): void {
  const { frozen, titles } = keptRows(task);
  freeze(sheet, frozen, task.spec.frozen.columns);
  if (titles === null) return;
  sheet.pageLayout.setPrintTitleRows(`$${String(titles.first + 1)}:$${String(titles.last + 1)}`);
}

function freeze(sheet: Excel.Worksheet, rows: number, columns: number): void {
  if (rows > 0 && columns > 0) {
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  } else if (rows > 0) {
    sheet.freezePanes.freezeRows(rows);
  } else if (columns > 0) {
    sheet.freezePanes.freezeColumns(columns);
  } else {
    sheet.freezePanes.unfreeze();
  }
}

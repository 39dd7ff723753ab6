import type { SheetSpec } from "../../documents/sheet/sheetSpec";
import { columnLetters, quotedSheetName } from "../area";
import { markerOf, sheetNameItem, IDENTITY_AREA } from "../identity/marker";
import { areaAddress } from "../area";
import { columnPoints, TAB_COLORS } from "../theme";
import { setAll } from "./formatting";
import { keptRows } from "./keptRows";
import type { SheetTask } from "./sheetTask";

const CENTIMETER = 28.35;
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
  layOutPage(sheet, spec);
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

/** A4, one page wide, margins of 1 cm, page x / y and the sheet's name at the foot. */
function layOutPage(sheet: Excel.Worksheet, { print }: SheetSpec): void {
  const { pageLayout } = sheet;
  pageLayout.set({
    paperSize: "A4",
    orientation: print.orientation === "portrait" ? "Portrait" : "Landscape",
    leftMargin: CENTIMETER,
    rightMargin: CENTIMETER,
    topMargin: CENTIMETER,
    bottomMargin: CENTIMETER * 1.5,
    headerMargin: CENTIMETER / 2,
    footerMargin: CENTIMETER / 2,
    centerHorizontally: true,
    zoom: print.onePage ? { horizontalFitToPages: 1, verticalFitToPages: 1 } : { horizontalFitToPages: 1 },
  });
  if (print.columns !== null) pageLayout.setPrintArea(`A:${columnLetters(print.columns - 1)}`);
  pageLayout.headersFooters.defaultForAllPages.set({ centerFooter: "&P / &N", rightFooter: "&A" });
}

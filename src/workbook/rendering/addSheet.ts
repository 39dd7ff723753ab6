import type { SheetSpec } from "../../documents/sheetSpec";
import { quotedSheetName } from "../area";
import { markerOf, sheetNameItem, IDENTITY_AREA } from "../identity/marker";
import { areaAddress } from "../area";
import { columnPoints, TAB_COLORS } from "../theme";
import { setAll } from "./formatting";

const CENTIMETER = 28.35;
/** Hides whatever stands in the cell. */
const UNSEEN = ";;;";

/** Adds a document's sheet with the marks by which it is found again, all in the running batch. */
export function addSheet(
  context: Excel.RequestContext,
  spec: SheetSpec,
  name: string,
  namesTaken: boolean,
): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(name);
  tagSheet(context, spec, sheet, name, namesTaken);
  sheet.showGridlines = false;
  sheet.tabColor = TAB_COLORS[spec.tab];
  spec.columnWidths.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = columnPoints(characters);
  });
  for (const column of spec.hiddenColumns) {
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().columnHidden = true;
  }
  freeze(sheet, spec);
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

function freeze(sheet: Excel.Worksheet, { frozen }: SheetSpec): void {
  if (frozen.rows > 0 && frozen.columns > 0) {
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, frozen.rows, frozen.columns));
  } else if (frozen.rows > 0) {
    sheet.freezePanes.freezeRows(frozen.rows);
  } else if (frozen.columns > 0) {
    sheet.freezePanes.freezeColumns(frozen.columns);
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
    zoom: print.onePage ? { horizontalFitToPages: 1, verticalFitToPages: 1 } : { horizontalFitToPages: 1 },
  });
  pageLayout.headersFooters.defaultForAllPages.set({ centerFooter: "&P / &N", rightFooter: "&A" });
  if (print.titleRows !== null) {
    pageLayout.setPrintTitleRows(`$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`);
  }
}

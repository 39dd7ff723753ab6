import type { TableBlock, TableColumnSpec } from "../../../documents/sheet/tableSpec";
import { areaAddress } from "../../area";
import { COLORS, HEADING_HEIGHT, LOOKS, NUMBER_FORMATS, TABLE_BODY, type CellLook } from "../../theme";
import { writtenContent } from "../../writtenValue";
import { applyLook, drawLine, setAll } from "../cells/formatting";
import { setRowHeights } from "./rowHeights";
import { addValidation } from "../cells/rules";
import { keyedRows, type TableTask } from "../plan/sheetTask";
import { rangeAt } from "../../rangeAt";
import { stretches } from "./stretches";

const PLAIN_STYLE = "TableStyleLight1";

/** Makes the table with its headings; its body is still empty. */
export function addTable(sheet: Excel.Worksheet, { block, area }: TableTask): void {
  const headings = rangeAt(sheet, area.row, area.column, 1, area.columns);
  headings.values = [block.columns.map(({ heading }) => writtenContent(heading))];
  const table = sheet.tables.add(areaAddress(area), true);
  table.set({
    name: block.name,
    style: PLAIN_STYLE,
    showBandedRows: false,
    showFilterButton: block.filterButtons,
  });
  dressHeadings(sheet, block, area.row, area.column);
}

function dressHeadings(sheet: Excel.Worksheet, block: TableBlock, row: number, column: number): void {
  block.columns.forEach((spec, index) => {
    const heading = rangeAt(sheet, row, column + index, 1, 1);
    applyLook(heading, headingLook(spec, block));
  });
  rangeAt(sheet, row, column, 1, 1).format.rowHeight = block.headingHeight ?? HEADING_HEIGHT;
}

function headingLook(spec: TableColumnSpec, block: TableBlock): CellLook {
  if (spec.unseen === true) return LOOKS.unseen;
  return { ...LOOKS[spec.owner === "staff" ? "staffHeading" : "heading"], ...headingSide(spec, block) };
}

/** A heading stands over its cells as they stand; where a filter button takes the right end, numbers' are centred. */
function headingSide({ align }: TableColumnSpec, { filterButtons }: TableBlock): CellLook {
  if (align === "left") return { align: "Left", indent: 1 };
  return align === "right" && !filterButtons ? { align: "Right", indent: 1 } : {};
}

/** Rows of a table's body, 0-based within the body, `to` not included. */
export interface BodyRows {
  readonly from: number;
  readonly to: number;
}

/** Gives body rows their looks, heights and number formats, and staff columns what may be typed there. */
export function dressRows(sheet: Excel.Worksheet, task: TableTask, rows: BodyRows, areNew = true): void {
  if (rows.to <= rows.from) return;
  dressCells(sheet, task, rows, areNew);
  setRowHeights(sheet, task, rows);
  dressSingleCells(sheet, task, rows);
}

/** Gives the cells of body rows what their columns declare; those of staff's own columns in rows that are new what all have. */
export function dressCells(
  sheet: Excel.Worksheet,
  task: TableTask,
  { from, to }: BodyRows,
  areNew = true,
): void {
  const { block, area } = task;
  const first = area.row + 1 + from;
  const places = Array.from({ length: area.columns }, (_, place) => place);
  const dressed = areNew ? places : places.filter((place) => task.ownHeadings?.has(place) !== true);
  for (const { first: place, count } of stretches(dressed))
    applyLook(rangeAt(sheet, first, area.column + place, to - from, count), TABLE_BODY);
  ruleRows(sheet, task, { from, to });
  for (const column of block.columns) {
    const place = task.columnAt.get(column.key);
    if (place === undefined) continue;
    dressColumn(rangeAt(sheet, first, area.column + place, to - from, 1), column);
  }
}

/** Thin lines below the rows, but for the blank ones that a table keeps ready at its end. */
function ruleRows(sheet: Excel.Worksheet, { block, area }: TableTask, { from, to }: BodyRows): void {
  const ruled = Math.min(to, block.ruledRows ?? to);
  const part = (first: number, last: number): Excel.Range =>
    rangeAt(sheet, area.row + 1 + first, area.column, last - first, area.columns);
  if (ruled > from) {
    drawLine(part(from, ruled), "EdgeBottom", COLORS.line);
    if (ruled - from > 1) drawLine(part(from, ruled), "InsideHorizontal", COLORS.line);
  }
  if (ruled >= to) return;
  const { borders } = part(Math.max(from, ruled), to).format;
  borders.getItem("EdgeBottom").style = "None";
  if (to - Math.max(from, ruled) > 1) borders.getItem("InsideHorizontal").style = "None";
}

function dressColumn(range: Excel.Range, column: TableColumnSpec): void {
  applyLook(range, columnLook(column));
  const isTextOfFormula = column.format === "text" && column.formula !== undefined;
  setAll(range, "numberFormat", NUMBER_FORMATS[isTextOfFormula ? "general" : column.format]);
  if (column.owner === "staff") addValidation(range, column);
}

function columnLook({ align, owner, wrap, muted, unseen, link }: TableColumnSpec): CellLook {
  const look: CellLook = {
    align: align === "left" ? "Left" : align === "right" ? "Right" : "Center",
    ...(align === "center" ? {} : { indent: 1 }),
    ...(wrap === true ? { wrap: true } : {}),
    ...(muted === true ? { color: COLORS.muted, size: 9 } : {}),
    ...(unseen === true ? LOOKS.unseen : {}),
    ...(link === true ? { color: COLORS.brand, bold: true } : {}),
  };
  return owner === "staff" ? { ...look, fill: COLORS.staffCell } : look;
}

/** Number formats of single cells where the rows of a column differ; texts `withoutText` have none yet. */
export function dressSingleCells(
  sheet: Excel.Worksheet,
  { block, area, columnAt }: TableTask,
  rows: BodyRows,
  withoutText = false,
): void {
  const { cellFormat } = block;
  if (cellFormat === undefined) return;
  for (const { key } of block.columns) {
    const place = columnAt.get(key);
    if (place === undefined) continue;
    for (let row = rows.from; row < Math.min(rows.to, keyedRows(block)); row++) {
      const format = cellFormat(row, key);
      if (format === null) continue;
      const cell = rangeAt(sheet, area.row + 1 + row, area.column + place, 1, 1);
      setAll(cell, "numberFormat", NUMBER_FORMATS[withoutText && format === "text" ? "general" : format]);
    }
  }
}

/** Gives standing rows the drop-downs that there are now: categories and departments come and go. */
export function renewChoices(sheet: Excel.Worksheet, { block, area, columnAt }: TableTask): void {
  for (const column of block.columns) {
    const place = columnAt.get(column.key);
    if (column.owner !== "staff" || column.choices === undefined || place === undefined) continue;
    addValidation(rangeAt(sheet, area.row + 1, area.column + place, area.rows - 1, 1), column);
  }
}

/** Puts the one formula of each computed column into body rows. */
export function writeColumnFormulas(sheet: Excel.Worksheet, task: TableTask, { from, to }: BodyRows): void {
  const { block, area, columnAt } = task;
  const filled = block.mode === "ledger" ? to : Math.min(to, keyedRows(block));
  if (filled <= from) return;
  for (const { key, formula } of block.columns) {
    const place = columnAt.get(key);
    if (formula === undefined || place === undefined) continue;
    const column = rangeAt(sheet, area.row + 1 + from, area.column + place, filled - from, 1);
    setAll(column, "formulas", formula);
  }
}

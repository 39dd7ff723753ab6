import { overlap, type Area } from "../area";
import { runExcel } from "../excelRun";
import type { Memory } from "../identity/memory";
import type { OurBook, OurSheet } from "../identity/ourBook";
import { areaOf, rangeAt } from "../rangeAt";
import { SHAPE_PREFIX } from "./charts/drawings";
import { showsNotes } from "./rows/rowComments";
import { notesOfFile } from "./rows/standingComments";
import type { StandingTable } from "./plan/sheetTask";
import { readStandingTables } from "./prepare/readStanding";
import { movedCells } from "./stack/ourCells";

/** Kinds of shapes that staff put on sheets; others may stand for what has a collection of its own. */
const DRAWN: readonly string[] = ["GeometricShape", "Line", "Image", "Group"];

type Told = () => boolean;

/**
 * Documents on whose sheets something stands that no run put there: cells beside ours, columns in our tables, comments,
 * notes, charts, pivot tables and shapes. Notes that Excel does not show are looked for in its file.
 */
export async function writtenBeside(
  book: OurBook,
  documents: readonly string[],
  signal: AbortSignal,
): Promise<ReadonlySet<string>> {
  const standing = await readStandingTables(book, signal);
  const noted = showsNotes() ? [] : ((await notesOfFile()) ?? []).map(({ sheet }) => sheet);
  return runExcel(async (context) => {
    const sheets = documents.flatMap((id) => {
      const ours = book.sheets.get(id);
      if (ours === undefined) return [];
      const sheet = context.workbook.worksheets.getItem(ours.name);
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
      return [{ id, ours, sheet, used, isAttached: askAttached(sheet, id, book.memory) }];
    });
    await context.sync();
    const asked = sheets.map(({ id, ours, sheet, used, isAttached }) => {
      const taken = ourAreas(id, ours, book, standing);
      const free = used.isNullObject ? [] : without(areaOf(used), taken);
      const cells = free.map((area) =>
        rangeAt(sheet, area.row, area.column, area.rows, area.columns)
          .getUsedRangeOrNullObject(true)
          .load({ address: true }),
      );
      const isFilled: Told = () => cells.some((range) => !range.isNullObject);
      const isNoted: Told = () => noted.includes(ours.name);
      return { id, told: [isAttached, isNoted, isFilled, () => hasOwnColumns(ours, book, standing)] };
    });
    await context.sync();
    return new Set(asked.filter(({ told }) => told.some((isWritten) => isWritten())).map(({ id }) => id));
  }, signal);
}

function askAttached(sheet: Excel.Worksheet, id: string, { charts }: Memory): Told {
  const drawn = sheet.charts.load({ name: true });
  const shapes = sheet.shapes.load({ name: true, type: true });
  const pivots = sheet.pivotTables.load({ name: true });
  const [hasComments, hasNotes] = [askComments(sheet), askNotes(sheet)];
  return () =>
    drawn.items.some(({ name }) => charts[`${id}/${name}`] === undefined) ||
    shapes.items.some(({ name, type }) => DRAWN.includes(type) && !name.startsWith(SHAPE_PREFIX)) ||
    pivots.items.length > 0 ||
    hasComments() ||
    hasNotes();
}

function askComments(sheet: Excel.Worksheet): Told {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.10")) return () => false;
  const comments = sheet.comments.load({ id: true });
  return () => comments.items.length > 0;
}

function askNotes(sheet: Excel.Worksheet): Told {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.18")) return () => false;
  const notes = sheet.notes.load({ content: true });
  return () => notes.items.length > 0;
}

/** Where our tables and cells stand by now, and the marker in the first cell. */
function ourAreas(
  id: string,
  { name, originRow, originColumn }: OurSheet,
  { memory, tables }: OurBook,
  standing: ReadonlyMap<string, StandingTable>,
): readonly Area[] {
  const moved = tables.flatMap((table) => {
    const [before, now] = [memory.tables[table.name]?.area, standing.get(table.name)?.area];
    return table.sheet !== name || before === undefined || now === undefined ? [] : [{ before, now }];
  });
  const first = Math.min(...moved.map(({ before }) => before.row));
  const cells = movedCells(memory.cells[id] ?? [], moved).map((area) => ({
    ...area,
    row: area.row + (area.row < first ? originRow : 0),
    column: area.column + originColumn,
  }));
  const marker = { row: originRow, column: originColumn, rows: 1, columns: 1 };
  return [marker, ...cells, ...moved.map(({ now }) => now)];
}

function hasOwnColumns(
  { name }: OurSheet,
  { memory, tables }: OurBook,
  standing: ReadonlyMap<string, StandingTable>,
): boolean {
  return tables.some((table) => {
    const ours = memory.tables[table.name]?.columns.map(({ id }) => id);
    const columns = standing.get(table.name)?.columns ?? [];
    return table.sheet === name && ours !== undefined && columns.some(({ id }) => !ours.includes(id));
  });
}

/** What is left of an area once others are taken out of it, as rectangles. */
function without(area: Area, taken: readonly Area[]): readonly Area[] {
  return taken.reduce<readonly Area[]>((left, other) => left.flatMap((each) => cut(each, other)), [area]);
}

/** The parts of an area above, below, left and right of another. */
function cut(area: Area, other: Area): readonly Area[] {
  if (!overlap(area, other)) return [area];
  const [bottom, right] = [area.row + area.rows, area.column + area.columns];
  const [top, left] = [Math.max(area.row, other.row), Math.max(area.column, other.column)];
  const [end, side] = [
    Math.min(bottom, other.row + other.rows),
    Math.min(right, other.column + other.columns),
  ];
  return [
    { ...area, rows: top - area.row },
    { ...area, row: end, rows: bottom - end },
    { row: top, column: area.column, rows: end - top, columns: left - area.column },
    { row: top, column: side, rows: end - top, columns: right - side },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

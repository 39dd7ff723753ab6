import { DOCUMENT_IDS, withNeededDocuments } from "../../documents/registry";
import { forgetTables, restoreKept, type Kept } from "../../workbook/identity/keptSettings";
import { LAST_RUN_KEY } from "../../workbook/identity/lastRun";
import { readUndo, removeSheets, removeUndo } from "../../workbook/identity/undoSheet";
import { BLOCK_BYTES } from "../../workbook/payload";
import { writtenBeside } from "../../workbook/rendering/writtenBeside";
import { removeRows } from "../../workbook/staff/removeRows";
import { writeTableCells, type CellChange } from "../../workbook/staff/writeTableCells";
import { AppError } from "../appError";
import type { ProgressListener } from "../request/generateRequest";
import { openBook } from "./openBook";
import { refresh, type RefreshDefaults } from "./refresh";
import { changesIn, findOurTables, tablesIn, type OurTables } from "../staff/ourTables";
import { digestOf } from "../undo/digest";
import { standingDigests } from "../undo/fieldDigests";
import { isCorrected, typedCells } from "../undo/typedCells";
import type { TypedTable } from "../undo/typedRows";
import { undoRecordIn, type AddedRow, type ChangedCell, type UndoRecord } from "../undo/undoRecord";

/** What taking a run back did. */
export interface UndoOutcome {
  /** Names of the sheets that went. */
  readonly sheets: readonly string[];
  readonly rows: number;
  readonly cells: number;
  /** Names of the sheets that the run added and that stay: staff have written in them since, or such a one reads them. */
  readonly keptSheets: readonly string[];
  /** Rows and cells that stay as they are, since staff have changed them since. */
  readonly keptEntries: number;
  /** The survey is another than the run before read: the sheets that stay are made of it as it is now. */
  readonly sourceChanged: boolean;
}

/**
 * 撤销本次生成: takes away the sheets and rows that the last run added, puts back what it changed of staff's cells and
 * settings, and makes the other sheets anew as the run before it was asked for. What staff wrote since stays.
 *
 * @throws AppError `nothing-to-undo`; else as `generate`.
 */
export async function undoLastRun(
  defaults: RefreshDefaults,
  onProgress: ProgressListener,
  signal: AbortSignal,
): Promise<UndoOutcome> {
  const record = undoRecordIn(await readUndo(signal));
  if (record === null) throw new AppError("nothing-to-undo", {});
  const { book } = await openBook(signal);
  const tables = await tablesIn(book, defaults.locale, BLOCK_BYTES, signal);
  const now = await typedCells(tables, signal);
  const edited = await editedDocuments(record, tables, now, signal);
  const needed = new Set<string>(withNeededDocuments(edited, [...book.sheets.keys()]).map(({ id }) => id));
  const nameOf = (id: string): readonly string[] => {
    const name = book.sheets.get(id)?.name;
    return name === undefined ? [] : [name];
  };
  const sheets = record.documents.filter((id) => !needed.has(id)).flatMap(nameOf);
  const keptSheets = record.documents.filter((id) => needed.has(id)).flatMap(nameOf);
  const [rows, cells] = [untouchedRows(record, now), untouchedCells(record, now)];
  await removeSheets(sheets, signal);
  await restoreKept(record.kept, signal);
  let [kept, sourceChanged] = [record.kept, false];
  if (sheets.length < book.sheets.size) {
    // settings among them say how the run before it counted
    await putBack([], cells, defaults, signal);
    try {
      const report = await refresh({ ...defaults, undoable: false }, onProgress, signal);
      sourceChanged = report.sourceChanged === true;
      kept = withoutRequest(kept);
    } finally {
      await putBack(rows, cells, defaults, signal);
      await restoreKept(kept, signal);
    }
  } else await forgetTables(signal);
  await removeUndo(signal);
  const keptEntries = record.rows.length - rows.length + record.changed.length - cells.length;
  return { sheets, rows: rows.length, cells: cells.length, keptSheets, keptEntries, sourceChanged };
}

/** What was kept but for the request: the sheets were made by it once more, of the data as they are now. */
function withoutRequest(kept: Kept): Kept {
  return Object.fromEntries(Object.entries(kept).filter(([key]) => key !== LAST_RUN_KEY));
}

/** Documents of the run in which staff have written since. */
async function editedDocuments(
  { documents, tables: digests, fields }: UndoRecord,
  tables: OurTables,
  now: ReadonlyMap<string, TypedTable>,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const changed = [...now].flatMap(([key, { document, rows }]) => {
    const digest = digests[key];
    return digest !== undefined && digest !== digestOf(rows.map(({ cells }) => cells)) ? [document] : [];
  });
  const edited = new Set([...changed, ...(await writtenBeside(tables.book, documents, signal))]);
  const typed = await standingDigests(tables.book, documents, signal);
  for (const document of documents) {
    if ((typed[document] ?? null) !== (fields[document] ?? null)) edited.add(document);
    if (!edited.has(document) && (await isCorrected(tables, document, signal))) edited.add(document);
  }
  return DOCUMENT_IDS.filter((id) => edited.has(id));
}

function untouchedRows({ rows }: UndoRecord, now: ReadonlyMap<string, TypedTable>): readonly AddedRow[] {
  return rows.filter(({ table, row, cells }) => {
    const found = now.get(table)?.rows.find(({ key }) => key === row);
    return found !== undefined && digestOf([found.cells]) === cells;
  });
}

function untouchedCells(
  { changed }: UndoRecord,
  now: ReadonlyMap<string, TypedTable>,
): readonly ChangedCell[] {
  return changed.filter(({ table, row, column, after }) => {
    const found = now.get(table)?.rows.find(({ key }) => key === row);
    return found !== undefined && (found.cells[column] ?? null) === after;
  });
}

/** Puts cells back and takes rows away, wherever they stand by now. */
async function putBack(
  rows: readonly AddedRow[],
  cells: readonly ChangedCell[],
  { locale }: RefreshDefaults,
  signal: AbortSignal,
): Promise<void> {
  if (rows.length + cells.length === 0) return;
  const standing = await typedCells(await findOurTables(locale, signal), signal);
  const writings = [...standing].flatMap(([key, { table, rows: found }]) => {
    const own = new Set(found.map((row) => row.key));
    const changes = cells
      .filter((cell) => cell.table === key && own.has(cell.row))
      .map(({ row, column, before }): CellChange => ({ rowKey: row, columnKey: column, content: before }));
    return changes.length === 0 ? [] : [changesIn(table, changes)];
  });
  if (writings.length > 0) await writeTableCells(writings, signal);
  const removed = [...standing].flatMap(([key, { table, rows: found }]) => {
    const gone = new Set(rows.filter((row) => row.table === key).map(({ row }) => row));
    const places = found.filter((row) => gone.has(row.key)).map(({ tableRow }) => tableRow);
    return places.length === 0 ? [] : [{ name: table.name, sheet: table.sheet, rows: places }];
  });
  await removeRows(removed, signal);
}

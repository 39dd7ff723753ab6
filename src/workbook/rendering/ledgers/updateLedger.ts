import { runExcel } from "../../excelRun";
import { shiftingCells } from "../../shiftingCells";
import { readContent, type WrittenValue } from "../../writtenValue";
import { dressAppended } from "./appendedCells";
import { completeRows, incompleteRows, loadIncomplete, renewFormulas } from "./completeRows";
import { ledgerWriting, type LedgerWriting } from "./ledgerRows";
import { sumsAfter, typedInLedger } from "./typedInLedger";
import { carryColumns, loadColumns, type TableColumns } from "./carriedColumns";
import { loadRowHeights, raiseRows } from "../tables/rowHeights";
import type { SheetTask, TableTask } from "../plan/sheetTask";
import { addTableRules } from "../tables/tableRules";
import { dressRows, renewChoices } from "../tables/tables";
import { rangeAt } from "../../rangeAt";
import { NUMBER_FORMATS } from "../../theme";
import { setAll } from "../cells/formatting";
import type { RememberedColumn, RememberedSums } from "../../identity/memory";
import type { OurBook } from "../../identity/ourBook";
import type { Aside } from "../way/putAside";
import { writeOver } from "../tables/textFormat";

/** A ledger after its update: its task with the rows that it has now, and its keys from the top. */
interface UpdatedLedger {
  readonly sheet: string;
  readonly task: TableTask;
  readonly keys: readonly string[];
  readonly sums: RememberedSums | null;
}

/** A standing ledger to bring up to date, and the sheet on which it stands. */
export interface SheetLedger extends Pick<SheetTask, "spec" | "sheet"> {
  readonly task: TableTask;
  readonly on: SheetTask;
}

/** What an update needs to know beside the ledgers, and what moves cells of staff's out of the way. */
interface UpdateOptions {
  readonly book: OurBook;
  readonly aside: Aside;
}

/** Cells of ledgers that are brought up to date together, and of one that are read at once: more would hold the page up. */
const TOGETHER = 5_000;

/**
 * Brings standing ledgers up to date without touching what staff wrote, and completes rows that they put in. Two round
 * trips for as many as are written together, one for all writing; one more where rows are completed, and for each further
 * part of a long one, three more for each in which staff typed over cells of ours: what they typed goes to the foot of its sheet.
 */
export async function updateLedgers(
  ledgers: readonly SheetLedger[],
  { book, aside }: UpdateOptions,
  signal: AbortSignal,
): Promise<readonly UpdatedLedger[]> {
  const updated: UpdatedLedger[] = [];
  for (const group of groupsOf(ledgers)) {
    const sheets = [...new Set(group.map(({ sheet }) => sheet))];
    const write = async (context: Excel.RequestContext): Promise<readonly UpdatedLedger[]> => {
      const loaded = group.map((ledger) => loadLedger(context, ledger));
      await context.sync();
      for (const { further } of loaded) {
        for (const ask of further) {
          ask();
          await context.sync();
        }
      }
      const lacking = loaded.map(loadLacking);
      if (lacking.some(({ incomplete }) => incomplete.length > 0)) await context.sync();
      for (const ledger of lacking) {
        const written = book.memory.tables[ledger.task.block.name];
        const typed = typedInLedger(ledger.task, ledger, ledger.writing, written?.ledgerSums);
        if (typed.length > 0) await aside(context, ledger.on, typed);
      }
      const done = lacking.map((ledger) => writeLedger(ledger, writtenColumns(book, ledger)));
      await context.sync();
      return done;
    };
    const written = await shiftingCells(sheets, () => runExcel(write, signal));
    updated.push(...written);
  }
  return updated;
}

function groupsOf(ledgers: readonly SheetLedger[]): readonly (readonly SheetLedger[])[] {
  const groups: SheetLedger[][] = [];
  let room = 0;
  for (const ledger of ledgers) {
    const { rows, columns } = ledger.task.area;
    if (rows * columns > room) {
      groups.push([]);
      room = TOGETHER;
    }
    groups.at(-1)?.push(ledger);
    room -= rows * columns;
  }
  return groups;
}

/** A ledger as it stands, to be read after the next sync. */
interface LoadedLedger extends SheetLedger {
  readonly worksheet: Excel.Worksheet;
  /** Its rows, part after part. */
  readonly parts: readonly Excel.Range[];
  /** Ask for the parts after the first, each to be followed by a sync. */
  readonly further: readonly (() => void)[];
  readonly ruleCount: OfficeExtension.ClientResult<number>;
  readonly heights: ReturnType<typeof loadRowHeights>;
  readonly columns: TableColumns;
}

function loadLedger(context: Excel.RequestContext, ledger: SheetLedger): LoadedLedger {
  const { sheet, task } = ledger;
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const { area } = task;
  const rows = area.rows - 1;
  const parts: Excel.Range[] = [];
  const ask = (first: number, count: number): void => {
    const part = rangeAt(worksheet, area.row + 1 + first, area.column, count, area.columns);
    parts.push(part.load({ values: true, formulas: true, numberFormat: true }));
  };
  const most = Math.max(1, Math.floor(TOGETHER / area.columns));
  const places = Array.from({ length: Math.ceil(rows / most) }, (_, index) => index * most);
  const [askFirst, ...further] = places.map((first) => () => ask(first, Math.min(most, rows - first)));
  askFirst?.();
  const rules = rangeAt(worksheet, area.row + rows, area.column, 1, area.columns).conditionalFormats;
  return {
    ...ledger,
    worksheet,
    parts,
    further,
    ruleCount: rules.getCount(),
    heights: loadRowHeights(task, rangeAt(worksheet, area.row + 1, area.column, rows, 1), rows),
    columns: loadColumns(worksheet, task),
  };
}

/** With what staff coloured in rows that are to be completed, to be read after the next sync. */
interface LackingLedger extends LoadedLedger {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
  readonly writing: LedgerWriting;
  readonly incomplete: ReturnType<typeof loadIncomplete>;
}

function loadLacking(ledger: LoadedLedger): LackingLedger {
  const { worksheet, task, parts } = ledger;
  const values = parts.flatMap((part) => part.values as unknown[][]);
  const formulas = parts.flatMap((part) => part.formulas as unknown[][]);
  const numberFormats = parts.flatMap((part) => part.numberFormat as unknown[][]);
  const lacking = incompleteRows(task, { formulas, numberFormats });
  const incomplete = loadIncomplete(worksheet, task, lacking);
  const writing = ledgerWriting(task, values);
  return { ...ledger, values, formulas, formats: numberFormats, writing, incomplete };
}

/** What an earlier run wrote into the columns; none after one that was broken off, of which nobody knows. */
function writtenColumns({ memory, unfinished }: OurBook, { task }: SheetLedger): readonly RememberedColumn[] {
  return unfinished === null ? (memory.tables[task.block.name]?.columns ?? []) : [];
}

function writeLedger(ledger: LackingLedger, written: readonly RememberedColumn[]): UpdatedLedger {
  const { spec, sheet, task, worksheet, values, formulas, formats, writing } = ledger;
  const { incomplete, ruleCount, heights, columns } = ledger;
  const { area, block } = task;
  const rows = area.rows - 1;
  const below = rangeAt(worksheet, area.row + 1, area.column, rows, area.columns);
  writing.columns.forEach((cells, place) => {
    const column = below.getColumn(place).untrack();
    writeOver(
      column,
      cells.map((cell) => [cell]),
      formats.map((row) => [row[place]]),
    );
  });
  writing.filled.forEach((cells, row) => {
    writeOver(below.getRow(row).untrack(), [[...cells]], [formats[row] ?? []]);
  });
  renewFormulas(worksheet, task, formulas, written);
  for (const stretch of incomplete) completeRows(worksheet, task, stretch, formulas);
  const grown = { ...task, area: { ...area, rows: area.rows + writing.appended.length } };
  if (writing.appended.length > 0) {
    const appended = writing.appended.map(plainRow);
    const table = worksheet.tables.getItem(block.name);
    table.rows.add(undefined, appended);
    // They begin with the formats of the row above: under that of texts an apostrophe may show. Their place is the
    // table's own: another ledger of the batch may have pushed it down.
    const first = table.getDataBodyRange().untrack().getCell(rows, 0).untrack();
    const body = first.getResizedRange(appended.length - 1, area.columns - 1).untrack();
    setAll(body, "numberFormat", NUMBER_FORMATS.general);
    body.values = appended;
    const added = { from: rows, to: grown.area.rows - 1 };
    dressRows(worksheet, grown, added);
    dressAppended(worksheet, grown, rows, writing);
    if (ruleCount.value === 0) addTableRules(worksheet, grown, added);
  }
  const keys = keysAfter(task, values, writing.filled, writing.appended);
  raiseRows(worksheet, grown, keys, heights);
  renewChoices(worksheet, grown);
  carryColumns(columns, task, spec);
  return { sheet, task: grown, keys, sums: sumsAfter(grown, ledger, writing) };
}

function plainRow(row: readonly WrittenValue[]): (string | number | boolean)[] {
  return row.map((cell) => cell ?? "");
}

function keysAfter(
  { block, columnAt }: TableTask,
  body: readonly (readonly unknown[])[],
  filled: ReadonlyMap<number, readonly WrittenValue[]>,
  appended: readonly (readonly WrittenValue[])[],
): readonly string[] {
  const place = block.keyColumn === null ? undefined : columnAt.get(block.keyColumn);
  if (place === undefined) return [];
  const standing = body.map(
    (row, index) => filled.get(index)?.[place] ?? block.adopted?.get(index) ?? row[place],
  );
  const added = appended.map((row) => row[place]);
  return [...standing, ...added].map((key) => String(readContent(key) ?? "").replace(/^'/u, ""));
}

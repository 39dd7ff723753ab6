import type { RememberedSums } from "../../identity/memory";
import { readContent } from "../../writtenValue";
import type { TableTask } from "../plan/sheetTask";
import { shownText } from "../way/figureMarks";
import type { CellInTheWay } from "../way/ownCells";
import { asStands, overwrittenColumns, standingContent, WrittenSums } from "../way/writtenSums";
import { keyText, type LedgerWriting } from "./ledgerRows";

/** The body of a ledger as it stands. */
interface LedgerCells {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
}

/** What staff typed over cells of a ledger that are about to be written, in rows that are not as an earlier run wrote them. */
export function typedInLedger(
  task: TableTask,
  { values, formulas }: LedgerCells,
  { columns }: LedgerWriting,
  written: RememberedSums | undefined,
): readonly CellInTheWay[] {
  const { block, area, columnAt } = task;
  if (written === undefined) return [];
  const touched = sumsOfRows(task, rowsAsTheyStand({ values, formulas })).touchedSince(written);
  if (touched === null) return [];
  const keyAt = columnAt.get(block.keyColumn ?? "");
  const typedIn = overwrittenColumns(block).filter((columnKey) => touched.columns.has(columnKey));
  return typedIn.flatMap((columnKey) => {
    const place = columnAt.get(columnKey) ?? -1;
    return values.flatMap((cells, row): readonly CellInTheWay[] => {
      const key = keyText(cells, keyAt);
      const now = columns.get(place)?.[row] ?? null;
      if (key === "" || now === null || !touched.isRow(key)) return [];
      const [value, formula] = [cells[place] ?? "", formulas[row]?.[place] ?? ""];
      const content = standingContent(value, formula);
      const isTheirs = content !== null && shownText(content) !== shownText(asStands(now));
      const at = { row: area.row + 1 + row, column: area.column + place };
      return isTheirs ? [{ value, formula, ...at, isOverwritten: true }] : [];
    });
  });
}

/** What stands in the rows of a ledger once they are written, to be known again. */
export function sumsAfter(
  task: TableTask,
  cells: LedgerCells,
  { columns, filled, appended }: LedgerWriting,
): RememberedSums | null {
  const standing = rowsAsTheyStand(cells).map((contents, row) => {
    const taken = filled.get(row);
    if (taken !== undefined) return taken.map(asStands);
    return contents.map((content, place) => {
      const now = columns.get(place)?.[row] ?? null;
      return now === null ? content : asStands(now);
    });
  });
  return sumsOfRows(task, [...standing, ...appended.map((row) => row.map(asStands))]).remembered();
}

type Contents = readonly ReturnType<typeof readContent>[];

function rowsAsTheyStand({ values, formulas }: LedgerCells): readonly Contents[] {
  return values.map((cells, row) =>
    cells.map((value, place) => standingContent(value, formulas[row]?.[place] ?? "")),
  );
}

function sumsOfRows(task: TableTask, rows: readonly Contents[]): WrittenSums {
  const sums = new WrittenSums(task, rows.length);
  for (const row of rows) sums.addRow(row);
  return sums;
}

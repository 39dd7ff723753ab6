import type { TableColumnSpec } from "../../../documents/sheet/tableSpec";
import { NUMBER_FORMATS } from "../../theme";
import type { RememberedColumn } from "../../identity/memory";
import { formulaDigest } from "../way/figureMarks";
import { stretches } from "../tables/stretches";
import { addTableRules } from "../tables/tableRules";
import { dressCells, type BodyRows } from "../tables/tables";
import { setAll } from "../cells/formatting";
import type { TableTask } from "../plan/sheetTask";
import { rangeAt } from "../../rangeAt";

/** The body of a standing ledger as it is read. */
export interface LedgerBody {
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly unknown[])[];
}

/** A stretch of rows that staff put into a ledger, with what of them stays: read before they are completed. */
export interface IncompleteRows extends BodyRows {
  /** Fills and colours of text that staff gave, by cell. */
  readonly cells: readonly Excel.Range[];
  readonly ruleCount: OfficeExtension.ClientResult<number>;
}

const NO_FORMAT = "General";
const NO_FILL = "#FFFFFF";
const NO_COLOR = "#000000";

/**
 * 0-based rows of a ledger's body that staff typed or pasted and that lack what its columns declare: rows that get
 * their key now, rows under no number format, and rows in which a computed column is blank.
 */
export function incompleteRows(
  { block, columnAt }: TableTask,
  { formulas, numberFormats }: LedgerBody,
): readonly number[] {
  const lacks = (column: TableColumnSpec, row: number): boolean => {
    const place = columnAt.get(column.key) ?? -1;
    if (column.formula !== undefined) return column.owner === "computed" && formulas[row]?.[place] === "";
    return NUMBER_FORMATS[column.format] !== NO_FORMAT && numberFormats[row]?.[place] === NO_FORMAT;
  };
  return formulas.flatMap((_cells, row) =>
    block.adopted?.has(row) === true || block.columns.some((column) => lacks(column, row)) ? [row] : [],
  );
}

/** Loads what staff coloured in rows, and whether rules hold for them. */
export function loadIncomplete(
  sheet: Excel.Worksheet,
  { area }: TableTask,
  rows: readonly number[],
): readonly IncompleteRows[] {
  return rowStretches(rows).map(({ from, to }) => {
    const cellAt = (index: number): Excel.Range =>
      sheet.getRangeByIndexes(
        area.row + 1 + from + Math.floor(index / area.columns),
        area.column + (index % area.columns),
        1,
        1,
      );
    const cells = Array.from({ length: (to - from) * area.columns }, (_, index) => cellAt(index));
    for (const { format } of cells) {
      format.fill.load({ color: true });
      format.font.load({ color: true });
    }
    const first = rangeAt(sheet, area.row + 1 + from, area.column, 1, area.columns);
    return { from, to, cells, ruleCount: first.conditionalFormats.getCount() };
  });
}

/** Gives rows what the columns declare; what staff typed or coloured in them stays. */
export function completeRows(
  sheet: Excel.Worksheet,
  task: TableTask,
  rows: IncompleteRows,
  formulas: LedgerBody["formulas"],
): void {
  fillFormulas(sheet, task, rows, formulas);
  const coloured = rows.cells.map(({ format }) => ({
    fill: format.fill.color,
    color: format.font.color,
  }));
  dressCells(sheet, task, rows);
  rows.cells.forEach(({ format }, index) => {
    const { fill = "", color = "" } = coloured[index] ?? {};
    if (fill !== "" && fill.toUpperCase() !== NO_FILL) format.fill.color = fill;
    if (color !== "" && color.toUpperCase() !== NO_COLOR) format.font.color = color;
  });
  if (rows.ruleCount.value === 0) addTableRules(sheet, task, rows);
}

function fillFormulas(
  sheet: Excel.Worksheet,
  { block, area, columnAt }: TableTask,
  { from, to }: BodyRows,
  formulas: LedgerBody["formulas"],
): void {
  for (const { key, formula } of block.columns) {
    const place = columnAt.get(key);
    if (formula === undefined || place === undefined) continue;
    const cells = formulas.slice(from, to).map((row) => [row[place] === "" ? formula : null]);
    if (cells.every(([cell]) => cell === null)) continue;
    rangeAt(sheet, area.row + 1 + from, area.column + place, to - from, 1).formulas = cells;
  }
}

/**
 * Writes the formulas of our own columns anew: what they refer to may have got another name. What was typed over stays, a formula of
 * staff's too.
 *
 * @param written what an earlier run wrote into the columns; none where that is not known.
 */
export function renewFormulas(
  sheet: Excel.Worksheet,
  { block, area, columnAt }: TableTask,
  formulas: LedgerBody["formulas"],
  written: readonly RememberedColumn[],
): void {
  for (const { key, owner, formula } of block.columns) {
    const place = columnAt.get(key);
    if (formula === undefined || owner === "staff" || place === undefined) continue;
    const before = written.find((column) => column.key === key)?.formula;
    const known = before === undefined ? null : new Set([before, formulaDigest(formula)]);
    const filled = ourFormulas(
      formulas.map((row) => row[place]),
      known,
    );
    for (const { from, to } of rowStretches(filled)) {
      setAll(rangeAt(sheet, area.row + 1 + from, area.column + place, to - from, 1), "formulas", formula);
    }
  }
}

/**
 * Rows in which a formula of ours stands. Those that read otherwise are staff's as long as most read as they were written: else another
 * program has put them into its own words.
 */
function ourFormulas(cells: readonly unknown[], known: ReadonlySet<string> | null): readonly number[] {
  const all = cells.flatMap((cell, row) => (isFormula(cell) ? [row] : []));
  if (known === null) return all;
  const ours = all.filter((row) => known.has(formulaDigest(String(cells[row]))));
  return 2 * ours.length > all.length ? ours : all;
}

function isFormula(cell: unknown): boolean {
  return typeof cell === "string" && cell.startsWith("=");
}

/** Rows that follow one another, together. */
function rowStretches(rows: readonly number[]): readonly BodyRows[] {
  return stretches(rows).map(({ first, count }) => ({ from: first, to: first + count }));
}

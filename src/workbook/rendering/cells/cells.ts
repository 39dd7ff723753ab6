import type { Cell, CellsBlock, Link } from "../../../documents/sheet/cellSpec";
import { columnLetters, quotedSheetName } from "../../area";
import { COLORS, LOOK_HEIGHTS, LOOKS, NUMBER_FORMATS, SIGNED_FORMATS, TONES } from "../../theme";
import { isFormula, writtenCell, type WrittenValue } from "../../writtenValue";
import { movedFormula } from "./movedFormula";
import { addChoices, addDataBar, addNothingRule, addRule } from "./rules";
import { applyLook, drawLine, setAll } from "./formatting";
import { rangeAt } from "../../rangeAt";

/** Where a block of cells goes. */
export interface CellsPlace {
  readonly row: number;
  readonly column: number;
}

/** Whether a cell outside tables holds something of staff's, which stays. */
export type Kept = (row: number, column: number) => boolean;

/** What cells outside tables need to know of the rest of the workbook. */
export interface CellsOptions {
  /** Points of the sheet's rows that cells ask for (see heightsOfRows). */
  readonly heights: ReadonlyMap<number, number>;
  /** Otherwise cells may have links of an earlier run, which go. */
  readonly isNew: boolean;
  readonly sheetOf: (document: string) => string | null;
  /** Whether staff already have a cell of this key: then it is left alone. */
  readonly isKept: (staffKey: string) => boolean;
  /** Whether something of staff's stands where ours is blank: it stays as it is. */
  readonly isTheirs: Kept;
}

/** Writes cells outside tables: one action for their contents, one group of actions for each run of equal looks. */
export function writeCells(
  sheet: Excel.Worksheet,
  whole: CellsBlock,
  place: CellsPlace,
  options: CellsOptions,
): void {
  const block = withoutTheirs(whole, place, options);
  const width = Math.max(...block.rows.map((row) => row.length), 0);
  if (width === 0) return;
  drawLooks(sheet, block, place, options.heights);
  const range = rangeAt(sheet, place.row, place.column, block.rows.length, width);
  if (!options.isNew && !hasStaffCells(block)) range.clear("Hyperlinks");
  const moved: Moved = (formula) => movedFormula(formula, place.row - block.row, place.column - block.column);
  // under the format of texts an apostrophe may show
  const texts = textRuns(block).map(
    ({ row, first, count }) =>
      (): Excel.Range =>
        rangeAt(sheet, place.row + row, place.column + first, 1, count),
  );
  for (const cells of texts) setAll(cells(), "numberFormat", NUMBER_FORMATS.general);
  range.formulas = block.rows.map((cells, row) =>
    Array.from({ length: width }, (_, column) =>
      options.isTheirs(place.row + row, place.column + column)
        ? null
        : written(cells[column], moved, options),
    ),
  );
  for (const cells of texts) setAll(cells(), "numberFormat", NUMBER_FORMATS.text);
  eachCell(block, (cell, row, column) => {
    const at = (): Excel.Range => rangeAt(sheet, place.row + row, place.column + column, 1, 1);
    const target = cell.link === undefined ? null : linkTarget(cell.link, options);
    if (target !== null) {
      at().hyperlink = { documentReference: target };
      // not underlined: a cell that has no link any more, in a later run, keeps what its own look does not set
      at().format.font.underline = "None";
      applyLook(at(), { ...LOOKS[cell.style], color: COLORS.brand });
    }
    if (cell.choices !== undefined) addChoices(at(), { formula: moved(cell.choices.formula) });
    drawRules(at, cell, {
      moved,
      address: `${columnLetters(place.column + column)}${String(place.row + row + 1)}`,
    });
  });
}

/** A block without the cells in which staff have something; those that are theirs anyway get their looks. */
function withoutTheirs(block: CellsBlock, place: CellsPlace, { isTheirs }: CellsOptions): CellsBlock {
  const isLeft = (cell: Cell | undefined, row: number, column: number): boolean =>
    cell?.staffKey === undefined && isTheirs(place.row + row, place.column + column);
  return {
    ...block,
    rows: block.rows.map((cells, row) =>
      cells.map((cell, column) => (isLeft(cell, row, column) ? undefined : cell)),
    ),
  };
}

function drawRules(
  at: () => Excel.Range,
  { dataBar, rules = [], format = "general" }: Cell,
  { moved, address }: { readonly moved: Moved; readonly address: string },
): void {
  const isSigned = SIGNED_FORMATS[format] !== undefined;
  if (dataBar === undefined && rules.length === 0 && !isSigned) return;
  for (const rule of rules) addRule(at(), { ...rule, formula: moved(rule.formula) });
  if (isSigned) addNothingRule(at(), address, format);
  if (dataBar !== undefined) addDataBar(at(), dataBar.max);
}

/** A formula as it reads where the block stands. */
type Moved = (formula: string) => string;

function written(cell: Cell | undefined, moved: Moved, options: CellsOptions): WrittenValue {
  if (cell === undefined) return null;
  if (cell.staffKey !== undefined && options.isKept(cell.staffKey)) return null;
  return isFormula(cell.content) ? moved(cell.content.formula) : writtenCell(cell.content);
}

function hasStaffCells({ rows }: CellsBlock): boolean {
  return rows.some((cells) => cells.some((cell) => cell?.staffKey !== undefined));
}

function linkTarget(link: Link, { sheetOf }: CellsOptions): string | null {
  if (link.kind === "source") return `${quotedSheetName(link.sheet)}!${link.address}`;
  const sheet = sheetOf(link.document);
  return sheet === null ? null : `${quotedSheetName(sheet)}!A1`;
}

function eachCell(block: CellsBlock, visit: (cell: Cell, row: number, column: number) => void): void {
  block.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell !== undefined) visit(cell, row, column);
    });
  });
}

/** Points of each row for which blocks of cells ask a height; those beside one another get the highest. */
export function heightsOfRows(
  blocks: readonly (CellsPlace & { readonly block: CellsBlock })[],
): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const { block, row: first } of blocks) {
    block.rows.forEach((cells, row) => {
      const height = heightAsked(block, cells, row);
      if (height !== null) heights.set(first + row, Math.max(height, heights.get(first + row) ?? 0));
    });
  }
  return heights;
}

function drawLooks(
  sheet: Excel.Worksheet,
  block: CellsBlock,
  place: CellsPlace,
  heights: CellsOptions["heights"],
): void {
  for (const { row, column, rows, columns } of block.merges ?? []) {
    rangeAt(sheet, place.row + row, place.column + column, rows, columns).merge();
  }
  block.rows.forEach((cells, row) => {
    const height = heights.get(place.row + row);
    if (height !== undefined && heightAsked(block, cells, row) !== null)
      rangeAt(sheet, place.row + row, 0, 1, 1).format.rowHeight = height;
  });
  block.rows.forEach((cells, row) => {
    for (const run of equalRuns(cells)) {
      const range = rangeAt(sheet, place.row + row, place.column + run.first, 1, run.count);
      applyLook(range, LOOKS[run.cell.style]);
      const format = numberFormatOf(run.cell);
      if (format !== null && format !== NUMBER_FORMATS.text) setAll(range, "numberFormat", format);
    }
  });
  decorate(sheet, block, place);
}

/** The height of a row as it is given, else as the looks in it ask for. */
function heightAsked(
  { rowHeights }: CellsBlock,
  cells: readonly (Cell | undefined)[],
  row: number,
): number | null {
  const given = rowHeights?.[row];
  if (given !== undefined) return given;
  const heights = cells.map((cell) => (cell === undefined ? 0 : (LOOK_HEIGHTS[cell.style] ?? 0)));
  const height = Math.max(...heights, 0);
  return height === 0 ? null : height;
}

/** The number format of a cell; a formula is never put under the text format, which would show it as text. */
function numberFormatOf({ format, content }: Cell): string | null {
  if (format === undefined || (format === "text" && isFormula(content))) return null;
  return NUMBER_FORMATS[format];
}

/** Cells that show texts as they are, those beside one another together. */
function textRuns({ rows }: CellsBlock): readonly (Omit<Run, "cell"> & { readonly row: number })[] {
  return rows.flatMap((cells, row) =>
    equalRuns(cells)
      .filter(({ cell }) => numberFormatOf(cell) === NUMBER_FORMATS.text)
      .map(({ first, count }) => ({ row, first, count })),
  );
}

interface Run {
  readonly cell: Cell;
  readonly first: number;
  readonly count: number;
}

function equalRuns(cells: readonly (Cell | undefined)[]): readonly Run[] {
  const runs: Run[] = [];
  cells.forEach((cell, column) => {
    if (cell === undefined) return;
    const last = runs.at(-1);
    if (last !== undefined && last.first + last.count === column && sameLook(last.cell, cell)) {
      runs[runs.length - 1] = { ...last, count: last.count + 1 };
    } else {
      runs.push({ cell, first: column, count: 1 });
    }
  });
  return runs;
}

function sameLook(one: Cell, other: Cell): boolean {
  return (
    one.style === other.style &&
    one.format === other.format &&
    isFormula(one.content) === isFormula(other.content)
  );
}

/** The brand rule under the first row, or the bar at a tile's left. */
function decorate(sheet: Excel.Worksheet, { decoration, rows }: CellsBlock, place: CellsPlace): void {
  if (decoration === undefined) return;
  if (decoration.kind === "rule") {
    const width = Math.max(rows[0]?.length ?? 0, 1);
    drawLine(rangeAt(sheet, place.row, place.column, 1, width), "EdgeBottom", COLORS.brand, "Medium");
    return;
  }
  const tile = rangeAt(sheet, place.row, place.column, rows.length, decoration.columns);
  tile.format.fill.color = COLORS.mutedBand;
  const edge = rangeAt(sheet, place.row, place.column, rows.length, 1);
  drawLine(edge, "EdgeLeft", TONES[decoration.tone], "Thick");
}

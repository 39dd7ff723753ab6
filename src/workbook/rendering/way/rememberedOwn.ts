import type { Cell, CellsBlock } from "../../../documents/sheet/cellSpec";
import type { SheetSpec } from "../../../documents/sheet/sheetSpec";
import { areaAddress, parseAddress, type Area } from "../../area";
import type { RememberedCells } from "../../identity/memory";
import type { OurBook } from "../../identity/ourBook";
import { blocksOf, type SheetTask } from "../plan/sheetTask";
import { cellRuns } from "./cellRuns";
import { digestOf } from "./digest";
import { asRead, figureMark } from "./figureMarks";

/** Between what is remembered as one text. */
const SEPARATOR = " ";
/** So many texts of a sheet are known, those of earlier runs among them: some cells are left as they were. */
const MOST_TEXTS = 200;

/** Digits of the texts that a sheet shows outside tables. */
function textsOf(spec: SheetSpec): string {
  const texts = blocksOf(spec).cells.flatMap(({ rows }) =>
    rows.flatMap((cells) =>
      cells.flatMap((cell) =>
        typeof cell?.content === "string" && cell.content !== "" ? [digestOf(asRead(cell.content))] : [],
      ),
    ),
  );
  return [...new Set(texts)].join(SEPARATOR);
}

/** The same of the sheets that a run is about to write, and of those that one before it began, by document. */
export function textsInStamp(
  specs: readonly SheetSpec[],
  { unfinished }: OurBook,
): Readonly<Record<string, string>> {
  const begun = unfinished?.texts ?? {};
  const joined = specs.map((spec): [string, string] => {
    const texts = [textsOf(spec), begun[spec.id] ?? ""].join(SEPARATOR).split(SEPARATOR);
    return [spec.id, [...new Set(texts)].join(SEPARATOR)];
  });
  return { ...begun, ...Object.fromEntries(joined) };
}

/** What is to be remembered of the cells that were written outside tables. */
export function rememberedOwn(task: SheetTask, { memory }: OurBook): RememberedCells {
  const written = textsOf(task.spec).split(SEPARATOR);
  // what was not written again reads as it did
  const before = task.isNew ? [] : (memory.own[task.spec.id]?.texts.split(SEPARATOR) ?? []);
  const texts = [...new Set([...written, ...before])].slice(0, Math.max(MOST_TEXTS, written.length));
  const runs: Area[] = [];
  const marks = new Map<string, string>();
  for (const { block, row, column } of [...task.cells, ...task.left]) {
    for (const run of figureRuns(block)) {
      const area = { row: row + run.row, column: column + run.column, rows: 1, columns: run.columns };
      runs.push(area);
      placesIn(area).forEach((place, at) => {
        const cell = block.rows[run.row]?.[run.column + at];
        if (cell !== undefined) marks.set(place, figureMark(cell.content));
      });
    }
  }
  const areas = stacked(runs);
  return {
    texts: texts.join(SEPARATOR),
    figures: areas.map(areaAddress).join(SEPARATOR),
    marks: areas
      .flatMap(placesIn)
      .map((place) => marks.get(place) ?? "")
      .join(SEPARATOR),
  };
}

/** The cells of an area from its first to its last. */
function placesIn({ row, column, rows, columns }: Area): readonly string[] {
  return Array.from(
    { length: rows * columns },
    (_, at) => `${String(row + Math.floor(at / columns))}/${String(column + (at % columns))}`,
  );
}

/** Formulas, numbers and truth values of a block, those beside one another together. */
function figureRuns({ rows }: CellsBlock): readonly Area[] {
  const figures = rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => (isFigure(cell) ? [{ row, column }] : [])),
  );
  return cellRuns(figures);
}

/** Runs that stand one under the other as one area. */
function stacked(runs: readonly Area[]): readonly Area[] {
  const areas: Area[] = [];
  for (const run of runs) {
    const at = areas.findIndex(
      ({ row, rows, column, columns }) =>
        row + rows === run.row && column === run.column && columns === run.columns,
    );
    const above = areas[at];
    if (above === undefined) areas.push(run);
    else areas[at] = { ...above, rows: above.rows + 1 };
  }
  return areas;
}

/** The digits of texts that are remembered together. */
export function rememberedTexts(...joined: readonly string[]): ReadonlySet<string> {
  return new Set(joined.flatMap((each) => each.split(SEPARATOR)));
}

/** Figures with what was written into each of their cells, where that is known. */
export interface RememberedFigures {
  readonly area: Area;
  readonly marks?: readonly string[];
}

/** The figures that are remembered, area by area. */
export function rememberedFigures({ figures, marks }: RememberedCells): readonly RememberedFigures[] {
  const areas = figures
    .split(SEPARATOR)
    .filter((address) => address !== "")
    .map(parseAddress);
  if (marks === undefined) return areas.map((area) => ({ area }));
  const all = marks.split(SEPARATOR);
  let from = 0;
  return areas.map((area) => ({ area, marks: all.slice(from, (from += area.rows * area.columns)) }));
}

/** Whether a cell holds a formula, a number or a truth value. */
export function isFigure(cell: Cell | undefined): cell is Cell {
  return cell !== undefined && cell.content !== null && typeof cell.content !== "string";
}

import type { CellContent, Formula } from "../../../documents/sheet/cellSpec";
import type { TableBlock, TableColumnSpec } from "../../../documents/sheet/tableSpec";
import type { Memory, RememberedMarks, RememberedTable } from "../../identity/memory";
import { isFormula } from "../../writtenValue";
import { MOST_REMEMBERED_CELLS } from "../plan/sheetTask";
import { wantedNames } from "../rows/namedRows";
import { digestOf } from "./digest";
import { figureMark, formulaMark, partsOfMark, shownMark, SIGNS } from "./figureMarks";
import type { StandingCell } from "./ownCells";

const SEPARATOR = " ";
/** So many signs of what was written into tables are remembered: Excel keeps some 2 MB of settings in all. */
const MOST_SIGNS = 800_000;

/** What is written into a computed table whose rows have names, to be known again; undefined for other tables. */
export function rememberedMarks(block: TableBlock): RememberedMarks | undefined {
  if (!isRemembered(block)) return undefined;
  const columns = markedColumns(block);
  const names = wantedNames(block);
  if (names.length * columns.length > MOST_REMEMBERED_CELLS) return undefined;
  const cells = columns.map((column) => columnMarks(block, column, names.length));
  return {
    columns: columns.map(({ key }) => key),
    formulas: cells.map(({ formulas }) => [...formulas].join(SEPARATOR)),
    names: names.map(digestOf).join(SEPARATOR),
    rows: names.map((_name, row) => cells.map(({ shown }) => shown[row] ?? "").join("")),
  };
}

/** Whether what is written into a table is to be known again, if it is not too much. */
function isRemembered({ mode, named, source }: TableBlock): boolean {
  return mode === "computed" && named !== undefined && source === undefined;
}

/** What was written into the largest tables is forgotten where all of it would be too long. */
export function marksWithinReach(tables: Memory["tables"], most = MOST_SIGNS): Memory["tables"] {
  const lengths = Object.entries(tables).map(
    ([name, { marks }]) => [name, marks === undefined ? 0 : JSON.stringify(marks).length] as const,
  );
  let room = most;
  const kept = new Set(
    [...lengths]
      .sort(([, one], [, other]) => one - other)
      .flatMap(([name, length]) => ((room -= length) >= 0 ? [name] : [])),
  );
  return Object.fromEntries(
    Object.entries(tables).map(([name, table]) => [name, kept.has(name) ? table : withoutMarks(table)]),
  );
}

function withoutMarks(table: RememberedTable): RememberedTable {
  const entries = Object.entries(table).filter(([name]) => name !== "marks");
  return Object.fromEntries(entries) as unknown as RememberedTable;
}

function columnMarks(
  block: TableBlock,
  column: TableColumnSpec,
  rows: number,
): { readonly formulas: ReadonlySet<string>; readonly shown: readonly string[] } {
  const formulas = new Set<string>();
  if (column.formula !== undefined) formulas.add(formulaMark(column.formula));
  const shown = Array.from({ length: rows }, (_, row) => {
    if (column.formula !== undefined) return shownMark(column.value?.(row) ?? null);
    const parts = partsOfMark(figureMark(block.cell(row, column.key)));
    if (parts.formula !== null) formulas.add(parts.formula);
    return parts.shown;
  });
  return { formulas, shown };
}

/** The columns of a table that a run fills. */
export function markedColumns({ columns }: TableBlock): readonly TableColumnSpec[] {
  return columns.filter(({ owner }) => owner === "computed");
}

/** What goes into a row of such a column. */
export function contentOf(
  block: TableBlock,
  { key, formula, value }: TableColumnSpec,
  row: number,
): CellContent | Formula {
  return formula === undefined ? block.cell(row, key) : { formula, value: value?.(row) ?? null };
}

/** What an earlier run wrote into such a table. */
export class WrittenMarks {
  private readonly rowOf: ReadonlyMap<string, number>;
  private readonly names: readonly string[];
  private readonly formulas: readonly ReadonlySet<string>[];
  private readonly anyRow = new Map<number, ReadonlySet<string>>();

  constructor(
    private readonly marks: RememberedMarks,
    private readonly block: TableBlock,
  ) {
    this.names = marks.names.split(SEPARATOR);
    this.rowOf = new Map([...this.names].map((name, row) => [name, row]));
    this.formulas = (marks.formulas ?? []).map((each) => new Set(each.split(SEPARATOR)));
  }

  /** The rows of the earlier run from which those that stand may come, by the names that stand. */
  rowsOf(standing: readonly string[]): readonly (number | "any" | null)[] {
    if (this.isNamedByFormula()) return standing.map(() => "any");
    const digests = standing.map(digestOf);
    const there = new Set(digests);
    return digests.map((name, row) => {
      const at = this.rowOf.get(name);
      // its name was typed over
      const isRenamed = at === undefined && row < this.names.length && !there.has(this.names[row] ?? "");
      return at ?? (isRenamed ? row : null);
    });
  }

  /** Whether a cell holds what was written into one of these rows. */
  hold({ value, formula }: StandingCell, columnKey: string, row: number | "any"): boolean {
    const at = this.marks.columns.indexOf(columnKey);
    if (at < 0) return true;
    if (value !== formula) return this.formulas[at]?.has(formulaMark(String(formula))) === true;
    const shown = shownMark(value as CellContent);
    return row === "any" ? this.shownIn(at).has(shown) : this.shownAt(row, at) === shown;
  }

  /** Names that formulas give wander from row to row. */
  private isNamedByFormula(): boolean {
    const { block } = this;
    if (block.rowKeys.length === 0) return false;
    const naming = block.columns.filter(({ key }) => block.named?.columnKeys.includes(key) === true);
    return naming.some((column) => isFormula(contentOf(block, column, 0)));
  }

  private shownIn(at: number): ReadonlySet<string> {
    const known = this.anyRow.get(at) ?? new Set(this.marks.rows.map((_row, row) => this.shownAt(row, at)));
    this.anyRow.set(at, known);
    return known;
  }

  private shownAt(row: number, at: number): string {
    return this.marks.rows[row]?.slice(at * SIGNS, (at + 1) * SIGNS) ?? "";
  }
}

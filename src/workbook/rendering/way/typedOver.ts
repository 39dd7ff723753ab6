import type { CellContent, Formula } from "../../../documents/sheet/cellSpec";
import type { TableBlock, TableColumnSpec } from "../../../documents/sheet/tableSpec";
import { runExcel } from "../../excelRun";
import type { RememberedMarks } from "../../identity/memory";
import type { OurBook } from "../../identity/ourBook";
import { rangeOfArea } from "../../reading/usedPart";
import { isFormula } from "../../writtenValue";
import { isSmall } from "../finishSheet";
import type { SheetPlan, TableChange } from "../plan/sheetPlan";
import type { TableTask } from "../plan/sheetTask";
import { standingBody } from "../rows/moveRows";
import { standingNames, wantedNames } from "../rows/namedRows";
import { digestOf } from "./digest";
import { comesFrom, figureMark, isShown } from "./figureMarks";
import { staffsAmong, type CellInTheWay, type OwnCells } from "./ownCells";
import { moveAside, type Aside } from "./putAside";

const SEPARATOR = " ";

/** What was written into a small table whose rows have names, to be known again; undefined for other tables. */
export function rememberedMarks(task: TableTask): RememberedMarks | undefined {
  const { block } = task;
  if (block.mode !== "computed" || block.named === undefined || !isSmall(task)) return undefined;
  const columns = markedColumns(block);
  const names = wantedNames(block);
  return {
    columns: columns.map(({ key }) => key),
    names: names.map(digestOf).join(SEPARATOR),
    rows: names.map((_name, row) =>
      columns.map((column) => figureMark(contentOf(block, column, row))).join(SEPARATOR),
    ),
  };
}

function markedColumns({ columns }: TableBlock): readonly TableColumnSpec[] {
  return columns.filter(({ owner }) => owner === "computed");
}

function contentOf(
  block: TableBlock,
  { key, formula, value }: TableColumnSpec,
  row: number,
): CellContent | Formula {
  return formula === undefined ? block.cell(row, key) : { formula, value: value?.(row) ?? null };
}

/** A small table of ours that stands, and what was written into it. */
interface MarkedTable {
  readonly plan: SheetPlan;
  readonly change: TableChange;
  readonly marks: RememberedMarks;
}

/**
 * Moves what staff typed over cells of our small tables to the foot of the sheet, and tells of it, before these are written anew.
 * One round trip where there are any, three more for a sheet on which something moves. After a run that was broken off nobody
 * knows what it had written.
 */
export async function keepTypedOver(
  plans: readonly SheetPlan[],
  { book, aside }: { readonly book: OurBook; readonly aside: Aside },
  signal: AbortSignal,
): Promise<void> {
  if (book.unfinished !== null) return;
  const tables = plans.flatMap((plan) =>
    plan.changes.flatMap((change): MarkedTable[] => {
      const marks = book.memory.tables[change.task.block.name]?.marks;
      return marks === undefined || change.task.block.named === undefined ? [] : [{ plan, change, marks }];
    }),
  );
  if (tables.length === 0) return;
  const typed = await runExcel(async (context) => {
    const loaded = tables.map((table) => {
      const body = rangeOfArea(context, table.plan.task.sheet, standingBody(table.plan, table.change));
      return { table, body: body.load({ values: true, formulas: true }) };
    });
    await context.sync();
    return loaded.map(({ table, body }) => ({
      plan: table.plan,
      cells: typedIn(table, body.values as unknown[][], body.formulas as unknown[][]),
    }));
  }, signal);
  for (const plan of plans) {
    const cells = typed.flatMap((each) => (each.plan === plan ? each.cells : []));
    if (cells.length > 0) await moveAside(plan.task, cells, aside, signal);
  }
}

function typedIn(
  { plan, change, marks }: MarkedTable,
  values: readonly (readonly unknown[])[],
  formulas: readonly (readonly unknown[])[],
): readonly CellInTheWay[] {
  const { task } = change;
  const body = standingBody(plan, change);
  const names = standingNames(task, values);
  const writtenRows = rowsWritten(marks, task.block, names.map(digestOf));
  const places = new Map(wantedNames(task.block).map((name, row) => [name, row]));
  const columns = markedColumns(task.block);
  const cells = names.flatMap((name, row) => {
    const now = places.get(name);
    return columns.flatMap((column) => {
      const [place, at] = [task.columnAt.get(column.key), marks.columns.indexOf(column.key)];
      if (place === undefined || at < 0) return [];
      return [
        {
          value: values[row]?.[place] ?? "",
          formula: formulas[row]?.[place] ?? "",
          row: body.row + row,
          column: body.column + place,
          written: writtenRows(row).map((each) => each[at] ?? ""),
          shown: now === undefined ? undefined : contentOf(task.block, column, now),
        },
      ];
    });
  });
  const at = new Map(cells.map((cell) => [`${String(cell.row)}/${String(cell.column)}`, cell]));
  const own: OwnCells = {
    tell: (standing, row, column) => {
      const cell = at.get(`${String(row)}/${String(column)}`);
      if (cell === undefined || cell.written.length === 0 || isShown(standing.value, cell.shown))
        return "ours";
      if (cell.written.some((mark) => comesFrom(mark, standing))) return "ours";
      return standing.value === standing.formula ? "staffs" : "other-formula";
    },
  };
  return staffsAmong(cells, own).map(({ value, formula, row, column }) => ({ value, formula, row, column }));
}

/**
 * What may have been written into a row: by its name, or by its place where its name was typed over. Names that formulas give
 * wander from row to row: any of the rows then.
 */
function rowsWritten(
  marks: RememberedMarks,
  block: TableBlock,
  standing: readonly string[],
): (row: number) => readonly (readonly string[])[] {
  const written = marks.rows.map((row) => row.split(SEPARATOR));
  const names = marks.names.split(SEPARATOR);
  const naming = block.columns.filter(({ key }) => block.named?.columnKeys.includes(key) === true);
  const isByFormula = naming.some(
    (column) => block.rowKeys.length > 0 && isFormula(contentOf(block, column, 0)),
  );
  if (isByFormula) return () => written;
  return (row) => {
    const at = names.indexOf(standing[row] ?? "");
    const isRenamed = at < 0 && !standing.includes(names[row] ?? "");
    return written[isRenamed ? row : at] === undefined ? [] : [written[isRenamed ? row : at] ?? []];
  };
}

import type { Area } from "../area";
import { runExcel } from "../excelRun";
import type { IssuedNaming } from "../identity/createNaming";
import type { Memory, RememberedSums, RememberedTable } from "../identity/memory";
import type { OurBook } from "../identity/ourBook";
import type { KeyedTable } from "./cells/cellNames";
import { formulaDigest } from "./way/figureMarks";
import { rememberedOwn } from "./way/rememberedOwn";
import { marksWithinReach, rememberedMarks } from "./way/writtenMarks";
import { rememberedTable } from "./plan/rememberedTable";
import type { ChartPlaces } from "./charts/drawCharts";
import type { SheetPlan } from "./plan/sheetPlan";
import { cellAreas, type SheetTask, type TableTask } from "./plan/sheetTask";
import { movedCells } from "./stack/ourCells";

/** What the workbook has to remember, the columns' numbers as Excel gives them. One round trip. */
export async function memoryOf(
  plans: readonly SheetPlan[],
  { tables, charts }: { readonly tables: readonly KeyedTable[]; readonly charts: ChartPlaces },
  { book, naming }: { readonly book: OurBook; readonly naming: Pick<IssuedNaming, "issued"> },
  signal: AbortSignal,
): Promise<Omit<Memory, "refused">> {
  const remembered = await runExcel(async (context) => {
    const loaded = tables.map(({ task, sums = null }) => ({
      task,
      sums,
      columns: context.workbook.tables.getItem(task.block.name).columns.load({ id: true, name: true }),
    }));
    await context.sync();
    return loaded.map(({ task, sums, columns }): [string, RememberedTable] => {
      const marks = rememberedMarks(task.block);
      const table = withFormulas(rememberedTable(task, plans, columns.items), task);
      const written = { ...(marks === undefined ? {} : { marks }), ...writtenSums(task, sums) };
      return [task.block.name, { ...table, ...written }];
    });
  }, signal);
  const issued = naming.issued();
  const cells = plans.map(({ task }): [string, readonly Area[]] => [
    task.spec.id,
    rememberedCells(task, tables, book),
  ]);
  return {
    tableNames: { ...book.memory.tableNames, ...issued.tableNames },
    settingNames: { ...book.memory.settingNames, ...issued.settingNames },
    tables: marksWithinReach({ ...book.memory.tables, ...Object.fromEntries(remembered) }),
    cells: { ...book.memory.cells, ...Object.fromEntries(cells) },
    own: {
      ...book.memory.own,
      ...Object.fromEntries(plans.map(({ task }) => [task.spec.id, rememberedOwn(task, book)])),
    },
    locales: {
      ...book.memory.locales,
      ...Object.fromEntries(plans.map(({ task: { spec } }) => [spec.id, spec.locale])),
    },
    charts: Object.fromEntries(charts),
  };
}

function withFormulas(table: RememberedTable, { block }: TableTask): RememberedTable {
  const formulas = new Map(block.columns.map(({ key, formula }) => [key, formula]));
  const columns = table.columns.map((column) => {
    const formula = formulas.get(column.key);
    return formula === undefined ? column : { ...column, formula: formulaDigest(formula) };
  });
  return { ...table, columns };
}

function writtenSums({ block }: TableTask, sums: RememberedSums | null): Partial<RememberedTable> {
  if (sums === null) return {};
  return block.mode === "ledger" ? { ledgerSums: sums } : { sums };
}

/** Cells under a standing ledger were not written this time, yet they are ours. */
function rememberedCells(
  task: SheetTask,
  tables: readonly KeyedTable[],
  { memory }: OurBook,
): readonly Area[] {
  const written = cellAreas(task);
  const moved = tables
    .filter(({ sheet }) => sheet === task.sheet)
    .flatMap(({ task: { block, area } }) => {
      const before = memory.tables[block.name]?.area;
      return before === undefined ? [] : [{ before, now: area, block }];
    });
  const ledgers = moved.filter(({ block }) => block.mode === "ledger");
  if (task.isNew || ledgers.length === 0) return written;
  const under = movedCells(memory.cells[task.spec.id] ?? [], moved).filter((area) =>
    ledgers.some(({ now }) => area.row >= now.row + now.rows),
  );
  return [...written, ...under];
}

import type { TableBlock } from "../../../../src/documents/sheet/tableSpec";
import type { RememberedTable } from "../../../../src/workbook/identity/memory";
import { NO_MEMORY } from "../../../../src/workbook/identity/memory";
import { Refusals } from "../../../../src/workbook/refusals";
import type { SheetPlan } from "../../../../src/workbook/rendering/plan/sheetPlan";
import { MOST_REMEMBERED_CELLS } from "../../../../src/workbook/rendering/plan/sheetTask";
import { keepTypedOver } from "../../../../src/workbook/rendering/way/typedOver";
import { ourBook } from "../../../support/ourBook";

const COLUMNS = 10;
const LARGE = MOST_REMEMBERED_CELLS / COLUMNS;

/** A sheet with one table of so many rows, which go to another thread or not. */
function planOf(rows: number, changes: Partial<TableBlock> = {}): SheetPlan {
  const block = {
    kind: "table",
    name: "T",
    mode: "computed",
    columns: Array.from({ length: COLUMNS }, (_, at) => ({ key: `c${String(at)}`, owner: "computed" })),
    rowKeys: [],
    named: { columnKeys: ["c0"], rows: [] },
    source: { count: rows },
    ...changes,
  } as unknown as TableBlock;
  const area = { row: 5, column: 0, rows: rows + 1, columns: COLUMNS };
  const task = { block, isNew: false, area, columnAt: new Map() };
  return { task: { sheet: "分组对比", tables: [task] }, changes: [{ task }] } as unknown as SheetPlan;
}

const MARKS = { columns: [], formulas: [], names: "", rows: [] };

async function toldOf(plan: SheetPlan, table: Partial<RememberedTable> | null): Promise<readonly unknown[]> {
  const refusals = new Refusals([]);
  const tables = table === null ? {} : { T: table as RememberedTable };
  const book = ourBook({ memory: { ...NO_MEMORY, tables } });
  const aside = null as never;
  await keepTypedOver([plan], { book, aside, refusals }, new AbortController().signal);
  return refusals.all();
}

describe("tables in which nobody looks for what staff typed over them", () => {
  const unseen = [{ code: "typed-over-unseen", sheet: "分组对比" }];

  it.each<[string, SheetPlan, Partial<RememberedTable> | null, readonly unknown[]]>([
    ["one whose rows come in blocks, since it is too large", planOf(LARGE), {}, unseen],
    ["one that was small and has grown", planOf(LARGE), { marks: MARKS }, unseen],
    ["a new one", planOf(LARGE), null, []],
    ["a ledger", planOf(LARGE, { mode: "ledger" }), {}, []],
    ["rows of the data, which are looked at by their keys", planOf(LARGE, { mode: "data" }), {}, []],
  ])("are told of by their sheet: %s", async (_what, plan, known, told) => {
    expect(await toldOf(plan, known)).toEqual(told);
  });
});

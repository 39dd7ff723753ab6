import type { TableBlock } from "../../../documents/sheet/tableSpec";
import { runExcel } from "../../excelRun";
import { BLOCK_BYTES } from "../../payload";
import { rangeAt } from "../../rangeAt";
import { isFormula } from "../../writtenValue";
import { linkTarget } from "../cells/linkTarget";
import type { SheetPlan, TableChange } from "../plan/sheetPlan";
import { MOST_REMEMBERED_CELLS, type TableTask } from "../plan/sheetTask";
import { standingBody } from "../rows/moveRows";
import type { StandingLink } from "../rows/rowLinks";
import { contentOf } from "./writtenMarks";

/** The most bytes that a sign of a formula takes, and what comes with each cell. */
const [SIGN_BYTES, CELL_BYTES] = [3, 90];

/** The body of a computed table as it stands. */
export interface ComputedBody {
  readonly plan: SheetPlan;
  readonly change: TableChange;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly links: readonly StandingLink[];
}

interface Reading extends ComputedBody {
  readonly values: unknown[][];
  readonly formulas: unknown[][];
  readonly links: StandingLink[];
}

/** Rows of a table's body that are read together. */
interface Part {
  readonly reading: Reading;
  readonly from: number;
  readonly rows: number;
}

/** Reads what stands in computed tables whose rows have names, before they are written anew. A round trip a block. */
export async function readComputed(
  plans: readonly SheetPlan[],
  signal: AbortSignal,
): Promise<readonly ComputedBody[]> {
  const readings = plans.flatMap((plan) =>
    plan.changes
      .filter(({ task }) => isReadable(task))
      .map((change): Reading => ({ plan, change, values: [], formulas: [], links: [] })),
  );
  for (const parts of tripsFor(readings)) await readParts(parts, signal);
  return readings;
}

/** A computed table whose rows have names and of which each cell is looked at. */
export function isReadable({ block: { mode, named }, area }: TableTask): boolean {
  return mode === "computed" && named !== undefined && area.rows * area.columns <= MOST_REMEMBERED_CELLS;
}

function tripsFor(readings: readonly Reading[]): readonly (readonly Part[])[] {
  const trips: Part[][] = [];
  let room = 0;
  for (const reading of readings) {
    const { rows: count, columns } = standingBody(reading.plan, reading.change);
    const bytes = rowBytes(reading.change.task.block, columns);
    for (let from = 0; from < count;) {
      if (room < bytes) {
        trips.push([]);
        room = BLOCK_BYTES;
      }
      const rows = Math.min(count - from, Math.max(1, Math.floor(room / bytes)));
      trips.at(-1)?.push({ reading, from, rows });
      from += rows;
      room -= rows * bytes;
    }
  }
  return trips;
}

function rowBytes(block: TableBlock, columns: number): number {
  const signs = block.columns.map((column) => {
    const content = block.rowKeys.length === 0 ? null : contentOf(block, column, 0);
    return isFormula(content) ? content.formula.length : 0;
  });
  return columns * CELL_BYTES + signs.reduce((sum, each) => sum + each, 0) * SIGN_BYTES;
}

async function readParts(parts: readonly Part[], signal: AbortSignal): Promise<void> {
  await runExcel(async (context) => {
    const loaded = parts.map(({ reading, from, rows }) => {
      const { row, column, columns } = standingBody(reading.plan, reading.change);
      const sheet = context.workbook.worksheets.getItem(reading.plan.task.sheet);
      const range = rangeAt(sheet, row + from, column, rows, columns);
      const linked = range.getCellProperties({ hyperlink: true });
      return { reading, from, range: range.load({ values: true, formulas: true }), linked };
    });
    await context.sync();
    for (const { reading, from, range, linked } of loaded) {
      reading.values.push(...(range.values as unknown[][]));
      reading.formulas.push(...(range.formulas as unknown[][]));
      linked.value.forEach((cells, row) => {
        cells.forEach(({ hyperlink }, place) => {
          const target = linkTarget(hyperlink);
          if (target !== null) reading.links.push({ row: from + row, place, target });
        });
      });
    }
  }, signal);
}

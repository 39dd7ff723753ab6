import { runExcel } from "./excelRun";
import { WorkbookError } from "./workbookError";

/** What add-ins may say of how it goes with the cells; not so of charts. */
const DRAWN: readonly string[] = ["GeometricShape", "Line", "Image", "Group"];
const REFUSED: readonly string[] = ["excel-failed", "writing-refused"];

interface HeldDrawing {
  readonly sheet: string;
  readonly id: string;
}

/**
 * Works on sheets whose rows or columns come and go. Pictures and shapes that grow with their cells only move meanwhile:
 * Excel squeezes them as rows under them go, and takes them away with the last of these.
 */
export async function steadyDrawings<T>(
  sheets: readonly string[],
  work: () => Promise<T>,
  signal: AbortSignal,
): Promise<T> {
  const held = await growingDrawings(sheets, signal);
  if (held.length === 0) return work();
  await place(held, "OneCell", signal);
  try {
    return await work();
  } finally {
    // also where the run was cancelled
    await place(held, "TwoCell", new AbortController().signal);
  }
}

function growingDrawings(sheets: readonly string[], signal: AbortSignal): Promise<readonly HeldDrawing[]> {
  if (sheets.length === 0 || !Office.context.requirements.isSetSupported("ExcelApi", "1.10"))
    return Promise.resolve([]);
  return runExcel(async (context) => {
    const all = sheets.map((sheet) => {
      const { shapes } = context.workbook.worksheets.getItem(sheet);
      return { sheet, shapes: shapes.load({ id: true, type: true, placement: true }) };
    });
    await context.sync();
    return all.flatMap(({ sheet, shapes }) =>
      shapes.items
        .filter(({ type, placement }) => DRAWN.includes(type) && placement === "TwoCell")
        .map(({ id }) => ({ sheet, id })),
    );
  }, signal);
}

/** Where Excel lets nobody say so, they go with the cells as Excel has it. */
async function place(
  held: readonly HeldDrawing[],
  placement: "OneCell" | "TwoCell",
  signal: AbortSignal,
): Promise<void> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.10")) return;
  try {
    await runExcel(async (context) => {
      for (const { sheet, id } of held)
        context.workbook.worksheets.getItem(sheet).shapes.getItem(id).placement = placement;
      await context.sync();
    }, signal);
  } catch (error) {
    if (!(error instanceof WorkbookError) || !REFUSED.includes(error.code)) throw error;
  }
}

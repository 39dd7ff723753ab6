import { runExcel } from "../excelRun";

/**
 * Calculates what is out of date in a workbook that Excel calculates only when it is told to: sheets would show the
 * figures of the run before.
 *
 * @returns whether it is such a workbook.
 */
export async function calculateByHand(signal: AbortSignal): Promise<boolean> {
  return runExcel(async (context) => {
    const application = context.workbook.application.load({ calculationMode: true });
    await context.sync();
    if (application.calculationMode !== "Manual") return false;
    application.calculate("Recalculate");
    await context.sync();
    return true;
  }, signal);
}

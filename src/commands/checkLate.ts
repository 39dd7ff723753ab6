import type { Notice } from "./notice";
import { sheetLocale } from "./sheetLocale";

/**
 * 检查逾期: goes to the most urgent action that is not done.
 *
 * @returns `nothing-tracked` where no action is open, else null.
 * @throws WorkbookError.
 */
export async function checkLate(): Promise<Notice | null> {
  const [{ trackedActions }, { showPlace }] = await Promise.all([
    import(/* webpackChunkName: "app" */ "../app/tracking/trackedActions"),
    import(/* webpackChunkName: "app" */ "../app/showPlace"),
  ]);
  const actions = await trackedActions(await sheetLocale(), new Date(), new AbortController().signal);
  const open = actions?.find(({ status }) => status !== "done" && status !== "declined");
  if (open === undefined) return { code: "nothing-tracked", data: {} };
  await showPlace(open.sheet, open.range);
  return null;
}

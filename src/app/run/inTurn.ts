import { AppError } from "../appError";

/**
 * Does the work of a run unless another page of the add-in is in one: the pane and the page behind the ribbon know
 * nothing of each other but this. The browser ends a turn with its page; one without locks does the work at once.
 *
 * @param workbook the address of the open workbook, "" for one that was never saved.
 * @throws AppError `run-elsewhere`; else as `work`.
 */
export async function inTurn<T>(workbook: string, work: () => Promise<T>): Promise<T> {
  const locks = typeof navigator === "undefined" ? undefined : locksOf(navigator);
  if (locks === undefined) return work();
  return locks.request(`csat-loop.run ${workbook}`, { ifAvailable: true }, async (turn) => {
    if (turn === null) throw new AppError("run-elsewhere", {});
    return work();
  });
}

/** Older browsers that Office still runs on have none. */
function locksOf(page: Partial<Pick<Navigator, "locks">>): LockManager | undefined {
  return page.locks;
}

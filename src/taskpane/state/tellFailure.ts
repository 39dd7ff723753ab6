import { failureOf } from "./failure";
import type { Failure, PaneState } from "./paneState";
import type { Store } from "./store";

/**
 * Runs a small action; what goes wrong is told beside the rest of the pane.
 *
 * @returns whether it was done
 */
export async function tellFailure(store: Store<PaneState>, action: () => Promise<unknown>): Promise<boolean> {
  store.change({ notice: null });
  try {
    await action();
    return true;
  } catch (error) {
    const notice: Failure = failureOf(error);
    store.change({ notice });
    return false;
  }
}

/** As `tellFailure`, for what begins unasked: a notice that stands is not taken away. */
export async function tellOnFailure(store: Store<PaneState>, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    store.change({ notice: failureOf(error) });
  }
}

import { failureOf } from "./failure";
import { PANE_JOBS } from "./paneJobs";
import type { Failure, PaneState } from "./paneState";
import { sheetLocaleOf } from "./sheetLocale";
import type { Store } from "./store";

/** What a person can do with reasons that were read wrongly. */
export interface ReviewActions {
  /** Moves a reason to a category from the next run on, null takes that back; gives why it was not done, if so. */
  readonly moveReason: (text: string, category: string | null) => Promise<Failure | null>;
}

/** Writes moves into the workbook, and marks them in the results that are shown. */
export function createReviewActions(store: Store<PaneState>): ReviewActions {
  const mark = (text: string, movedTo: string | null): void => {
    const { run } = store.read();
    if (run.status !== "done") return;
    const { reasonReview } = run.report;
    const items = reasonReview.items.map((item) => (item.text === text ? { ...item, movedTo } : item));
    store.change({ run: { ...run, report: { ...run.report, reasonReview: { ...reasonReview, items } } } });
  };
  return {
    moveReason: async (text, category) => {
      try {
        const moveReasonText = await PANE_JOBS.moveReasonText();
        const sheetLocale = sheetLocaleOf(store.read());
        await moveReasonText(text, category, sheetLocale, new AbortController().signal);
      } catch (error) {
        return failureOf(error);
      }
      mark(text, category);
      return null;
    },
  };
}

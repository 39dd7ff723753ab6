import type { RowSet } from "../../app/rows/rowSet";
import { PANE_JOBS } from "./paneJobs";
import type { PaneState } from "./paneState";
import { sheetLocaleOf } from "./sheetLocale";
import type { Store } from "./store";
import { tellFailure } from "./tellFailure";

/** What a person can do to see the rows behind a result. */
export interface RowActions {
  /** Shows them alone in their table. `of` is what they are rows of, in the pane's language. */
  readonly showRows: (rows: RowSet, of: string) => void;
  /** Shows all rows of that table again. */
  readonly showAllRows: () => void;
}

/** Filters tables to the rows behind a result, and takes the filter off again. */
export function createRowActions(store: Store<PaneState>): RowActions {
  return {
    showRows: (rows, of) =>
      void tellFailure(store, async () => {
        await unfilter(store);
        const showRows = await PANE_JOBS.showRows();
        const sheetLocale = sheetLocaleOf(store.read());
        const shown = await showRows(rows, sheetLocale, new AbortController().signal);
        store.change({ shownRows: { ...shown, rows, of } });
      }),
    showAllRows: () => void tellFailure(store, () => unfilter(store)),
  };
}

/** Takes off the filter that the pane set, where there is one. */
export async function unfilter(store: Store<PaneState>): Promise<void> {
  const { shownRows } = store.read();
  if (shownRows === null) return;
  const showAllRows = await PANE_JOBS.showAllRows();
  await showAllRows(shownRows);
  store.change({ shownRows: null });
}

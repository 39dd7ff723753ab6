import type { Report } from "../../app/report/report";
import { canWatchSheets } from "./canWatchSheets";
import { PANE_JOBS } from "./paneJobs";
import type { PaneState, DoneRun } from "./paneState";
import type { Store } from "./store";
import { tellOnFailure } from "./tellFailure";

type Sheets = readonly Pick<Report["sheets"][number], "id" | "name">[];

/** Hears of edits of what results are computed from, from the moment on in which they are measured. */
export interface CorrectionWatch {
  /** Settles when edits of the sheets that stand are heard, those from here on. */
  readonly begun: () => Promise<void>;
  /** Whether there were edits since, which the measurement may have come too early for. */
  readonly wasEdited: () => boolean;
}

/** Watches the sheets of results that are shown or measured. @param onEdited hears of edits under results that are shown. */
export function createCorrectionWatch(
  store: Store<PaneState>,
  onEdited: (run: DoneRun) => void,
): CorrectionWatch {
  let watched: string | null = null;
  let leave: () => Promise<void> = () => Promise.resolve();
  let following: Promise<void> = Promise.resolve();
  let isEdited = false;

  const watch = async (sheets: Sheets, key: string): Promise<void> => {
    const watchCorrections = await PANE_JOBS.watchCorrections();
    leave = await watchCorrections(sheets, () => {
      if (key !== watched) return;
      isEdited = true;
      const { run } = store.read();
      if (run.status === "done") onEdited(run);
    });
  };

  const follow = (): void => {
    const sheets = watchedSheets(store.read());
    const key = sheets === null ? null : JSON.stringify(sheets.map(({ id, name }) => [id, name]));
    if (key === watched) return;
    watched = key;
    following = following.then(() =>
      tellOnFailure(store, async () => {
        const left = leave;
        leave = () => Promise.resolve();
        await left();
        if (sheets !== null && key !== null && key === watched && canWatchSheets()) await watch(sheets, key);
      }),
    );
  };
  store.subscribe(follow);
  return {
    begun: async () => {
      await following;
      isEdited = false;
    },
    wasEdited: () => isEdited,
  };
}

/** The sheets of results that stand. */
function watchedSheets({ run, survey }: PaneState): Sheets | null {
  if (run.status === "done") return run.report.sheets;
  const isMeasured = run.status === "idle" && run.standing === "measuring" && survey.status === "found";
  return isMeasured ? survey.survey.sheets : null;
}

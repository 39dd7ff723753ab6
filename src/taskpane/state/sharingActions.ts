import { failureOf } from "./failure";
import { PANE_JOBS } from "./paneJobs";
import type { PaneState, SharingState } from "./paneState";
import type { Store } from "./store";
import { placeAndRoles } from "./surveyRequest";
import { tellOnFailure } from "./tellFailure";

/** What a person can do to pass sheets on. */
export interface SharingActions {
  /** Sees whether the pane stands in a copy that was opened to be passed on. */
  readonly lookForCopy: () => void;
  readonly openCopy: () => void;
  readonly convertCopy: () => void;
  /** Asks once more before the workbook itself is converted. */
  readonly askInPlace: () => void;
  /** Converts the workbook itself, which the person says is a copy. */
  readonly convertInPlace: () => void;
  readonly closeSharing: () => void;
}

type Sharing = Awaited<ReturnType<typeof PANE_JOBS.sharing>>;

/** Makes sharing copies; one thing at a time, and none beside a run. */
export function createSharingActions(store: Store<PaneState>): SharingActions {
  const { signal } = new AbortController();
  const readingOf = ({ choices, survey }: PaneState) =>
    survey.status === "found" ? placeAndRoles(choices, survey.survey) : null;

  const work = (during: "opening" | "converting", job: (sharing: Sharing) => Promise<SharingState>): void => {
    const { run, sharing } = store.read();
    if (run.status === "running" || sharing.status === "opening" || sharing.status === "converting") return;
    store.change({ sharing: { status: during } });
    PANE_JOBS.sharing()
      .then(job)
      .then(
        (sharing) => store.change({ sharing }),
        (error: unknown) => {
          const isHalfConverted = during === "converting";
          store.change({ sharing: { status: "failed", failure: failureOf(error), isHalfConverted } });
        },
      );
  };
  return {
    lookForCopy: () =>
      void tellOnFailure(store, async () => {
        const { isCopyToShare } = await PANE_JOBS.sharing();
        if (await isCopyToShare()) store.change({ sharing: { status: "copy" } });
      }),
    openCopy: () =>
      work("opening", async ({ openCopyToShare }) => {
        await openCopyToShare(readingOf(store.read()), signal);
        return { status: "opened" };
      }),
    convertCopy: () =>
      work("converting", async ({ convertCopy }) => ({ status: "done", left: await convertCopy(signal) })),
    askInPlace: () => store.change({ sharing: { status: "in-place" } }),
    convertInPlace: () =>
      work("converting", async ({ convertInPlace }) => {
        const left = await convertInPlace(readingOf(store.read()), signal);
        return { status: "done", left };
      }),
    closeSharing: () => store.change({ sharing: { status: "none" } }),
  };
}

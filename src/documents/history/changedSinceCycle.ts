import { changedSince } from "../settings/changedSince";
import type { DocumentSources } from "../sources";

/** What a cycle's core problems and verdicts go by; its row is as of its run. */
const JUDGED_BY = ["vital-share", "core-second-share", "core-third-share", "small-sample"] as const;

/** Whether settings that a cycle was judged by have changed since its run, as a formula's condition. */
export function changedSinceCycle(sources: DocumentSources): ReturnType<typeof changedSince> {
  return changedSince(sources, { bands: sources.data !== null, settings: JUDGED_BY });
}

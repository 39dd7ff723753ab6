/** How far a run has come. `share` is 0–1, null where the end is not known. */
export interface Progress {
  readonly stage: "reading" | "analysing" | "writing" | "finishing";
  readonly share: number | null;
}

/** Is told how far a run has come. */
export type ProgressListener = (progress: Progress) => void;

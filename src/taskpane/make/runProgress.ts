import type { Progress } from "../../app/request/generateRequest";

/** How much of a run each stage is: its begin and end as shares of the whole. */
const STAGES: Readonly<Record<Progress["stage"], readonly [from: number, to: number]>> = {
  reading: [0, 0.3],
  analysing: [0.3, 0.4],
  writing: [0.4, 0.98],
  finishing: [0.98, 1],
};

/** The share of the whole run that is done, 0–1. */
export function overallShare({ stage, share }: Progress): number {
  const [from, to] = STAGES[stage];
  return from + (to - from) * Math.min(1, Math.max(0, share ?? 0));
}

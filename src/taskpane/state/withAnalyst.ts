import type { Analyst } from "../../app/analyst/analyst";
import { PANE_JOBS } from "./paneJobs";

/** Does work with an analyst that ends with it, in a thread of its own where there is one. */
export async function withAnalyst<T>(
  signal: AbortSignal,
  work: (analyst: Analyst) => Promise<T>,
): Promise<T> {
  const openAnalyst = await PANE_JOBS.openAnalyst();
  const { analyst, close } = await openAnalyst(signal);
  try {
    return await work(analyst);
  } finally {
    close();
  }
}

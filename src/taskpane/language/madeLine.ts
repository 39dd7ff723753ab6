import type { Speech } from "./speech";

/** That the sheets were made, and how long it took; that they stand where they were made in another session. */
export function madeLine(count: number, seconds: number | null, { say, decimal }: Speech): string {
  return seconds === null
    ? say("results-standing", { count })
    : say("results-done", { count, seconds: decimal(seconds, 1) });
}

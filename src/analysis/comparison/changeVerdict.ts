import type { ComparedMeasure } from "../results";

/** Which way a measure went, and whether chance alone would do it; `untested` where no test could be made. */
export interface ChangeVerdict {
  readonly way: "better" | "worse" | "same" | "unknown";
  readonly sure: "significant" | "chance" | "untested";
}

/** The usual 5 % (S45). */
const SIGNIFICANT = 0.05;
const LOWER_IS_BETTER: ReadonlySet<string> = new Set([
  "dissatisfiedRate",
  "duration",
  "waitTime",
  "responseTime",
  "handleTime",
  "transfers",
  "complaint",
]);
/** CES asks for ease or for effort: its mean says not which way is the better one. */
const EITHER_WAY: ReadonlySet<string> = new Set(["ces"]);

/** What is to be said of a change. */
export function changeVerdict({ measure, change, p }: ComparedMeasure): ChangeVerdict {
  const sure = p === null ? "untested" : p < SIGNIFICANT ? "significant" : "chance";
  return { way: wayOf(measure, change), sure };
}

function wayOf(measure: string, change: number | null): ChangeVerdict["way"] {
  if (change === 0) return "same";
  if (change === null || EITHER_WAY.has(measure)) return "unknown";
  return change > 0 === LOWER_IS_BETTER.has(measure) ? "worse" : "better";
}

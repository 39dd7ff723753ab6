import { isBetter } from "../measures/better";
import { SIGNIFICANT } from "../statistics/chance";
import type { ComparedMeasure } from "./comparedMeasure";

/** Which way a measure went, and whether chance alone would do it; `untested` where no test could be made. */
export interface ChangeVerdict {
  readonly way: "better" | "worse" | "same" | "unknown";
  readonly sure: "significant" | "chance" | "untested";
}

/**
 * What is to be said of a change.
 *
 * @example changeVerdict({ change: 0.06, better: "higher", p: 0.01 }) // { way: "better", sure: "significant" }
 */
export function changeVerdict(compared: Pick<ComparedMeasure, "change" | "better" | "p">): ChangeVerdict {
  const { p } = compared;
  const sure = p === null ? "untested" : p < SIGNIFICANT ? "significant" : "chance";
  return { way: wayOf(compared), sure };
}

function wayOf({ change, better }: Pick<ComparedMeasure, "change" | "better">): ChangeVerdict["way"] {
  if (change === 0) return "same";
  const improved = isBetter(change, better);
  if (improved === null) return "unknown";
  return improved ? "better" : "worse";
}

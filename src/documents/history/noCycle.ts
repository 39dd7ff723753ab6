import type { Results } from "../../analysis/results";
import type { Term } from "../../glossary/locale";
import { TERMS } from "./words";

/** Why a run of all its answers, or of one part of them, has no cycle to keep. */
export function noCycleTerm({ cleaned, step, months }: Pick<Results, "cleaned" | "step" | "months">): Term {
  if (cleaned.survey.part !== undefined) return TERMS.onePart;
  if (step === "year") return TERMS.onlyYears;
  return months.length === 0 ? TERMS.noTimes : TERMS.noWholeMonth;
}

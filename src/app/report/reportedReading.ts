import type { Decision, Recognition } from "../../analysis/survey/recognition";

/** A decision of the reading as the report tells it: what was taken, the codes of what speaks for it, what else it may be. */
export interface ReportedDecision extends Pick<Decision, "what" | "because"> {
  readonly column: string | null;
  readonly chosen: string;
  readonly alternatives: readonly string[];
}

/** How the source was read. */
export function reportedReading({ decisions }: Recognition): readonly ReportedDecision[] {
  return decisions.map(({ what, header, chosen, because, alternatives }) => ({
    what,
    column: header,
    chosen: chosen.value,
    because,
    alternatives: alternatives.map(({ value }) => value),
  }));
}

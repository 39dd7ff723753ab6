import type { Results } from "../../analysis/results";
import type { DocumentContext } from "../../documents/context";
import { toTarget, type ToTarget } from "../../documents/measures/toTarget";
import { eventsOfPeriod, type NamedEvent } from "../../documents/settings/events/events";

/** 评价真实性 in numbers: what the sheet lists. Null where the survey does not tell. */
interface AuthenticityCounts {
  readonly missed: { readonly services: number; readonly agents: number } | null;
  /** Customers of several best scores. */
  readonly customers: number | null;
  /** Runs of best scores within seconds. */
  readonly runs: number | null;
}

/** What sheets say beside the measures: how far the target is, what is worth a look, and what happened meanwhile. */
export interface Remarks {
  readonly toTarget: ToTarget | null;
  readonly authenticity: AuthenticityCounts;
  readonly events: readonly NamedEvent[];
}

/** The remarks of a run. */
export function remarksOf(context: Pick<DocumentContext, "results" | "staff">): Remarks {
  return {
    toTarget: toTarget(context),
    authenticity: authenticityCounts(context.results),
    events: eventsOfPeriod(context),
  };
}

function authenticityCounts({ authenticity }: Results): AuthenticityCounts {
  const { invitations, sameCustomer, withinSeconds } = authenticity();
  const missing = invitations?.filter(({ missed }) => missed > 0) ?? null;
  return {
    missed:
      missing === null
        ? null
        : { services: missing.reduce((sum, { missed }) => sum + missed, 0), agents: missing.length },
    customers: sameCustomer?.length ?? null,
    runs: withinSeconds?.length ?? null,
  };
}

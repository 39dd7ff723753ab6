import type { NumbersAt } from "../../analysis/comparison/verification";
import type { DocumentContext } from "../context";

/** A period whose numbers are known. */
export interface KnownPeriod {
  /** "2024-05", "2024W18" and so on. */
  readonly label: string;
  /** Serial days, the last exclusive. */
  readonly from: number;
  readonly to: number;
  readonly complete: boolean;
  readonly numbers: NumbersAt;
  /** Its answers stand in 有效评价明细: formulas count them. */
  readonly isLive: boolean;
}

/** Rows are gone through when the first measure is asked for. */
function whenAsked(numbersIn: () => NumbersAt): NumbersAt {
  let found: NumbersAt | null = null;
  return (measure) => (found ??= numbersIn())(measure);
}

/** The months (or weeks) of the answers, in order. */
export function knownPeriods({ results }: Pick<DocumentContext, "results">): readonly KnownPeriod[] {
  const { periods, verification } = results;
  return periods.map(({ period, from, to, complete }) => ({
    label: period,
    from,
    to,
    complete,
    numbers: whenAsked(() => verification.numbersIn({ from, to })),
    isLive: true,
  }));
}

import type { AccountedReasons } from "./accountedReasons";
import type { Pareto } from "./pareto";
import type { ReasonScheme } from "./scheme";

/** What the rows say to a further question for reasons, counted for itself. */
export interface FurtherReasons {
  /** What it asks; of a list of options without a question the first of them. */
  readonly title: string;
  readonly scheme: ReasonScheme;
  readonly pareto: Pareto;
  readonly accounted: AccountedReasons;
}

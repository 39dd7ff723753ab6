import type { Term } from "../../glossary/locale";

/** An action of the library (S36): for which type of problem, what, by whom, within how many working days. */
export interface ShippedAction {
  /** What plans know it by: once given to an action, it is never another one's. */
  readonly key: string;
  readonly problemType: Term;
  readonly action: Term;
  readonly department: Term;
  readonly workingDays: number;
  /** What it is proposed for: a category of document 000's scheme, or a problem of another kind. */
  readonly category: string;
  /** A document's own: it shows what an action looks like, with figures that are another company's, and is not proposed. */
  readonly example?: true;
}

import type { Term } from "../../glossary/locale";
import type { OperatingName } from "../../glossary/operatingMeasures";
import type { MeasureUnit } from "../measures/measureUnit";
import type { OperatingMeasure } from "../measures/operating";
import type { GroupRole } from "../survey/role";

/** What a problem is told by where reasons tell none: each with the answers that it rests on. */
export type ProblemEvidence =
  | {
      readonly kind: "theme";
      /** What the theme is called. */
      readonly label: Term;
      /** So many of the dissatisfied who wrote something complain of it. */
      readonly count: number;
      readonly n: number;
    }
  | {
      readonly kind: "dimension";
      readonly name: string;
      readonly mean: number;
      readonly lowShare: number;
      readonly n: number;
    }
  | {
      readonly kind: "group";
      readonly role: GroupRole;
      readonly name: string;
      readonly rate: number;
      /** By how much it lies under that of the others, a fraction. */
      readonly under: number;
      readonly n: number;
    }
  | {
      /** A group by NPS or effort, where there is no overall score. */
      readonly kind: "loyalty";
      readonly role: GroupRole;
      readonly name: string;
      /** What the measure is called. */
      readonly measure: Term;
      readonly unit: MeasureUnit;
      readonly value: number;
      /** By how much it is worse than that of the others, above 0, in its unit. */
      readonly under: number;
      /** Detractors, or answers that were not easy; all where only a mean is told. */
      readonly count: number;
      readonly n: number;
    }
  | {
      readonly kind: "operating";
      readonly name: OperatingName;
      readonly unit: OperatingMeasure["unit"];
      readonly value: number;
      readonly target: number;
      /** Answers that are worse than the target; of a share those that count against it. */
      readonly count: number;
      readonly n: number;
    }
  | {
      readonly kind: "circumstance";
      readonly name: OperatingName;
      readonly unit: OperatingMeasure["unit"];
      /** Its worse answers are beyond this, the median of all; null for yes and no. */
      readonly limit: number | null;
      readonly rate: number;
      /** By how much it lies under that of all others, a fraction. */
      readonly under: number;
      readonly n: number;
    }
  | { readonly kind: "rate"; readonly rate: number; readonly threshold: number; readonly n: number };

import type { OperatingName } from "../../glossary/operatingMeasures";
import type { GroupTest } from "../measures/groupTests";
import type { OperatingMeasure } from "../measures/operating";
import type { GroupRole } from "../survey/role";
import type { Quadrant } from "./quadrant";

/** What an answer was given under: a service measure that came out badly, or the group it belongs to. */
export type CircumstanceKind =
  | {
      readonly kind: "operating";
      readonly name: OperatingName;
      readonly role: OperatingMeasure["role"];
      readonly unit: OperatingMeasure["unit"];
      readonly better: OperatingMeasure["better"];
      /** Worse than this, the median of all answers; null for yes and no. */
      readonly limit: number | null;
    }
  | { readonly kind: "group"; readonly role: GroupRole; readonly name: string };

/** The answers given under a circumstance against all others of which it is known whether they were. */
export interface Circumstance extends Pick<
  GroupTest,
  "difference" | "differenceInterval" | "adjustedP" | "verdict"
> {
  /** What it is known by in the workbook, whatever its language. */
  readonly key: string;
  readonly of: CircumstanceKind;
  readonly n: number;
  readonly dissatisfied: number;
  /** 总体满意度 under it and elsewhere, 0–1; null without an answer. */
  readonly rate: number | null;
  readonly othersRate: number | null;
  readonly quadrant: Quadrant;
  /** What staff put in its place; null where they did not. */
  readonly adjusted: Quadrant | null;
}

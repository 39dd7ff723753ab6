import type { Term } from "../../glossary/locale";
import type { NumberFormat } from "../sheet/cellSpec";

/** How a setting is entered: a share in per cent, a difference of shares in points, a number of answers, days and the like. */
export type SettingUnit =
  "percent" | "points" | "answers" | "people" | "days" | "months" | "score" | "day-of-month" | "switch";

/** A number of 参数设置 that formulas and the analysis read. */
export interface SettingRecord<Key extends string = string> {
  readonly key: Key;
  /** What it starts from. */
  readonly default: number;
  readonly unit: SettingUnit;
  readonly min: number;
  readonly max: number;
  readonly whole: boolean;
  /** How its cell shows it. */
  readonly format: NumberFormat;
  readonly label: Term;
  readonly explanation: Term;
}

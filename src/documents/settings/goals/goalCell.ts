import type { MeasureUnit } from "../../../analysis/measures/measureUnit";
import type { DocumentContext } from "../../context";
import { text } from "../../formulas/text";
import { tableIn } from "../../sheet/tableReference";
import { GOALS } from "./table";
import { verbatim } from "../../formulas/criterion";

/** What 指标目标 comes to for a measure, or what staff entered there. */
type GoalKey = "goal" | "absolute" | "relative" | "threshold" | "benchmark" | "weight";

/**
 * A number of a measure's row of 指标目标 in the measure's own unit, as a formula without "="; a blank text where nothing
 * is set.
 */
export function goalCell(
  context: Pick<DocumentContext, "naming" | "localeOf">,
  measure: { readonly key: string; readonly unit: MeasureUnit },
  key: GoalKey,
): string {
  if (measure.key === "rate" && key === "threshold") return context.naming.setting("threshold-rate");
  const { column } = tableIn(context, GOALS);
  const cell = `INDEX(${column(key)},MATCH(${text(verbatim(measure.key))},${column("key")},0))`;
  const isEntered = key === "weight" || (measure.unit === "share" && ENTERED.includes(key));
  const value = isEntered ? `IF(ABS(${cell})>1,${cell}/100,${cell})` : cell;
  return `IF(ISNUMBER(${cell}),${value},"")`;
}

/** 95 stands for 95 % of a share where staff enter it. */
const ENTERED: readonly GoalKey[] = ["threshold", "benchmark"];

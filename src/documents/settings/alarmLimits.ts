import type { MeasureTrend } from "../../analysis/measures/measureTrend";
import type { DocumentContext } from "../context";

/** From how much worse a measure is alarmed on, as formulas without "="; null where no limit is set for its unit. */
export interface AlarmLimitFormulas {
  readonly absolute: string | null;
  readonly relative: string | null;
}

/** The limits of 参数设置 for a measure. */
export function alarmLimitFormulas(
  { naming }: Pick<DocumentContext, "naming">,
  { unit }: Pick<MeasureTrend, "unit">,
): AlarmLimitFormulas {
  const relative = naming.setting("alarm-relative");
  if (unit === "share") return { absolute: naming.setting("alarm-points"), relative };
  if (unit === "points") return { absolute: `(${naming.setting("alarm-points")}*100)`, relative };
  return { absolute: unit === "score" ? naming.setting("alarm-mean") : null, relative };
}

import type { PeriodMeasure } from "../../analysis/measures/periodMeasure";
import { axisFormula, axisText } from "../settings/events/axis";
import { eventsFormula, eventsText } from "../settings/events/events";
import type { Column } from "../sheet/column";
import type { TableReference } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";

/** What happened in a month, as the hidden column has it. */
export function eventsColumn(
  { words, context }: DocumentSources,
  { heading, own }: Pick<TableReference<"events" | "monthStart" | "monthEnd">, "heading" | "own">,
): Column<Pick<PeriodMeasure, "from" | "to">> {
  return {
    key: "events",
    heading: heading("events"),
    width: 12,
    hidden: true,
    format: "text",
    formula: `=${eventsFormula(words, context, own("monthStart"), own("monthEnd"))}`,
    value: (month) => eventsText(words, context, month),
  };
}

/** Chinese characters that a chart's axis has room for in print, all months together. */
const AXIS_ROOM = 72;

/**
 * What stands under the charts: the month and, under it, what happened in it, as far as there is room beside the other
 * months; 标记 says it whole.
 */
export function axisColumn(
  { words, context }: DocumentSources,
  { heading, own }: Pick<TableReference<"axis" | "month" | "events">, "heading" | "own">,
  months: number,
): Column<Pick<PeriodMeasure, "period" | "from" | "to">> {
  const room = Math.floor(AXIS_ROOM / Math.max(1, months));
  return {
    key: "axis",
    heading: heading("axis"),
    width: 10,
    unprinted: true,
    unseen: true,
    format: "text",
    formula: `=${axisFormula(own("month"), own("events"), room)}`,
    value: (month) => axisText(month.period, eventsText(words, context, month), room),
  };
}

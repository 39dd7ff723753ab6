import type { PeriodMeasure } from "../../analysis/measures/periodMeasure";
import type { Words } from "../../glossary/words";
import { CONCEPTS } from "../../glossary/concepts";
import { text } from "../formulas/text";
import { SHARED } from "../sharedWords";
import type { CellContent } from "../sheet/cellSpec";
import type { Column } from "../sheet/column";
import type { DocumentSources } from "../sources";
import { axisFormula, axisText } from "../settings/events/axis";
import { eventsFormula, eventsText } from "../settings/events/events";
import type { TableReference } from "../sheet/tableReference";
import { trendIn } from "./table";
import { TERMS } from "./words";

type MonthColumn = Column<PeriodMeasure>;

/** What a mark is about. */
type MarkedMonth = Pick<PeriodMeasure, "chosen" | "complete" | "from" | "to">;

/** How much of a month is in the period evaluated, as the hidden column has it. */
const CHOSEN = { whole: 2, part: 1, none: 0 } as const;

/** 标记: that the month is of the period evaluated, which follows the dates in 参数设置, and that it is not complete. */
export function markColumn<Month extends MarkedMonth>(
  { words, context }: DocumentSources,
  { heading, own }: Pick<TableReference<"mark" | "chosen" | "partial" | "events">, "heading" | "own">,
): Column<Month> {
  return {
    key: "mark",
    heading: heading("mark"),
    width: MARK_WIDTH,
    align: "center",
    wrap: true,
    formula: `=${markFormula(words, own)}`,
    value: (month) => markText(words, context, month),
  };
}

const MARK_WIDTH = 18;

/** Points of a row, which several events make higher. */
export const MONTH_HEIGHT = 22;

/** What 标记 says of a month: that it is of the period evaluated, that it is not complete, what happened in it. */
function markText(words: Words, context: DocumentSources["context"], month: MarkedMonth): string {
  const { chosen, complete } = month;
  const { whole, part, partial } = marks(words);
  const inPeriod = chosen === null ? [] : [chosen === "whole" ? whole : part];
  const events = eventsText(words, context, month);
  return [...inPeriod, ...(complete ? [] : [partial]), ...(events === "" ? [] : [events])].join(
    words(SHARED.clauseSeparator),
  );
}

/** The same as a formula without "=", by a way to the cells of the month. */
function markFormula(words: Words, own: (key: "chosen" | "partial" | "events") => string): string {
  const [chosen, partial, events] = [own("chosen"), own("partial"), own("events")];
  const said = marks(words);
  const { whole: all, part: some } = CHOSEN;
  const period = `IF(${chosen}=${String(all)},${text(said.whole)},IF(${chosen}=${String(some)},${text(said.part)},""))`;
  const after = (before: string): string => `IF(${before},${text(words(SHARED.clauseSeparator))},"")`;
  const isPartial = `IF(${partial}=1,${after(`${chosen}>0`)}&${text(said.partial)},"")`;
  return `${period}&${isPartial}&IF(${events}="","",${after(`OR(${chosen}>0,${partial}=1)`)}&${events})`;
}

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

function marks(words: Words): Readonly<Record<"whole" | "part" | "partial", string>> {
  return {
    whole: words(TERMS.chosen),
    part: words(TERMS.chosenInPart),
    partial: words(CONCEPTS.periodPartial),
  };
}

/** What the charts draw over their lines; #N/A, which they skip, in months of other periods. */
export function chosenColumns(sources: DocumentSources): readonly MonthColumn[] {
  const { context } = sources;
  const { heading, own } = trendIn(context);
  const filler = context.formulas ? "#N/A" : null;
  const drawn = (
    key: "chosenRate" | "chosenDissatisfied",
    from: "rate" | "dissatisfiedRate",
  ): MonthColumn => ({
    key,
    heading: heading(key),
    width: 10,
    unprinted: true,
    unseen: true,
    format: "percent1",
    formula: `=IF(${own("chosen")}>0,${own(from)},NA())`,
    value: (month): CellContent => (month.chosen === null ? filler : month[from]),
  });
  return [
    axisColumn(sources, trendIn(context), context.results.periods.length),
    drawn("chosenRate", "rate"),
    drawn("chosenDissatisfied", "dissatisfiedRate"),
  ];
}

/** Whether a month is complete, how much of it is in the period evaluated, and what happened in it. */
export function chosenWorkings(sources: DocumentSources): readonly MonthColumn[] {
  const { context } = sources;
  const { heading, own } = trendIn(context);
  const hidden = { width: 12, hidden: true, format: "integer" } as const;
  return [
    { key: "partial", heading: heading("partial"), ...hidden, value: partialCell },
    {
      key: "chosen",
      heading: heading("chosen"),
      ...hidden,
      formula: `=${chosenFormula(context, own("monthStart"), own("monthEnd"))}`,
      value: chosenCell,
    },
    eventsColumn(sources, trendIn(context)),
  ];
}

/** 1 of a month that is not complete. */
export function partialCell({ complete }: Pick<PeriodMeasure, "complete">): number {
  return complete ? 0 : 1;
}

/** How much of a month is in the period evaluated, as a number. */
export function chosenCell({ chosen }: Pick<PeriodMeasure, "chosen">): number {
  return CHOSEN[chosen ?? "none"];
}

/** The same as a formula without "=", from the cells of its first day and the first after it. */
export function chosenFormula({ naming }: DocumentSources["context"], start: string, end: string): string {
  const [from, to] = [naming.setting("period-from"), naming.setting("period-to")];
  const isWhole = `AND(${start}>=${from},${end}<=${to}+1)`;
  const isPart = `AND(${start}<=${to},${end}>${from})`;
  const { whole, part, none } = CHOSEN;
  const found = `IF(${isWhole},${String(whole)},IF(${isPart},${String(part)},${String(none)}))`;
  return `IF(ISNUMBER(${from}),${found},${String(none)})`;
}

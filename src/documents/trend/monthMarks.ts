import type { PeriodMeasure } from "../../analysis/measures/periodMeasure";
import { CONCEPTS } from "../../glossary/concepts";
import type { Words } from "../../glossary/words";
import { text } from "../formulas/text";
import { eventsText } from "../settings/events/events";
import { SHARED } from "../sharedWords";
import type { Column } from "../sheet/column";
import type { TableReference } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import { CHOSEN } from "./chosenPart";
import { TERMS } from "./words";

/** What a mark is about. */
type MarkedMonth = Pick<PeriodMeasure, "chosen" | "complete" | "from" | "to">;

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

function marks(words: Words): Readonly<Record<"whole" | "part" | "partial", string>> {
  return {
    whole: words(TERMS.chosen),
    part: words(TERMS.chosenInPart),
    partial: words(CONCEPTS.periodPartial),
  };
}

/** 1 of a month that is not complete. */
export function partialCell({ complete }: Pick<PeriodMeasure, "complete">): number {
  return complete ? 0 : 1;
}

import type { Term } from "../../glossary/locale";
import { sectionHeading } from "../sheet/cells";
import type { Column } from "../sheet/column";
import type { Block } from "../sheet/sheetSpec";
import { FIRST_ROW } from "../sheet/titleBand";
import type { DocumentSources } from "../sources";
import { eventColumns, eventsTable } from "./events/eventsTable";
import { TERMS as EVENT_TERMS } from "./events/words";
import { goalColumns, goalTable } from "./goals/goalTable";
import { TERMS as GOAL_TERMS } from "./goals/words";
import { TERMS } from "./words";
import { oneLineWidths } from "../sheet/oneLineWidths";
import { addedDays } from "./workCalendar";
import { workCalendarColumns, workCalendarTable } from "./workCalendarTable";

const GAP_WIDTH = 3;

/** A table under its heading, beside the settings. */
interface SideTable {
  readonly heading: Term;
  readonly columns: readonly Pick<Column<unknown>, "width" | "hidden">[];
  readonly draw: (row: number, column: number) => Block;
}

function sideTables(sources: DocumentSources): readonly SideTable[] {
  const days = workCalendarColumns(sources);
  const widths = oneLineWidths(days, addedDays(sources.context));
  const calendar: SideTable = {
    heading: TERMS.workCalendar,
    columns: days.map((column, place) => ({ ...column, width: widths[place] ?? column.width })),
    draw: (row, column) => workCalendarTable(sources, row, column),
  };
  const goals: SideTable = {
    heading: GOAL_TERMS.heading,
    columns: goalColumns(sources),
    draw: (row, column) => goalTable(sources, row, column),
  };
  const events: SideTable = {
    heading: EVENT_TERMS.heading,
    columns: eventColumns(sources),
    draw: (row, column) => eventsTable(sources, row, column),
  };
  // what not every source has stands last: the others keep their places
  return [calendar, events, ...(sources.context.results.figures.length === 0 ? [] : [goals])];
}

/** The tables side by side from a column on, each after a gap. */
export function besideTables(
  sources: DocumentSources,
  firstColumn: number,
): {
  readonly widths: readonly number[];
  readonly hidden: readonly number[];
  readonly blocks: readonly Block[];
} {
  const widths: number[] = [];
  const hidden: number[] = [];
  const blocks: Block[] = [];
  for (const { heading, columns, draw } of sideTables(sources)) {
    widths.push(GAP_WIDTH);
    const column = firstColumn + widths.length;
    columns.forEach((each, place) => {
      widths.push(each.width);
      if (each.hidden === true) hidden.push(column + place);
    });
    blocks.push(sectionHeading(FIRST_ROW, column, sources.words(heading)), draw(FIRST_ROW + 1, column));
  }
  return { widths, hidden, blocks };
}

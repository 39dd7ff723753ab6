import { tableOf, type Column } from "../sheet/column";
import type { TableBlock } from "../sheet/tableSpec";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import { HOLIDAY_TERMS } from "./holidayTerms";
import type { PublishedDays } from "./publishedDays";
import { CALENDAR } from "./table";
import { addedDays } from "./workCalendar";
import { TERMS } from "./words";

/** Rows that stand ready for what staff add. */
const SPARE_ROWS = 12;

const DATE = {
  owner: "staff",
  width: 14,
  format: "date",
  align: "center",
  validation: { kind: "date" },
} as const;

/** 工作日历: holidays and days made up, the published ones filled in; deadlines of so many working days are counted over it. */
export function workCalendarTable(sources: DocumentSources, row: number, column: number): TableBlock {
  return tableOf(
    sources,
    {
      mode: "ledger",
      name: tableIn(sources.context, CALENDAR).name,
      row,
      column,
      keyOf: ({ from }) => String(from),
      keyColumn: null,
      filterButtons: false,
      spareRows: SPARE_ROWS,
    },
    addedDays(sources.context),
    workCalendarColumns(sources),
  );
}

/** When it is from and to, what kind of day, and a note. */
export function workCalendarColumns({ context, words }: DocumentSources): readonly Column<PublishedDays>[] {
  const { heading } = tableIn(context, CALENDAR);
  return [
    {
      key: "from",
      heading: heading("from"),
      ...DATE,
      tooltip: words(TERMS.tooltipCalendar),
      value: ({ from }) => from,
    },
    {
      key: "to",
      heading: heading("to"),
      ...DATE,
      tooltip: words(TERMS.tooltipCalendarTo),
      value: ({ from, to }) => (to === from ? null : to),
    },
    {
      key: "kind",
      heading: heading("kind"),
      width: 16,
      owner: "staff",
      align: "center",
      choices: { values: [words(TERMS.calendarHoliday), words(TERMS.calendarMadeUp)] },
      value: ({ worked }) => words(worked ? TERMS.calendarMadeUp : TERMS.calendarHoliday),
    },
    {
      key: "note",
      heading: heading("note"),
      width: 34,
      owner: "staff",
      wrap: true,
      value: ({ name, byLaw }) => {
        const known = HOLIDAY_TERMS[name];
        const called = known === undefined ? name : words(known);
        return byLaw ? `${called} · ${words(TERMS.noteByLaw)}` : called;
      },
    },
  ];
}

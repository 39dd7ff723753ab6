import { tableOf, type Column } from "../sheet/column";
import type { TableBlock } from "../sheet/tableSpec";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import { CALENDAR } from "./table";
import { TERMS } from "./words";

/** Rows that stand ready: the holidays and make-up days of two years. */
const SPARE_ROWS = 26;

const STAFF = { owner: "staff", value: () => null } as const;
const DATE = { ...STAFF, width: 14, format: "date", align: "center", validation: { kind: "date" } } as const;

/** 工作日历: holidays and days made up, entered by staff; deadlines of so many working days are counted over it. */
export function workCalendarTable(sources: DocumentSources, row: number, column: number): TableBlock {
  return tableOf(
    sources,
    {
      mode: "ledger",
      name: tableIn(sources.context, CALENDAR).name,
      row,
      column,
      keyOf: () => "",
      keyColumn: null,
      filterButtons: false,
      spareRows: SPARE_ROWS,
    },
    [],
    workCalendarColumns(sources),
  );
}

/** When it is from and to, what kind of day, and a note. */
export function workCalendarColumns({ context, words }: DocumentSources): readonly Column<never>[] {
  const { heading } = tableIn(context, CALENDAR);
  return [
    { key: "from", heading: heading("from"), ...DATE, tooltip: words(TERMS.tooltipCalendar) },
    { key: "to", heading: heading("to"), ...DATE, tooltip: words(TERMS.tooltipCalendarTo) },
    {
      key: "kind",
      heading: heading("kind"),
      width: 14,
      ...STAFF,
      align: "center",
      choices: { values: [words(TERMS.calendarHoliday), words(TERMS.calendarMadeUp)] },
    },
    { key: "note", heading: heading("note"), width: 26, ...STAFF, wrap: true },
  ];
}

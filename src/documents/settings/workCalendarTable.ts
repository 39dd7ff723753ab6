import type { DocumentSources } from "../sources";
import { tableOf } from "../sheet/table";
import type { TableBlock } from "../sheet/sheetSpec";

/** Rows that stand ready: the holidays and make-up days of two years. */
const SPARE_ROWS = 26;

/** 工作日历: holidays and days made up, entered by staff; deadlines of so many working days are counted over it. */
export function workCalendarTable(sources: DocumentSources, row: number, column: number): TableBlock {
  const { words, context } = sources;
  const staff = { owner: "staff" as const, content: () => null };
  const date = { ...staff, format: "date", align: "center", validation: { kind: "date" } } as const;
  return tableOf(
    sources,
    {
      mode: "ledger",
      name: context.naming.table("settings", "calendar"),
      row,
      column,
      rowKeys: [],
      keyColumn: null,
      filterButtons: false,
      spareRows: SPARE_ROWS,
    },
    [
      { key: "from", heading: words("calendarFrom"), ...date, tooltip: words("tooltipCalendar") },
      { key: "to", heading: words("calendarTo"), ...date, tooltip: words("tooltipCalendarTo") },
      {
        key: "kind",
        heading: words("calendarKind"),
        ...staff,
        align: "center",
        choices: { values: [words("calendarHoliday"), words("calendarMadeUp")] },
      },
      { key: "note", heading: words("remark"), ...staff, wrap: true },
    ],
  );
}

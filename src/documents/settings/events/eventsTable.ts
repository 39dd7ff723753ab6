import { tableOf, type Column } from "../../sheet/column";
import type { TableBlock } from "../../sheet/tableSpec";
import { tableIn } from "../../sheet/tableReference";
import type { DocumentSources } from "../../sources";
import { EVENTS } from "./table";
import { TERMS } from "./words";

/** Rows that stand ready for staff. */
const SPARE_ROWS = 12;

/** 事件: blank rows until staff write something. */
export function eventsTable(sources: DocumentSources, row: number, column: number): TableBlock {
  const name = tableIn(sources.context, EVENTS).name;
  return tableOf<never>(
    sources,
    {
      mode: "ledger",
      name,
      row,
      column,
      keyOf: () => "",
      keyColumn: null,
      filterButtons: false,
      spareRows: SPARE_ROWS,
    },
    [],
    eventColumns(sources),
  );
}

/** When it was, and what. */
export function eventColumns({ context, words }: DocumentSources): readonly Column<never>[] {
  const { heading } = tableIn(context, EVENTS);
  return [
    {
      key: "date",
      heading: heading("date"),
      owner: "staff",
      width: 14,
      format: "date",
      align: "center",
      validation: { kind: "date" },
      tooltip: words(TERMS.tooltip),
      value: () => null,
    },
    { key: "name", heading: heading("name"), owner: "staff", width: 28, value: () => null },
  ];
}

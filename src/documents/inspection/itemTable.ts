import { wordsOf } from "../../glossary/words";
import { tableOf, type Column } from "../sheet/column";
import type { TableBlock } from "../sheet/tableSpec";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import { INSPECTION_ITEMS, type InspectionItem } from "./items";
import { ITEMS } from "./table";
import { TERMS } from "./words";

/** 检测项: items and standards, which staff edit each quarter; the form reads them. */
export function itemTable(sources: DocumentSources, row: number, column: number): TableBlock {
  return tableOf<InspectionItem>(
    sources,
    {
      mode: "ledger",
      name: tableIn(sources.context, ITEMS).name,
      row,
      column,
      keyOf: ({ key }) => key,
      keyColumn: "key",
      filterButtons: false,
      rowHeight: 36,
    },
    INSPECTION_ITEMS,
    itemColumns(sources),
  );
}

/** What is inspected, by which standard, in which version. */
export function itemColumns({ context }: DocumentSources): readonly Column<InspectionItem>[] {
  const { heading } = tableIn(context, ITEMS);
  const words = wordsOf(context.localeOf(ITEMS.document));
  const staff = { owner: "staff", wrap: true } as const;
  return [
    {
      key: "dimension",
      heading: heading("dimension"),
      width: 14,
      ...staff,
      value: ({ dimension }) => words(dimension),
    },
    { key: "item", heading: heading("item"), width: 30, ...staff, value: ({ item }) => words(item) },
    {
      key: "standard",
      heading: heading("standard"),
      width: 44,
      ...staff,
      value: ({ standard }) => words(standard),
    },
    {
      key: "version",
      heading: heading("version"),
      width: 9,
      owner: "staff",
      align: "center",
      value: () => words(TERMS.firstVersion),
    },
    { key: "key", heading: heading("key"), width: 10, hidden: true, format: "text", value: ({ key }) => key },
  ];
}

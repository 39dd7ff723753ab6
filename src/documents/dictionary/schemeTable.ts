import { CONCEPTS } from "../../glossary/concepts";
import { tableOf, type Column } from "../sheet/column";
import type { TableBlock } from "../sheet/tableSpec";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import { ROW_HEIGHT } from "./rowHeight";
import { schemeRows, type SchemeRow } from "./schemeRows";
import { offMark } from "./staffReasons";
import { SCHEME } from "./table";
import { TERMS } from "./words";

const SPARE_CATEGORIES = 5;

/** The categories with their factors, for staff to add to and to switch off. */
export function schemeTable(
  sources: DocumentSources,
  place: { readonly row: number; readonly column: number },
): TableBlock {
  return tableOf(
    sources,
    {
      mode: "ledger",
      name: tableIn(sources.context, SCHEME).name,
      ...place,
      keyOf: ({ name }) => name,
      keyColumn: "category",
      filterButtons: false,
      spareRows: SPARE_CATEGORIES,
      rowHeight: ROW_HEIGHT,
    },
    schemeRows(sources),
    schemeColumns(sources),
  );
}

function schemeColumns({ context, locale, words }: DocumentSources): readonly Column<SchemeRow>[] {
  const { heading } = tableIn(context, SCHEME);
  const yes = offMark(locale);
  return [
    {
      key: "category",
      heading: heading("category"),
      width: 20,
      owner: "staff",
      format: "text",
      value: ({ name }) => name,
    },
    {
      key: "factor",
      heading: heading("factor"),
      width: 20,
      owner: "staff",
      format: "text",
      value: ({ factor }) => factor,
    },
    {
      key: "last",
      heading: heading("last"),
      width: 10,
      align: "center",
      value: ({ last }) => (last ? words(CONCEPTS.yes) : null),
    },
    {
      key: "off",
      heading: heading("off"),
      width: 8,
      owner: "staff",
      align: "center",
      choices: { values: [yes] },
      tooltip: words(TERMS.tooltipCategoryOff),
      value: ({ off }) => (off ? yes : null),
    },
    {
      key: "origin",
      heading: heading("origin"),
      width: 10,
      align: "center",
      value: ({ added }) => (added ? null : words(TERMS.fromScheme)),
    },
  ];
}

import { CONCEPTS } from "../../glossary/concepts";
import { thisRow } from "../formulas/reference";
import { text } from "../formulas/text";
import type { DocumentSources } from "../sources";
import type { Column } from "./column";
import { type TableDefinition, tableIn } from "./tableReference";

/** Tables of more rows have no links: a formula a row would be felt in saving and opening. */
const MOST_ROWS = 5_000;

const SHOWN = "↗";
const WIDTH = 9;

/**
 * A column that leads to each row's own row in the source, by the 源行号 beside it; [] for long tables, for values and for
 * surveys on several sheets.
 */
export function sourceLink(
  { words, context }: DocumentSources,
  table: string,
  rows: number,
): readonly Column<unknown>[] {
  const { source, sheets } = context.results.cleaned.survey;
  const { sheet, range } = source;
  const column = /(?:^|!)\$?([A-Z]{1,3})/u.exec(range)?.[1] ?? "A";
  if (!context.formulas || rows === 0 || rows > MOST_ROWS || sheets !== null) return [];
  const place = `#'${sheet.replace(/'/gu, "''")}'!${column}`;
  return [
    {
      key: "sourceLink",
      heading: words(CONCEPTS.openSource),
      width: WIDTH,
      align: "center",
      link: true,
      formula: `=HYPERLINK(${text(place)}&${thisRow(table, words(CONCEPTS.sourceRow))},"${SHOWN}")`,
      value: () => SHOWN,
    },
  ];
}

/** The same of a table with rows whose answers the source has not, or no more: there the cell is blank. */
export function sourceLinkWhereKnown<Row>(
  sources: DocumentSources,
  table: TableDefinition<"sourceRow">,
  rows: number,
  isKnown: (row: Row) => boolean,
): readonly Column<Row>[] {
  const { name, own } = tableIn(sources.context, table);
  return sourceLink(sources, name, rows).map((column) => ({
    ...column,
    formula: `=IF(${own("sourceRow")}="","",${(column.formula ?? "").slice(1)})`,
    value: (row, index) => (isKnown(row) ? column.value(row, index) : ""),
  }));
}

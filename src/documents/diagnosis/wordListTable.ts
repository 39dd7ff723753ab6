import type { StaffWord } from "../../analysis/opinions/wordList";
import { CONCEPTS } from "../../glossary/concepts";
import { tableOf, type Column } from "../sheet/column";
import type { TableBlock } from "../sheet/tableSpec";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import { ROW_POINTS } from "./places";
import { staffWords } from "./staffDiagnosis";
import { WORD_LIST } from "./table";

const SPARE_ROWS = 5;

/** What staff say of words: kept whole, counted as another, or left out. */
export function wordListTable(
  sources: DocumentSources,
  place: { readonly row: number; readonly column: number },
): TableBlock {
  return tableOf<StaffWord>(
    sources,
    {
      mode: "ledger",
      name: tableIn(sources.context, WORD_LIST).name,
      ...place,
      keyOf: ({ word }) => word,
      keyColumn: "word",
      filterButtons: false,
      spareRows: SPARE_ROWS,
      rowHeight: ROW_POINTS,
    },
    staffWords(sources.context.staff),
    wordColumns(sources),
  );
}

function wordColumns({ context, locale }: DocumentSources): readonly Column<StaffWord>[] {
  const { heading } = tableIn(context, WORD_LIST);
  const yes = CONCEPTS.yes[locale];
  const staff = { owner: "staff", format: "text" } as const;
  return [
    { key: "word", heading: heading("word"), width: 18, ...staff, value: ({ word }) => word },
    {
      key: "countedAs",
      heading: heading("countedAs"),
      width: 9,
      ...staff,
      value: ({ countedAs }) => countedAs,
    },
    {
      key: "off",
      heading: heading("off"),
      width: 15,
      owner: "staff",
      align: "center",
      choices: { values: [yes] },
      value: ({ off }) => (off ? yes : null),
    },
  ];
}

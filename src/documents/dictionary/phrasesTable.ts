import type { DictionaryEntry } from "../../analysis/reasons/scheme";
import { categoryWords } from "../pareto/categoryWords";
import { tableOf, type Column } from "../sheet/column";
import type { TableBlock } from "../sheet/tableSpec";
import { listChoices } from "../sheet/shortList";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import { ROW_HEIGHT } from "./rowHeight";
import { namesInSheet, schemeRows } from "./schemeRows";
import { PHRASES, SCHEME } from "./table";

const SPARE_ROWS = 20;

/** The phrases with their categories: staff's own, else the shipped ones. */
export function phrasesTable(
  sources: DocumentSources,
  place: { readonly row: number; readonly column: number },
): TableBlock {
  const { context } = sources;
  return tableOf(
    sources,
    {
      mode: "ledger",
      name: tableIn(context, PHRASES).name,
      ...place,
      keyOf: ({ phrase }) => phrase,
      keyColumn: "phrase",
      filterButtons: true,
      spareRows: SPARE_ROWS,
      rowHeight: ROW_HEIGHT,
    },
    entriesOf(context.results.reasons?.dictionary ?? []),
    phraseColumns(sources),
  );
}

/** Each phrase once: it is the key of its row. */
function entriesOf(entries: readonly DictionaryEntry[]): readonly DictionaryEntry[] {
  const known = new Map<string, DictionaryEntry>();
  for (const entry of entries)
    if (entry.phrase !== "" && !known.has(entry.phrase)) known.set(entry.phrase, entry);
  return [...known.values()];
}

function phraseColumns(sources: DocumentSources): readonly Column<DictionaryEntry>[] {
  const { context, locale } = sources;
  const { heading, own } = tableIn(context, PHRASES);
  const scheme = tableIn(context, SCHEME);
  const { nameOf } = categoryWords(context, locale);
  const nameIn = namesInSheet(sources);
  const factors = new Map(schemeRows(sources).map((row) => [row.name, row.factor]));
  const categories = context.results.reasons?.scheme.categories.map(({ name }) => nameIn(name)) ?? [];
  const factor = `INDEX(${scheme.column("factor")},MATCH(${own("category")},${scheme.column("category")},0))`;
  return [
    {
      key: "phrase",
      heading: heading("phrase"),
      width: 30,
      owner: "staff",
      format: "text",
      value: ({ phrase }) => phrase,
    },
    {
      key: "category",
      heading: heading("category"),
      width: 20,
      owner: "staff",
      ...listChoices(categories),
      value: ({ category }) => nameIn(nameOf(category)),
    },
    {
      key: "factor",
      heading: heading("factor"),
      width: 20,
      formula: `=IFERROR(${factor}&"","")`,
      value: ({ category }) => factors.get(nameIn(nameOf(category))) ?? "",
    },
  ];
}

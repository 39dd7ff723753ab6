import { placeOf } from "../formulas/criterion";
import type { DictionaryEntry } from "../../analysis/reasons/scheme";
import { categoryWords } from "../pareto/categoryWords";
import { tableOf, type Column } from "../sheet/column";
import type { TableBlock } from "../sheet/tableSpec";
import { listChoices } from "../sheet/listChoices";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import { ROW_HEIGHT } from "./rowHeight";
import { namesInSheet, schemeRows } from "./schemeRows";
import { sentence, type LiveText } from "../formulas/sentence";
import { movedTexts } from "./staffReasons";
import { PHRASES, REASON_TEXTS, SCHEME } from "./table";
import { TERMS } from "./words";

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
  const { heading } = tableIn(context, PHRASES);
  const { nameOf } = categoryWords(context, locale);
  const nameIn = namesInSheet(sources);
  const categories = context.results.reasons?.scheme.categories.map(({ name }) => nameIn(name)) ?? [];
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
    factorColumn(sources),
  ];
}

/** The factor of a phrase's category; of a phrase that was moved among the texts, where to. */
function factorColumn(sources: DocumentSources): Column<DictionaryEntry> {
  const { context, locale, words } = sources;
  const { heading, own } = tableIn(context, PHRASES);
  const [scheme, texts] = [tableIn(context, SCHEME), tableIn(context, REASON_TEXTS)];
  const nameIn = namesInSheet(sources);
  const { nameOf } = categoryWords(context, locale);
  const factors = new Map(schemeRows(sources).map((row) => [row.name, row.factor]));
  const moved = movedTexts(context.staff);
  const factor = `INDEX(${scheme.column("factor")},${placeOf(own("category"), scheme.column("category"))})`;
  const to = `INDEX(${texts.column("moveTo")},${placeOf(own("phrase"), texts.column("text"))})`;
  const said = (value: string): LiveText =>
    sentence(words, TERMS.phraseMoved, { to: { formula: to, value } });
  return {
    key: "factor",
    heading: heading("factor"),
    width: 20,
    formula: `=IFERROR(IF(${to}="",NA(),${said("").formula}),IFERROR(${factor}&"",""))`,
    value: ({ phrase, category }) => {
      const target = moved.get(phrase);
      if (target !== undefined) return said(nameIn(nameOf(target))).value;
      return factors.get(nameIn(nameOf(category))) ?? "";
    },
  };
}

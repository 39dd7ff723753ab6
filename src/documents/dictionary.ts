import type { Locale } from "../glossary/locale";
import type { ReasonCategory } from "../analysis/reasons/reasonCategory";
import type { DictionaryEntry, StaffCategory } from "../analysis/reasons/scheme";
import { shippedDictionary } from "../analysis/reasons/shippedDictionary";
import { wordsOf } from "../glossary/glossary";
import type { DocumentContext } from "./documentContext";
import { sourcesOf, type DocumentSources } from "./documentSources";
import { columnOf, thisRow } from "./formulas/reference";
import { legendLine, sectionHeading } from "./layout/cells";
import { shortList } from "./layout/shortList";
import { tableOf } from "./layout/table";
import { FIRST_ROW, titleBand } from "./layout/titleBand";
import type { SheetSpec, TableBlock } from "./sheetSpec";

const HEADING_ROW = FIRST_ROW + 1;
const SCHEME_COLUMN = 5;
const SPARE_ROWS = 20;
const SPARE_CATEGORIES = 5;
/** Thousands of phrases keep the height that Excel gives them; the scheme beside them has the same. */
const ROW_HEIGHT = 15;

/**
 * 原因分类字典 (S22, S23): which words mean which category, for staff to edit, and the scheme of categories. Null where
 * the reasons are not classified by words.
 */
export function dictionary(context: DocumentContext): SheetSpec | null {
  const sources = sourcesOf(context);
  const { words } = sources;
  const { reasons } = context.results;
  if (sources.data === null || reasons === null) return null;
  const title = words("sheetDictionary");
  const entries = entriesOf(context.staff.dictionary ?? shippedDictionary(reasons.scheme.id));
  return {
    id: "dictionary",
    name: title,
    tab: "data",
    columnWidths: [2, 30, 20, 20, 3, 20, 20, 10, 8, 10],
    hiddenColumns: [],
    blocks: [
      ...titleBand(sources, title, 9, words("subtitleDictionary")),
      legendLine(words("legendDictionary")),
      sectionHeading(FIRST_ROW, 1, words("dictionaryPhrases")),
      phrasesTable(sources, entries, reasons.scheme.categories),
      sectionHeading(FIRST_ROW, SCHEME_COLUMN, words("reasonScheme")),
      schemeTable(sources, reasons.scheme.categories),
    ],
    frozen: { rows: HEADING_ROW + 1, columns: 0 },
    print: { orientation: "portrait", titleRows: { first: HEADING_ROW, last: HEADING_ROW }, onePage: false },
  };
}

/** Each phrase once: it is the key of its row. */
function entriesOf(entries: readonly DictionaryEntry[]): readonly DictionaryEntry[] {
  const known = new Map<string, DictionaryEntry>();
  for (const entry of entries)
    if (entry.phrase !== "" && !known.has(entry.phrase)) known.set(entry.phrase, entry);
  return [...known.values()];
}

function phrasesTable(
  sources: DocumentSources,
  entries: readonly DictionaryEntry[],
  categories: readonly ReasonCategory[],
): TableBlock {
  const { words, context } = sources;
  const name = context.naming.table("dictionary");
  const scheme = context.naming.table("dictionary", "scheme");
  const factorOf = new Map(categories.map((category) => [category.name, category.factor]));
  const choices = shortList(categories.map((category) => category.name));
  const own = thisRow(name, words("category"));
  const found = `INDEX(${columnOf(scheme, words("factor"))},MATCH(${own},${columnOf(scheme, words("schemeCategory"))},0))`;
  return tableOf(
    sources,
    {
      mode: "ledger",
      name,
      row: HEADING_ROW,
      column: 1,
      rowKeys: entries.map(({ phrase }) => phrase),
      keyColumn: "phrase",
      filterButtons: true,
      spareRows: SPARE_ROWS,
      rowHeight: ROW_HEIGHT,
    },
    [
      {
        key: "phrase",
        heading: words("phrase"),
        owner: "staff",
        format: "text",
        content: (row) => entries[row]?.phrase ?? null,
      },
      {
        key: "category",
        heading: words("category"),
        owner: "staff",
        ...(choices === null ? {} : { choices: { values: choices } }),
        content: (row) => entries[row]?.category ?? null,
      },
      {
        key: "factor",
        heading: words("factor"),
        formula: `=IFERROR(${found}&"","")`,
        content: (row) => factorOf.get(entries[row]?.category ?? "") ?? "",
      },
    ],
  );
}

/** The scheme's categories, and those that staff switched off, which stay to be switched on again. */
function schemeTable(sources: DocumentSources, used: readonly ReasonCategory[]): TableBlock {
  const { words, context } = sources;
  const staff = new Map((context.staff.categories ?? []).map((category) => [category.name, category]));
  const categories = [...used, ...categoriesOff(used, [...staff.values()])];
  const isOff = (name: string | undefined): boolean => staff.get(name ?? "")?.off === true;
  return tableOf(
    sources,
    {
      mode: "ledger",
      name: context.naming.table("dictionary", "scheme"),
      row: HEADING_ROW,
      column: SCHEME_COLUMN,
      rowKeys: categories.map(({ name }) => name),
      keyColumn: "category",
      filterButtons: false,
      spareRows: SPARE_CATEGORIES,
      rowHeight: ROW_HEIGHT,
    },
    [
      {
        key: "category",
        heading: words("schemeCategory"),
        owner: "staff",
        format: "text",
        content: (row) => categories[row]?.name ?? null,
      },
      {
        key: "factor",
        heading: words("factor"),
        owner: "staff",
        format: "text",
        content: (row) => categories[row]?.factor ?? null,
      },
      {
        key: "last",
        heading: words("placedLast"),
        align: "center",
        content: (row) => (categories[row]?.last === true ? words("yes") : null),
      },
      {
        key: "off",
        heading: words("categoryOff"),
        owner: "staff",
        align: "center",
        choices: { values: [words("yes")] },
        tooltip: words("tooltipCategoryOff"),
        content: (row) => (isOff(categories[row]?.name) ? words("yes") : null),
      },
      {
        key: "origin",
        heading: words("categoryOrigin"),
        align: "center",
        content: (row) =>
          staff.get(categories[row]?.name ?? "")?.added === true ? null : words("fromScheme"),
      },
    ],
  );
}

/** What stands in 停用 of a category that is switched off. */
export function offMark(locale: Locale): string {
  return wordsOf(locale)("yes");
}

function categoriesOff(
  used: readonly ReasonCategory[],
  staff: readonly StaffCategory[],
): readonly Pick<ReasonCategory, "name" | "factor" | "last">[] {
  const names = new Set(used.map(({ name }) => name));
  return staff
    .filter(({ name, off }) => off && !names.has(name))
    .map(({ name, factor }) => ({ name, factor: factor ?? "", last: false }));
}

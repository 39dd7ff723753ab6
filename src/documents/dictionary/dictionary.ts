import { changedSince } from "../settings/changedSince";
import { CONCEPTS } from "../../glossary/concepts";
import { document, type NotMadeReason } from "../document";
import { legendLine, sectionHeading } from "../sheet/cells";
import type { SheetSpec } from "../sheet/sheetSpec";
import { FIRST_ROW, titleBand } from "../sheet/titleBand";
import type { DocumentSources } from "../sources";
import { phrasesTable } from "./phrasesTable";
import { schemeTable } from "./schemeTable";
import { categoriesOf, dictionaryOf, movedTexts } from "./staffReasons";
import { textColumns, textsSection } from "./textsTable";
import { MOVED_ENTRIES, PHRASE_ENTRIES, PHRASES, REASON_TEXTS, SCHEME, SCHEME_ENTRIES } from "./table";
import { TERMS } from "./words";

const HEADING_ROW = FIRST_ROW + 1;
const SCHEME_COLUMN = 5;
const GAP = 3;
const TEXTS_COLUMN = 11;
const WIDTHS = [2, 30, 20, 20, 3, 20, 20, 10, 8, 10] as const;

/**
 * 原因分类字典 (S22, S23): which words mean which category, for staff to edit, and the scheme of categories.
 */
export const dictionary = document({
  id: PHRASES.document,
  tab: "data",
  sets: "every",
  needs: ["settings"],
  vocabulary: TERMS,
  tables: [PHRASES, SCHEME, REASON_TEXTS],
  staffTables: [PHRASE_ENTRIES, SCHEME_ENTRIES, MOVED_ENTRIES],
  analysisOptions: (staff) => ({
    dictionary: dictionaryOf(staff),
    categories: categoriesOf(staff),
    moved: movedTexts(staff),
  }),
  build,
});

function build(sources: DocumentSources): SheetSpec | NotMadeReason {
  const { context, data, document: id, locale, words } = sources;
  if (context.results.reasons === null) return "no-reasons";
  if (data === null) return "no-own-reasons";
  const title = words(TERMS.title);
  const texts = textColumns(sources);
  return {
    id,
    locale,
    name: title,
    tab: dictionary.tab,
    columnWidths: [...WIDTHS, GAP, ...texts.map(({ width }) => width)],
    hiddenColumns: texts.flatMap(({ hidden }, i) => (hidden === true ? [TEXTS_COLUMN + i] : [])),
    blocks: [
      ...titleBand(
        sources,
        title,
        WIDTHS.length - 1,
        words(TERMS.subtitleDictionary),
        changedSince(sources, { bands: true }),
      ),
      legendLine(words(TERMS.legendDictionary)),
      sectionHeading(FIRST_ROW, 1, words(TERMS.dictionaryPhrases)),
      phrasesTable(sources, { row: HEADING_ROW, column: 1 }),
      sectionHeading(FIRST_ROW, SCHEME_COLUMN, words(CONCEPTS.reasonScheme)),
      schemeTable(sources, { row: HEADING_ROW, column: SCHEME_COLUMN }),
      ...textsSection(sources, { row: FIRST_ROW, column: TEXTS_COLUMN }),
    ],
    frozen: { rows: HEADING_ROW + 1, columns: 0 },
    print: {
      orientation: "landscape",
      titleRows: { first: HEADING_ROW, last: HEADING_ROW },
      onePage: false,
      columns: WIDTHS.length,
    },
  };
}

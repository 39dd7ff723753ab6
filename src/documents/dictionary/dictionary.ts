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
import { hiddenPlaces, widthsOf } from "../sheet/column";

const HEADING_ROW = FIRST_ROW + 1;
const GAP = 3;
/** The scheme is what is printed: phrases and texts, hundreds of rows, stand right of it for the screen. */
const SCHEME_WIDTHS = [2, 28, 24, 14, 12, 14] as const;
const WIDTHS = [...SCHEME_WIDTHS, GAP, 30, 20, 20] as const;
const PHRASES_COLUMN = SCHEME_WIDTHS.length + 1;
const TEXTS_COLUMN = WIDTHS.length + 1;

/** 原因分类字典 (S22, S23): which words mean which category, for staff to edit, and the scheme of categories. */
export const dictionary = document({
  id: PHRASES.document,
  tab: "data",
  sets: "every",
  shared: false,
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
    columnWidths: [...WIDTHS, GAP, ...widthsOf(texts)],
    hiddenColumns: hiddenPlaces(texts, TEXTS_COLUMN),
    blocks: [
      ...titleBand(
        sources,
        title,
        SCHEME_WIDTHS.length - 1,
        words(TERMS.subtitleDictionary),
        changedSince(sources, { bands: true }),
      ),
      legendLine(words(TERMS.legendDictionary)),
      sectionHeading(FIRST_ROW, 1, words(CONCEPTS.reasonScheme)),
      schemeTable(sources, { row: HEADING_ROW, column: 1 }),
      sectionHeading(FIRST_ROW, PHRASES_COLUMN, words(TERMS.dictionaryPhrases)),
      phrasesTable(sources, { row: HEADING_ROW, column: PHRASES_COLUMN }),
      ...textsSection(sources, { row: FIRST_ROW, column: TEXTS_COLUMN }),
    ],
    frozen: { rows: HEADING_ROW + 1, columns: 0 },
    print: {
      orientation: "portrait",
      titleRows: { first: HEADING_ROW, last: HEADING_ROW },
      onePage: false,
      columns: SCHEME_WIDTHS.length,
    },
  };
}

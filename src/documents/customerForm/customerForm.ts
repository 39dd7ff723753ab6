import { widthsOf } from "../sheet/column";
import type { Term } from "../../glossary/locale";
import type { Words } from "../../glossary/words";
import { document } from "../document";
import { cell, legendLine, sectionHeading } from "../sheet/cells";
import type { CellsBlock } from "../sheet/cellSpec";
import { fieldPart, formLines, labelPart, type FormLine } from "../sheet/formLines";
import type { SheetSpec } from "../sheet/sheetSpec";
import { FIRST_ROW, titleBand } from "../sheet/titleBand";
import type { DocumentSources } from "../sources";
import { entryColumns, entryTable } from "./entryTable";
import { ENTRIES, RATING_ENTRIES } from "./table";
import { TERMS } from "./words";

/** What the customer rates, from 1 to 5. */
const RATED = [TERMS.timeliness, TERMS.solving, TERMS.manner, TERMS.compliance] as const;
/** Label, field, label, field. */
const WIDTHS = [18, 30, 14, 26] as const;
const MARGIN = 2;
const GAP = 2;
const HEIGHT = 30;
const SUGGESTIONS_HEIGHT = 120;
/** 评价录入 stands right of what is printed. */
const ENTRY_COLUMN = 1 + WIDTHS.length + 1;

/**
 * 售后服务质量评价表(客户版) (S33): on one page, to print and fill in by hand; right of it 评价录入, a row for each form
 * that came back, which can be read as the survey.
 */
export const customerForm = document({
  id: ENTRIES.document,
  tab: "forms",
  sets: [],
  shared: false,
  withoutSurvey: true,
  needs: [],
  vocabulary: TERMS,
  tableName: TERMS.tableName,
  tables: [ENTRIES],
  staffTables: [RATING_ENTRIES],
  surveyTable: ENTRIES,
  build,
});

function build(sources: DocumentSources): SheetSpec {
  const { words, locale } = sources;
  const title = words(TERMS.title);
  return {
    id: ENTRIES.document,
    locale,
    name: title,
    tab: customerForm.tab,
    columnWidths: [MARGIN, ...WIDTHS, GAP, ...widthsOf(entryColumns(sources))],
    hiddenColumns: [],
    blocks: [
      ...titleBand(sources, title, WIDTHS.length, words(TERMS.privacy)),
      sectionHeading(1, ENTRY_COLUMN, words(TERMS.tableName)),
      { ...legendLine(words(TERMS.entryLegend)), row: 2, column: ENTRY_COLUMN },
      entryTable(sources, FIRST_ROW, ENTRY_COLUMN),
      formOf(sources),
    ],
    frozen: { rows: 0, columns: 0 },
    print: { orientation: "portrait", titleRows: null, onePage: true, columns: 1 + WIDTHS.length },
  };
}

/** The document's parts in its order. */
function formOf({ words }: DocumentSources): CellsBlock {
  return formLines(FIRST_ROW, [
    section(words, TERMS.customer),
    pair(words, TERMS.customerName, TERMS.contact),
    wide(words, TERMS.serviceType, TERMS.serviceTypes),
    section(words, TERMS.service),
    pair(words, TERMS.ticket, TERMS.served),
    wide(words, TERMS.agent, null),
    section(words, TERMS.dimensions),
    ...RATED.map((dimension) => wide(words, dimension, TERMS.points)),
    wide(words, TERMS.overall, TERMS.overallPoints),
    wide(words, TERMS.suggestions, null, SUGGESTIONS_HEIGHT),
    pair(words, TERMS.signature, TERMS.date),
  ]);
}

function section(words: Words, term: Term): FormLine {
  return { parts: [[cell(words(term), "headingLeft"), WIDTHS.length]], height: HEIGHT };
}

/** A label, and a field over the other columns. */
function wide(words: Words, term: Term, content: Term | null, height = HEIGHT): FormLine {
  const field = fieldPart(content === null ? null : words(content), WIDTHS.length - 1);
  return { parts: [labelPart(words(term)), field], height };
}

function pair(words: Words, one: Term, other: Term): FormLine {
  const parts = [one, other].flatMap((term) => [labelPart(words(term)), fieldPart(null)]);
  return { parts, height: HEIGHT };
}

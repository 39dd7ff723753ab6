import type { Term } from "../../glossary/locale";
import type { Words } from "../../glossary/words";
import { document } from "../document";
import { across, cell } from "../sheet/cells";
import type { Cell, CellsBlock } from "../sheet/cellSpec";
import type { SheetSpec } from "../sheet/sheetSpec";
import { FIRST_ROW, titleBand } from "../sheet/titleBand";
import type { DocumentSources } from "../sources";
import { TERMS } from "./words";

/** What the customer rates, from 1 to 5. */
const RATED = [TERMS.timeliness, TERMS.solving, TERMS.manner, TERMS.compliance] as const;
/** Label, field, label, field. */
const WIDTHS = [18, 30, 14, 26] as const;
const MARGIN = 2;
const HEIGHT = 30;
const SUGGESTIONS_HEIGHT = 120;

/** 售后服务质量评价表(客户版) (S33): on one page, to print and fill in by hand. */
export const customerForm = document({
  id: "customer-form",
  tab: "forms",
  sets: [],
  withoutSurvey: true,
  needs: [],
  vocabulary: TERMS,
  tables: [],
  staffTables: [],
  build,
});

function build(sources: DocumentSources): SheetSpec {
  const { words, locale } = sources;
  const title = words(TERMS.title);
  return {
    id: customerForm.id,
    locale,
    name: title,
    tab: customerForm.tab,
    columnWidths: [MARGIN, ...WIDTHS],
    hiddenColumns: [],
    blocks: [...titleBand(sources, title, WIDTHS.length, words(TERMS.privacy)), formOf(sources)],
    frozen: { rows: 0, columns: 0 },
    print: { orientation: "portrait", titleRows: null, onePage: true, columns: 1 + WIDTHS.length },
  };
}

/** A line of the form, and which of its cells are one. */
interface Line {
  readonly cells: readonly Cell[];
  readonly joined: { readonly column: number; readonly columns: number } | null;
  readonly height: number;
}

/** The document's parts in its order. */
function formOf({ words }: DocumentSources): CellsBlock {
  const lines = [
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
  ];
  return {
    kind: "cells",
    row: FIRST_ROW,
    column: 1,
    rows: lines.map(({ cells }) => cells),
    rowHeights: lines.map(({ height }) => height),
    merges: lines.flatMap(({ joined }, row) => (joined === null ? [] : [{ row, rows: 1, ...joined }])),
  };
}

function section(words: Words, term: Term): Line {
  return { cells: across(cell(words(term), "headingLeft"), WIDTHS.length), joined: null, height: HEIGHT };
}

/** A label, and a field over the other columns. */
function wide(words: Words, term: Term, content: Term | null, height = HEIGHT): Line {
  const columns = WIDTHS.length - 1;
  const field = cell(content === null ? null : words(content), "formField");
  return {
    cells: [cell(words(term), "formLabel"), ...across(field, columns)],
    joined: { column: 1, columns },
    height,
  };
}

function pair(words: Words, one: Term, other: Term): Line {
  const cells = [one, other].flatMap((term) => [cell(words(term), "formLabel"), cell(null, "formField")]);
  return { cells, joined: null, height: HEIGHT };
}

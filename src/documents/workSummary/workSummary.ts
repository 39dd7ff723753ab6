import { document, type NotMadeReason } from "../document";
import { changedSince } from "../settings/changedSince";
import { legendLine } from "../sheet/cells";
import type { Block, SheetSpec } from "../sheet/sheetSpec";
import { signatureLine } from "../sheet/signature";
import { FIRST_ROW, titleBand, TITLE_ROWS } from "../sheet/titleBand";
import type { DocumentSources } from "../sources";
import { assessmentSection } from "./assessmentSection";
import { customersSection, typesSection } from "./customerSections";
import { effectsSection } from "./effectsSection";
import { monthsSection } from "./monthsSection";
import { reasonsSection } from "./reasonsSection";
import { WIDTHS } from "./section";
import { SENTENCE_ROWS, sentenceBlocks, TEXT_COLUMN, TEXT_WIDTHS } from "./sentenceBlocks";
import {
  ASSESSMENT,
  ASSESSMENT_ENTRIES,
  SERVICE_TYPES,
  SUMMARY_CUSTOMERS,
  SUMMARY_EFFECTS,
  SUMMARY_ENTRIES,
  SUMMARY_MONTHS,
  SUMMARY_REASONS,
  SUMMARY_TEXTS,
} from "./table";
import { TOTAL_ROWS, totalBlocks } from "./totals";
import { TERMS } from "./words";

const MARGIN = 2;
const GAP = 2;

/** What the proposed words go by; they are as of their run. */
const WORDED_BY = [
  "target-rate",
  "vital-share",
  "core-second-share",
  "core-third-share",
  "small-sample",
] as const;

/**
 * 工作总结 (S43): what the period came to in sentences and totals, by kind of service and by month, why customers were
 * dissatisfied and which of them, what actions changed, and how departments are assessed. Staff word sentences themselves
 * right of the print, and enter the weights.
 */
export const workSummary = document({
  id: SUMMARY_TEXTS.document,
  tab: "briefing",
  sets: [],
  shared: true,
  needs: ["clean-data", "improvement-plan", "measure-tracking", "effect-verification", "settings"],
  vocabulary: TERMS,
  tableName: TERMS.texts,
  tables: [
    SUMMARY_TEXTS,
    SERVICE_TYPES,
    SUMMARY_MONTHS,
    SUMMARY_REASONS,
    SUMMARY_EFFECTS,
    SUMMARY_CUSTOMERS,
    ASSESSMENT,
  ],
  staffTables: [SUMMARY_ENTRIES, ASSESSMENT_ENTRIES],
  build,
});

function build(sources: DocumentSources): SheetSpec | NotMadeReason {
  const { words, locale, data, context } = sources;
  if (data === null) return "no-answers";
  if (context.results.figures.length === 0) return "no-score";
  const title = words(TERMS.title);
  const outdated = changedSince(sources, { bands: true, settings: WORDED_BY });
  return {
    id: workSummary.id,
    locale,
    name: title,
    tab: workSummary.tab,
    columnWidths: [MARGIN, ...WIDTHS, GAP, ...TEXT_WIDTHS],
    hiddenColumns: [TEXT_COLUMN + TEXT_WIDTHS.length - 1],
    blocks: [
      ...titleBand(sources, title, WIDTHS.length, undefined, outdated),
      legendLine(words(TERMS.legend)),
      ...totalBlocks(sources, FIRST_ROW),
      ...sentenceBlocks(sources, FIRST_ROW + TOTAL_ROWS),
      ...tables(sources, FIRST_ROW + TOTAL_ROWS + SENTENCE_ROWS),
    ],
    frozen: { rows: 3, columns: 0 },
    print: {
      orientation: "portrait",
      titleRows: TITLE_ROWS,
      onePage: false,
      columns: 1 + WIDTHS.length,
    },
  };
}

/** The tables one under the other; the last, in which staff write, may grow. */
function tables(sources: DocumentSources, first: number): readonly Block[] {
  const sections = [
    typesSection(sources),
    monthsSection(sources),
    reasonsSection(sources),
    customersSection(sources),
    effectsSection(sources),
    assessmentSection(sources),
  ];
  const blocks: Block[] = [];
  let row = first;
  for (const section of sections) {
    if (section === null) continue;
    blocks.push(...section.draw(row));
    row += section.height;
  }
  return [...blocks, ...signatureLine(sources, row, [1, 3, 5, 7])];
}

import { changedSince } from "../settings/changedSince";
import type { ReasonBreakdown } from "../../analysis/reasons/breakdown/reasonParts";
import type { CleanDataLayout } from "../cleanData/layout";
import { document, type NotMadeReason } from "../document";
import { footNotes, sectionHeading } from "../sheet/cells";
import { tableOf } from "../sheet/column";
import type { Block, SheetSpec } from "../sheet/sheetSpec";
import { headingHeight, ONE_LINE } from "../sheet/headingRoom";
import { tableIn } from "../sheet/tableReference";
import { columnsOfSheet, MOST_PRINTED } from "../sheet/tableSheet";
import { FIRST_ROW, titleBand } from "../sheet/titleBand";
import type { DocumentSources } from "../sources";
import { groupSection } from "./groupSections";
import { periodSection } from "./periodSection";
import { schemesHeight, schemeSections } from "./schemeSections";
import { GROUP_TABLES, WEIGHTS } from "./table";
import { minutesIn, weightColumns } from "./weightColumns";
import { TERMS } from "./words";

const FIGURE_WIDTH = 14;
/** Heading, column headings and a blank row. */
const ROWS_AROUND = 3;

/**
 * 原因细分: the reasons of the Pareto weighed by answers, severity and minutes, by group, in two periods, and in the
 * schemes that were not used.
 */
export const reasonBreakdown = document({
  id: WEIGHTS.document,
  tab: "analysis",
  sets: [],
  shared: true,
  needs: ["clean-data", "settings"],
  vocabulary: TERMS,
  tables: [WEIGHTS, ...GROUP_TABLES],
  staffTables: [],
  build,
});

function build(sources: DocumentSources): SheetSpec | NotMadeReason {
  const { context, data, document: id, locale, words } = sources;
  const breakdown = context.results.reasonBreakdown?.() ?? null;
  if (breakdown === null || breakdown.items.length === 0) return "no-reasons";
  if (data === null) return "no-answers";
  const title = words(TERMS.title);
  const widths = columnsOfSheet(weightColumns(sources, data)).columnWidths;
  const missing = Array.from({ length: Math.max(0, MOST_PRINTED + 1 - widths.length) }, () => FIGURE_WIDTH);
  return {
    id,
    locale,
    name: title,
    tab: reasonBreakdown.tab,
    columnWidths: [...widths, ...missing],
    hiddenColumns: [],
    blocks: [
      ...titleBand(sources, title, MOST_PRINTED, undefined, changedSince(sources, { bands: true })),
      ...sections(sources, data, breakdown),
    ],
    frozen: { rows: 3, columns: 2 },
    print: { orientation: "landscape", titleRows: null, onePage: false, columns: 1 + MOST_PRINTED },
  };
}

/** One under the other. */
function sections(
  sources: DocumentSources,
  data: CleanDataLayout,
  breakdown: ReasonBreakdown,
): readonly Block[] {
  const blocks: Block[] = [...weights(sources, data, breakdown)];
  let row = FIRST_ROW + breakdown.items.length + notesOf(sources, data).length + ROWS_AROUND;
  for (const group of breakdown.groups) {
    const section = groupSection(sources, data, group, row);
    blocks.push(...section.blocks);
    row += section.height;
  }
  if (breakdown.periods !== null) {
    blocks.push(...periodSection(sources, breakdown.periods, row));
    row += breakdown.periods.length + ROWS_AROUND;
  }
  blocks.push(...schemeSections(sources, breakdown.otherSchemes, row));
  const last = row + schemesHeight(breakdown.otherSchemes);
  return [...blocks, footNotes(last, [sources.words(TERMS.noteValues)])];
}

function weights(
  sources: DocumentSources,
  data: CleanDataLayout,
  { items }: ReasonBreakdown,
): readonly Block[] {
  const columns = weightColumns(sources, data);
  const frame = {
    mode: "computed",
    headingHeight: headingHeight(columns, ONE_LINE),
    name: tableIn(sources.context, WEIGHTS).name,
    row: FIRST_ROW + 1,
    column: 1,
    keyOf: ({ category }: { readonly category: string }) => category,
    keyColumn: null,
    filterButtons: false,
  } as const;
  return [
    sectionHeading(FIRST_ROW, 1, sources.words(TERMS.weights)),
    tableOf(sources, frame, items, columns),
    footNotes(FIRST_ROW + 2 + items.length, notesOf(sources, data)),
  ];
}

/** What severity is told by. */
function severityNote({ context, words }: DocumentSources): string {
  const levels = context.results.cleaned.survey.complaintLevels;
  if (levels === undefined) return words(TERMS.noteSeverity);
  const { header, words: said } = levels;
  const points = said
    .map(({ text, points }) => `${text} ${String(points)}`)
    .join(words(TERMS.levelSeparator));
  return words(TERMS.noteLevel, { column: header, levels: points || words(TERMS.levelsAsNumbers) });
}

function notesOf(sources: DocumentSources, data: CleanDataLayout): readonly string[] {
  const { words } = sources;
  const minutes = minutesIn(sources, data);
  return [
    severityNote(sources),
    ...(minutes === null ? [] : [words(TERMS.noteMinutes, { column: minutes.heading })]),
    words(TERMS.noteOrder),
  ];
}

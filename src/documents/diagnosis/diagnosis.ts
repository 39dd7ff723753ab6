import type { Diagnosis } from "../../analysis/diagnosis/diagnosis";
import type { CleanDataLayout } from "../cleanData/layout";
import { document, type NotMadeReason } from "../document";
import { cell, footNotes, legendLine, sectionHeading } from "../sheet/cells";
import { tableOf, widthsOf } from "../sheet/column";
import { levelRowHeights } from "../sheet/grid";
import type { Block, SheetSpec } from "../sheet/sheetSpec";
import { tableIn } from "../sheet/tableReference";
import { titleBand } from "../sheet/titleBand";
import { periodText } from "../sheet/periodText";
import { liveText, type DocumentSources } from "../sources";
import { changedSince } from "../settings/changedSince";
import { fixed, joined, sentence } from "../formulas/sentence";
import type { CellContent, CellsBlock, Formula } from "../sheet/cellSpec";
import { circumstancesSheet } from "./circumstances";
import { CIRCUMSTANCE_TERMS } from "./circumstanceWords";
import { COMPARED_TERMS } from "./comparedWords";
import { FINDING_TERMS } from "./findingWords";
import { dimensionFieldsSheet } from "./dimensionFields";
import { notesOf } from "./notes";
import {
  COLUMNS,
  LINES,
  PRINTED,
  QUADRANT_ROW,
  shownWidths,
  UNUSED_POINTS,
  widthsIn,
  WORDS_ROW,
} from "./places";
import { workingRows } from "./problemRows";
import { chartFrame, chartHeading, quadrantChart } from "./quadrantChart";
import { quadrantHeading, quadrantHeights, quadrantTable } from "./quadrantTable";
import { spreadSection } from "./spreadSection";
import { chosenFields, chosenQuadrants, staffWords } from "./staffDiagnosis";
import {
  CIRCUMSTANCE_CHOICES,
  CIRCUMSTANCES,
  DIMENSION_FIELDS,
  FIELD_CHOICES,
  PROBLEM_WORKINGS,
  QUADRANT_CHOICES,
  QUADRANT_TABLE,
  WORD_ENTRIES,
  WORD_LIST,
} from "./table";
import { shownThemes, themesSection } from "./themesSection";
import { wordListTable } from "./wordListTable";
import { TERMS } from "./words";
import { workingColumns } from "./workingColumns";
import { wordsSection } from "./wordsSection";

const NOTES_ROW = WORDS_ROW + LINES + 3;
/** Points of the heading of the words of staff, which keep it apart from the notes. */
const WORD_LIST_POINTS = 36;

/**
 * 问题诊断 (S25–S28): the problems in four quadrants with their chart, whose they are, and what customers say by word
 * and by theme. Without reasons it stands on the themes of what the dissatisfied wrote, without those on the dimensions, else on
 * operating measures and groups.
 */
export const diagnosis = document({
  id: QUADRANT_TABLE.document,
  tab: "diagnosis",
  sets: [],
  shared: true,
  needs: ["clean-data", "settings"],
  vocabulary: { ...TERMS, ...CIRCUMSTANCE_TERMS, ...COMPARED_TERMS, ...FINDING_TERMS },
  tables: [QUADRANT_TABLE, PROBLEM_WORKINGS, DIMENSION_FIELDS, CIRCUMSTANCES, WORD_LIST],
  staffTables: [QUADRANT_CHOICES, FIELD_CHOICES, CIRCUMSTANCE_CHOICES, WORD_ENTRIES],
  analysisOptions: (staff) => ({
    quadrants: chosenQuadrants(staff),
    dimensionFields: chosenFields(staff),
    staffWords: staffWords(staff),
  }),
  build,
});

function build(sources: DocumentSources): SheetSpec | NotMadeReason {
  const { context, data, words, locale } = sources;
  if (data === null) return "no-answers";
  const found = context.results.diagnosis;
  if (found === null) return withoutProblems(sources, data);
  const title = words(TERMS.title);
  const workings = workingColumns(sources, data, found);
  const notes = notesOf(sources, found);
  const hidden = workings.flatMap(({ unseen }, i) => (unseen === true ? [] : [COLUMNS.workings + i]));
  return {
    id: diagnosis.id,
    locale,
    name: title,
    tab: diagnosis.tab,
    columnWidths: [...shownWidths(widthsIn(locale)), ...widthsOf(workings)],
    hiddenColumns: [COLUMNS.key, ...hidden],
    blocks: [
      ...titleBand(
        sources,
        title,
        PRINTED - 1,
        subtitle(sources, found),
        changedSince(sources, { bands: true }),
      ),
      legendLine(words(TERMS.legend)),
      ...quadrantBlocks(sources, data, found),
      ...levelRowHeights([
        ...spreadSection(sources, found),
        ...wordsSection(sources, data),
        ...themesSection(sources, data),
      ]),
      ...unusedLines(sources),
      footNotes(NOTES_ROW, notes),
      ...wordListBlocks(sources, NOTES_ROW + notes.length),
    ],
    frozen: { rows: 3, columns: 0 },
    print: { orientation: "landscape", titleRows: null, onePage: false, columns: PRINTED },
  };
}

/** Where nobody tells of problems: dimensions, then operating measures and groups. */
function withoutProblems(sources: DocumentSources, data: CleanDataLayout): SheetSpec | NotMadeReason {
  return dimensionFieldsSheet(sources, data) ?? circumstancesSheet(sources, data) ?? "no-problems-told";
}

function quadrantBlocks(sources: DocumentSources, data: CleanDataLayout, found: Diagnosis): readonly Block[] {
  const { words, context } = sources;
  const row = QUADRANT_ROW;
  const [workings, columns] = [workingRows(sources), workingColumns(sources, data, found)];
  return [
    sectionHeading(row - 1, COLUMNS.left, words(TERMS.quadrantsHeading)),
    sectionHeading(row - 1, COLUMNS.chart, chartHeading(sources, found)),
    quadrantTable(sources, found, { row, column: COLUMNS.left }),
    tableOf(
      sources,
      {
        mode: "computed",
        name: tableIn(context, PROBLEM_WORKINGS).name,
        row,
        column: COLUMNS.workings,
        keyOf: ({ key }) => key,
        keyColumn: null,
        filterButtons: false,
        ...quadrantHeights(sources, workings),
        headingHeight: quadrantHeading(sources, found),
      },
      workings,
      columns,
    ),
    chartFrame(),
    ...quadrantChart(sources, found, COLUMNS.workings + columns.length),
  ];
}

/** Low rows between what is said by word and by theme and the notes, whose row is always the same. */
function unusedLines(sources: DocumentSources): readonly CellsBlock[] {
  const used = Math.max(1, sources.context.results.words?.items.length ?? 0, shownThemes(sources).length);
  const rows = Array.from({ length: LINES - used }, () => [cell(null, "muted")]);
  if (rows.length === 0) return [];
  const row = WORDS_ROW + 2 + used;
  return [{ kind: "cells", row, column: COLUMNS.left, rows, rowHeights: rows.map(() => UNUSED_POINTS) }];
}

/** Without a blank row above: on a page of its own it would stand alone, with the notes it does not. */
function wordListBlocks(sources: DocumentSources, row: number): readonly Block[] {
  const { words } = sources;
  return [
    { ...sectionHeading(row, COLUMNS.left, words(TERMS.wordListHeading)), rowHeights: [WORD_LIST_POINTS] },
    footNotes(row + 1, [words(TERMS.noteWordList)]),
    wordListTable(sources, { row: row + 2, column: COLUMNS.left }),
  ];
}

/** What the problems come from, live, and the period. */
function subtitle(sources: DocumentSources, { basis, total }: Diagnosis): CellContent | Formula {
  const { words, context } = sources;
  const { column } = tableIn(context, PROBLEM_WORKINGS);
  const all = { formula: `MAX(${column("mentions")})`, value: String(total) };
  const from = sentence(words, basis === "reasons" ? TERMS.subtitleReasons : TERMS.subtitleThemes, {
    n: all,
  });
  return liveText(sources, joined([fixed(periodText(sources)), from], " · "));
}

import { document, type NotMadeReason } from "../document";
import { comparedWorkings, COMPARED_COLUMNS } from "../measures/comparedWorkings";
import { effortWorkings } from "../measures/effortWorkings";
import type { MeasureTile } from "../measures/measureTile";
import { shownTiles } from "../measures/measureTiles";
import { promoterWorkings } from "../measures/promoterWorkings";
import { targetSection } from "../measures/targetSection";
import { tileBlocks } from "../measures/tileBlocks";
import { overallWorkings, WORKING_COLUMNS } from "../measures/workings";
import { GRID, gridWidths, levelRowHeights } from "../sheet/grid";
import type { Block, SheetSpec } from "../sheet/sheetSpec";
import { FIRST_ROW } from "../sheet/titleBand";
import type { DocumentSources } from "../sources";
import { decisionBlocks } from "./decisionSection";
import { headline } from "./headline";
import { problemBlocks, problemHeight } from "./problemSection";
import { PROGRESS_HEIGHT, progressBlocks } from "./progressSection";
import { trendBlocks } from "./trendChart";
import { withLowRows, withNarrowGaps } from "./oneSheetOfPaper";
import { TERMS } from "./words";

/** Figures on the page, and how many lines stand under each: its change and whether chance would do. */
const [FIGURES, NOTES] = [4, 2];
/** Rows beside each other: 达标测算 and the trend; where there is no 达标测算 to share the width with, the trend is higher. */
const [TREND_ROWS, WIDE_TREND_ROWS] = [7, 13];
/** Hidden columns of what formulas work from, then those of the trend's numbers, which a chart must find unhidden. */
const WORKINGS = WORKING_COLUMNS + COMPARED_COLUMNS;
const PLACES = 3;
const HIDDEN_COLUMNS = WORKINGS + PLACES;
const NUMBERS = GRID.helper + HIDDEN_COLUMNS;

/**
 * 满意度改进月报: one page for managers. Its title is the finding; under it four figures with change and chance, 达标测算,
 * the trend, core problems with what is done, what is late and what was proven, and what staff ask managers to decide.
 */
export const briefing = document({
  id: "briefing",
  tab: "briefing",
  sets: ["hotline", "after-sales"],
  shared: true,
  needs: ["clean-data", "pareto", "improvement-plan", "measure-tracking", "settings"],
  vocabulary: TERMS,
  tables: [],
  staffTables: [],
  build,
});

function build(sources: DocumentSources): SheetSpec | NotMadeReason {
  const { data, words, locale } = sources;
  if (data === null) return "no-answers";
  const tiles = shownTiles(sources).slice(0, FIGURES).map(briefTile);
  if (tiles.length === 0) return "no-score";
  const drawn = tileBlocks(sources, tiles, FIRST_ROW);
  return {
    id: briefing.id,
    locale,
    name: words(TERMS.title),
    tab: briefing.tab,
    columnWidths: [...gridWidths(HIDDEN_COLUMNS), 10, 10, 10],
    hiddenColumns: Array.from({ length: HIDDEN_COLUMNS }, (_, i) => GRID.helper + i),
    blocks: withNarrowGaps([
      ...headline(sources),
      ...levelRowHeights([
        ...withLowRows(drawn.blocks),
        ...overallWorkings(sources),
        ...promoterWorkings(sources),
        ...effortWorkings(sources),
        ...comparedWorkings(sources),
        ...withLowRows(sections(sources, FIRST_ROW + drawn.height + 1)),
      ]),
    ]),
    frozen: { rows: 0, columns: 0 },
    print: { orientation: "portrait", titleRows: null, onePage: true, columns: 1 + GRID.columns },
  };
}

/** A tile with its first lines alone. */
function briefTile(tile: MeasureTile): MeasureTile {
  return {
    ...tile,
    content: (sources, valueCell) => {
      const found = tile.content(sources, valueCell);
      return found === null ? null : { ...found, notes: found.notes.slice(0, NOTES) };
    },
  };
}

function sections(sources: DocumentSources, row: number): readonly Block[] {
  const target = targetSection(sources);
  const rows = target === null ? WIDE_TREND_ROWS : TREND_ROWS;
  const problemsRow = row + Math.max(rows, target?.height ?? 0);
  const progressRow = problemsRow + problemHeight(sources);
  return [
    ...(target?.draw(row, GRID.left) ?? []),
    ...trendBlocks(sources, { row, rows, numbers: { row: FIRST_ROW, column: NUMBERS } }),
    ...problemBlocks(sources, { row: problemsRow, helper: GRID.helper + WORKINGS }),
    ...progressBlocks(sources, progressRow),
    ...decisionBlocks(sources, progressRow + PROGRESS_HEIGHT),
  ];
}

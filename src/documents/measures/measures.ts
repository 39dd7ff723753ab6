import { document, type NotMadeReason } from "../document";
import { changedSince } from "../settings/changedSince";
import { shownGroups } from "../groups/shownGroups";
import { GRID, gridWidths, levelRowHeights, type Section } from "../sheet/grid";
import type { Block, SheetSpec } from "../sheet/sheetSpec";
import { FIRST_ROW, titleBand } from "../sheet/titleBand";
import type { DocumentSources } from "../sources";
import { definitions } from "./definitions";
import { DEFINITIONS } from "./definitionWords";
import { operatingChangesSection, yearSection } from "./changeSections";
import { comparedWorkings, HIDDEN_COLUMNS } from "./comparedWorkings";
import { compositionSection } from "./compositionSection";
import { CHART_TITLES } from "./chartTitles";
import { dimensionsChartSection } from "./dimensionsChart";
import { dimensionsSection } from "./dimensionsSection";
import { distributionSection } from "./distributionSection";
import { effortWorkings } from "./effortWorkings";
import { benchmarksSection, goalsSection } from "./goalsSection";
import { groupSections } from "./groupSections";
import { shownTiles } from "./measureTiles";
import { operatingSection } from "./operatingSection";
import { promoterChartSection, promoterSection } from "./promoterSection";
import { promoterWorkings } from "./promoterWorkings";
import { summedUpSheet } from "./summedUp";
import { SUMMED_UP } from "./table";
import { tileBlocks } from "./tileBlocks";
import { TERMS } from "./words";
import { targetSection } from "./targetSection";
import { weightedSection } from "./weightedSection";
import { OVERALL, overallWorkings } from "./workings";

/**
 * 满意度指标: the measures as tiles, how the scores divide, the dimensions, the main groups, and at the foot what each
 * figure means.
 */
export const measures = document({
  id: "measures",
  tab: "analysis",
  sets: ["hotline", "after-sales"],
  shared: true,
  needs: ["clean-data", "groups", "settings"],
  vocabulary: { ...TERMS, ...CHART_TITLES, ...DEFINITIONS },
  tables: [SUMMED_UP],
  staffTables: [],
  build,
});

function build(sources: DocumentSources): SheetSpec | NotMadeReason {
  const { data, words, locale, context } = sources;
  if (context.results.summedUp !== undefined) return summedUpSheet(sources, context.results.summedUp);
  if (data === null) return "no-answers";
  const tiles = shownTiles(sources);
  if (tiles.length === 0) return "no-score";
  const title = words(TERMS.title);
  const drawn = tileBlocks(sources, tiles, FIRST_ROW);
  const sectionsRow = FIRST_ROW + drawn.height + 1;
  const { blocks, nextRow } = drawSections(sources, sectionsRow);
  return {
    id: measures.id,
    locale,
    name: title,
    tab: measures.tab,
    columnWidths: gridWidths(HIDDEN_COLUMNS),
    hiddenColumns: Array.from({ length: HIDDEN_COLUMNS }, (_, i) => GRID.helper + i),
    blocks: [
      ...titleBand(sources, title, GRID.columns, undefined, outdated(sources)),
      ...levelRowHeights([
        ...drawn.blocks,
        ...overallWorkings(sources),
        ...promoterWorkings(sources),
        ...effortWorkings(sources),
        ...comparedWorkings(sources),
        ...blocks,
      ]),
      definitions(sources, nextRow, tiles),
    ],
    frozen: { rows: 3, columns: 0 },
    print: { orientation: "portrait", titleRows: null, onePage: false, columns: 1 + GRID.columns },
  };
}

/** How groups and dimensions compare, weighted figures, the bounds of months and what came again are as of the run. */
function outdated(sources: DocumentSources): string | null {
  const { satisfaction, drivers, weighted, operating } = sources.context.results;
  const hasGroups = shownGroups(sources.context.results).length > 0;
  const isCompared = satisfaction !== null && (drivers !== null || weighted !== null || hasGroups);
  return changedSince(sources, {
    bands: isCompared,
    settings: [
      ...(isCompared ? (["small-sample"] as const) : []),
      "month-start-day",
      ...(operating.some(({ role }) => role === "repeatedProblem") ? (["repeat-days"] as const) : []),
    ],
    counts: isCompared
      ? [
          { formula: OVERALL.n, value: satisfaction.n },
          { formula: OVERALL.content, value: satisfaction.contentCount },
        ]
      : [],
  });
}

/** The sections one under the other; a chart stands below its table. */
function drawSections(
  sources: DocumentSources,
  firstRow: number,
): { readonly blocks: readonly Block[]; readonly nextRow: number } {
  const hasDimensions = sources.context.results.dimensions.length > 0;
  const blocks: Block[] = [];
  let row = firstRow;
  const draw = (section: Section | null): void => {
    if (section === null) return;
    blocks.push(...section.draw(row, GRID.left));
    row += section.height;
  };
  draw(compositionSection(sources));
  const goalsRow = row;
  draw(goalsSection(sources));
  draw(benchmarksSection(sources));
  draw(targetSection(sources));
  const dimensionsRow = row;
  draw(hasDimensions ? dimensionsSection(sources) : distributionSection(sources));
  if (hasDimensions) draw(dimensionsChartSection(sources, dimensionsRow, goalsRow));
  draw(weightedSection(sources));
  draw(operatingSection(sources));
  draw(operatingChangesSection(sources));
  draw(yearSection(sources));
  const promotersRow = row;
  draw(promoterSection(sources));
  draw(promoterChartSection(sources, promotersRow));
  groupSections(sources).forEach(draw);
  return { blocks, nextRow: row };
}

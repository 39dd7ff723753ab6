import { footNotes } from "../sheet/cells";
import { GRID, gridWidths, levelRowHeights, stackSections, type Section } from "../sheet/grid";
import { FIRST_ROW, titleBand } from "../sheet/titleBand";
import { sourcesOf, type DocumentSources } from "../sources";
import type { DocumentContext } from "../context";
import { compositionSection } from "./compositionSection";
import { dimensionsChartSection, dimensionsSection } from "./dimensionsSection";
import { distributionSection } from "./distributionSection";
import { groupSections } from "./groupSections";
import { latestMonthWorkings } from "./latestMonth";
import type { MeasureTile } from "./measureTile";
import { measureTiles } from "./measureTiles";
import { operatingSection } from "./operatingSection";
import { promoterChartSection, promoterSection } from "./promoterSection";
import { promoterWorkings } from "./promoterWorkings";
import { tileBlocks, tileRows } from "./tileBlocks";
import { overallWorkings, WORKING_COLUMNS } from "./workings";
import type { SheetSpec } from "../sheet/sheetSpec";

const TILE_ROW = FIRST_ROW;

/**
 * 满意度指标: the measures as tiles, how the scores divide, the dimensions, the main groups, and at the foot what each
 * figure means. Null where nothing was scored.
 */
export function measures(context: DocumentContext): SheetSpec | null {
  const sources = sourcesOf(context);
  const tiles = measureTiles(sources);
  if (sources.data === null || tiles.length === 0) return null;
  const title = sources.words("sheetMeasures");
  const sectionsRow = TILE_ROW + tileRows(tiles) + 1;
  const { blocks, nextRow } = stackSections(sectionsOf(sources, sectionsRow), sectionsRow);
  return {
    id: "measures",
    name: title,
    tab: "analysis",
    columnWidths: gridWidths(WORKING_COLUMNS),
    hiddenColumns: Array.from({ length: WORKING_COLUMNS }, (_, i) => GRID.helper + i),
    blocks: [
      ...titleBand(sources, title, GRID.width),
      ...levelRowHeights([
        ...tileBlocks(tiles, TILE_ROW),
        ...overallWorkings(sources),
        ...promoterWorkings(sources),
        ...latestMonthWorkings(sources),
        ...blocks,
      ]),
      definitions(sources, nextRow, tiles),
    ],
    frozen: { rows: 3, columns: 0 },
    print: { orientation: "landscape", titleRows: null, onePage: true },
  };
}

function sectionsOf(sources: DocumentSources, firstRow: number): readonly Section[] {
  const hasDimensions = sources.context.results.dimensions.length > 0;
  return [
    compositionSection(sources),
    hasDimensions ? dimensionsSection(sources) : distributionSection(sources),
    hasDimensions ? dimensionsChartSection(sources, firstRow) : null,
    operatingSection(sources),
    promoterSection(sources),
    promoterChartSection(sources, firstRow),
    ...groupSections(sources),
  ].filter((section) => section !== null);
}

function definitions(
  sources: DocumentSources,
  row: number,
  tiles: readonly MeasureTile[],
): SheetSpec["blocks"][number] {
  const said = tiles.flatMap(({ definition }) => definition ?? []);
  return footNotes(row, [
    ...said,
    ...(sources.context.results.dimensions.length > 0 ? [sources.words("definitionDimensionLinks")] : []),
    sources.words(sources.context.formulas ? "noteLiveFormulas" : "noteValues"),
  ]);
}

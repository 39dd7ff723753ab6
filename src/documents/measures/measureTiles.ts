import type { DocumentSources } from "../sources";
import { effortTile, promoterTile } from "./loyaltyTiles";
import type { MeasureTile } from "./measureTile";
import { answersTile, dissatisfiedTile, meanTile, rateTile } from "./satisfactionTiles";

/** The tiles of the measures that the survey has. */
export function measureTiles(sources: DocumentSources): readonly MeasureTile[] {
  const { satisfaction, nps, ces } = sources.context.results;
  if (sources.data === null) return [];
  const tiles: (MeasureTile | null)[] = [];
  if (satisfaction !== null) {
    tiles.push(rateTile(sources), dissatisfiedTile(sources), meanTile(sources));
  }
  if (nps !== null) tiles.push(promoterTile(sources, nps));
  if (ces !== null) tiles.push(effortTile(sources, ces));
  const shown = tiles.filter((tile) => tile !== null);
  return shown.length === 0 ? [] : [...shown, answersTile(sources)];
}

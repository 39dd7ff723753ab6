import type { DocumentSources } from "../sources";
import { answersTile } from "./answersTile";
import { LOYALTY_TILES } from "./loyaltyTiles";
import type { MeasureTile } from "./measureTile";
import { SATISFACTION_TILES } from "./satisfactionTiles";

/** Every measure that has a tile, in their order on the sheet. */
export const TILES = [...SATISFACTION_TILES, ...LOYALTY_TILES, answersTile] as const;

/** The tiles of the measures that the survey has; [] where it has none: the number of answers alone is no measure. */
export function shownTiles(sources: DocumentSources): readonly MeasureTile[] {
  const tiles: readonly MeasureTile[] = TILES;
  const shown = tiles.filter(({ isShown }) => isShown(sources));
  return shown.length > 1 ? shown : [];
}

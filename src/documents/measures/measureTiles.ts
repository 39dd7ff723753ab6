import type { DocumentSources } from "../documentSources";
import type { CellContent, Formula, NumberFormat, Tone } from "../sheetSpec";
import { effortTile, promoterTile } from "./loyaltyTiles";
import { answersTile, dissatisfiedTile, meanTile, rateTile } from "./satisfactionTiles";

/** A line under a tile's value; good or bad where it says so itself in words or signs. */
export interface TileNote {
  readonly content: CellContent | Formula;
  readonly tone: "good" | "bad" | null;
}

/** A line that is neither good nor bad. */
export function plainNote(content: CellContent | Formula): TileNote {
  return { content, tone: null };
}

/** One measure as a tile: its value under its label, then its change, how sure it is and what to make of it. */
export interface MeasureTile {
  readonly label: string;
  readonly value: CellContent | Formula;
  readonly format: NumberFormat;
  readonly tone: Tone;
  readonly notes: readonly TileNote[];
  /** How the measure is defined, for the foot of the sheet. */
  readonly definition: string | null;
}

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

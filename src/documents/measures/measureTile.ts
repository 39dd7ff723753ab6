import type { CellContent, Formula, NumberFormat, Tone } from "../sheet/sheetSpec";

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

import type { Term } from "../../glossary/locale";
import type { CellContent, Formula, NumberFormat, Tone } from "../sheet/cellSpec";
import type { DocumentSources } from "../sources";

/** A line under a tile's value. */
export interface TileNote {
  readonly content: CellContent | Formula;
  /** Good or bad where it says so itself in words or signs. */
  readonly tone: ToneRule | null;
}

/**
 * When a value or a line is good and when bad: conditions over cells and settings, as formulas without "=", and what
 * they give now. Without a condition it stays as it is now.
 */
export interface ToneRule {
  readonly good: string | null;
  readonly bad: string | null;
  readonly now: "good" | "bad" | null;
}

/** A line that is neither good nor bad. */
export function plainNote(content: CellContent | Formula): TileNote {
  return { content, tone: null };
}

/** What a tile shows under its label: the value, then its change, how sure it is and what to make of it. */
export interface TileContent {
  readonly value: CellContent | Formula;
  readonly format: NumberFormat;
  /** The colour of the tile; a tone that changes is the value's alone. */
  readonly tone: Tone;
  readonly valueTone?: ToneRule;
  readonly notes: readonly TileNote[];
}

/** A measure that is shown as a tile where a survey has it. */
export interface MeasureTile<Measure extends string = string> {
  /** As in the results' figures. */
  readonly measure: Measure;
  readonly label: Term;
  /** How the measure is defined, for the foot of the sheet; null where its label says it. */
  readonly definition: Term | null;
  readonly isShown: (sources: DocumentSources) => boolean;
  /** Given the address of the value's own cell; null where the tile is not shown. */
  readonly content: (sources: DocumentSources, valueCell: string) => TileContent | null;
}

/** A tile as its file declares it: `found` is what it is drawn from, null where the survey has no such measure. */
export function measureTile<const Measure extends string, Found>({
  measure,
  label,
  definition,
  found,
  content,
}: {
  readonly measure: Measure;
  readonly label: Term;
  readonly definition: Term | null;
  readonly found: (sources: DocumentSources) => Found | null;
  readonly content: (sources: DocumentSources, found: Found, valueCell: string) => TileContent;
}): MeasureTile<Measure> {
  return {
    measure,
    label,
    definition,
    isShown: (sources) => found(sources) !== null,
    content: (sources, valueCell) => {
      const measured = found(sources);
      return measured === null ? null : content(sources, measured, valueCell);
    },
  };
}

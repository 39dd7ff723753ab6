import type { MeasureUnit } from "../../analysis/measures/measureUnit";
import type { Results } from "../../analysis/results";
import type { TiledMeasure } from "../../documents/measures/measureLabels";
import { TILES } from "../../documents/measures/measureTiles";
import type { Term } from "../../glossary/locale";

/** A measure that has a tile on 满意度指标, with its value; null without an answer. */
export interface ReportedTile {
  readonly measure: TiledMeasure;
  readonly label: Term;
  /** How it is defined; null where its label says it. */
  readonly definition: Term | null;
  readonly unit: MeasureUnit;
  readonly value: number | null;
}

/** The measures of the survey that have a tile, in the order of the sheet. */
export function tilesOf({ figures }: Results): readonly ReportedTile[] {
  return TILES.flatMap(({ measure, label, definition }) => {
    const figure = figures.find(({ key }) => key === measure);
    return figure === undefined
      ? []
      : [{ measure, label, definition, unit: figure.unit, value: figure.value }];
  });
}

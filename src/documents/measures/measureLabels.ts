import { formerWording } from "../../glossary/formerWording";
import { LOCALES } from "../../glossary/locale";
import { TILES } from "./measureTiles";

/** Measures that 满意度指标 shows as tiles. */
export type TiledMeasure = (typeof TILES)[number]["measure"];

/**
 * What a measure's tile may be headed on a sheet, in whichever language the sheet was made, and by which version.
 *
 * @example measureLabels("mean") // ["平均分", "Mean score"]
 */
export function measureLabels(measure: TiledMeasure): readonly string[] {
  const labels = TILES.flatMap((tile) =>
    tile.measure === measure
      ? LOCALES.flatMap((locale) => [tile.label[locale], formerWording(tile.label[locale])])
      : [],
  );
  return [...new Set(labels)];
}

import { bandOf, type Band, type Scale } from "../survey/scale";
import { ByValue } from "../byValue";

/**
 * The band of a score, each distinct score looked at once: for passes over a million rows.
 *
 * @example bandLookup(scaleOfKind("1-5"))(5) // "satisfied"
 */
export function bandLookup(scale: Scale): (score: number) => Band {
  const known = new ByValue<Band>();
  return (score) => {
    let band = known.get(score);
    if (band === undefined) {
      band = bandOf(score, scale);
      known.set(score, band);
    }
    return band;
  };
}

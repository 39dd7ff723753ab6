import type { Term } from "../../glossary/locale";
import type { CleanedSurvey } from "../cleaning/cleaning";
import type { Selection } from "../cleaning/selectPeriod";
import type { Results } from "../results";
import type { Scale } from "../survey/scale";
import type { Better } from "./better";
import type { MeasureUnit } from "./measureUnit";
import type { SampleKind } from "./sampleNumbers";

/** The results that measures are read from. */
export type MeasuredResults = Pick<Results, "satisfaction" | "dimensions" | "nps" | "ces" | "operating">;

/** One measure of a survey: all that is to be known of it to show, compare and judge it. */
export interface MeasureRecord<Key extends string = string> {
  /** `rate`, `dimension:NAME`, `waitTime` …: see measuresOf. */
  readonly key: Key;
  /** What it is called; null where a column gives it its name: a dimension, an operating measure. */
  readonly label: Term | null;
  readonly unit: MeasureUnit;
  /** `as-scale`: the way that its scale runs. `unsaid`: nothing tells which way is the better one. */
  readonly better: Better | "as-scale" | "unsaid";
  /** The scale of its answers; null where they have none. */
  readonly scale: Scale | null;
  /** Its value; null without an answer. */
  readonly of: (results: MeasuredResults) => number | null;
  readonly kind: SampleKind;
  /** Its answers by row: of a share 1 and 0, of NPS 1, 0 and -1; NaN without one. */
  readonly answers: (cleaned: CleanedSurvey) => Float64Array;
  /** Whether its rows are those with an overall score, or all whose answers count. */
  readonly counted: keyof Selection;
}

/** Which way a measure gets better; null where nothing tells. */
export function betterOf({ better, scale }: Pick<MeasureRecord, "better" | "scale">): Better | null {
  if (better === "unsaid") return null;
  if (better !== "as-scale") return better;
  if (scale === null) return null;
  return scale.direction === "higher-is-better" ? "higher" : "lower";
}

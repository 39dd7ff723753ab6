import type { Term } from "../../glossary/locale";
import type { Better } from "./better";
import type { Interval } from "../statistics/interval";
import type { SampleNumbers } from "./sampleNumbers";
import type { MeasureUnit } from "./measureUnit";

/** A measure with its value, and what changed where another period was compared: else all but the value is null. */
export interface Figure {
  /** See measuresOf for the names. */
  readonly key: string;
  /** What it is called; null where a column gives it its name. */
  readonly label: Term | null;
  readonly unit: MeasureUnit;
  /** Which way it gets better; null where nothing tells. */
  readonly better: Better | null;
  readonly value: number | null;
  /** What `value` rests on. */
  readonly numbers: SampleNumbers;
  readonly before: number | null;
  /** What `before` is compared with: the value, or where no period was asked for that of all but the period before. */
  readonly after: number | null;
  /** `after` less `before`, in the measure's own unit. */
  readonly change: number | null;
  /** The change relative to before: 0.1 is 10 % more. */
  readonly rate: number | null;
  /** The chance (0–1) of such a difference; null where no test could be made. */
  readonly p: number | null;
  /** 95 % of `change`, in the measure's own unit; null where there is none. */
  readonly interval: Interval | null;
  /** Null where nothing changed or nothing tells which way is the better one. */
  readonly isBetter: boolean | null;
}

import { bandOf, scaleOfKind, type Scale } from "../scale";
import type { ScaleSplit, Warning } from "../recognition";
import type { ScoreColumn, Survey } from "../survey";

type Scored = Pick<Survey, "score" | "dimensions">;

/** Of so many answers above the shorter scale a dimension was not asked on it. */
const SLIPS = 0.01;

/**
 * The columns with the answers that were given on the shorter scale brought to the longer one, in steps of equal size; each
 * keeps its band. Dimensions go with the score where they have its scale and their part ends where the score's does.
 * `scales-brought-together` says how many.
 */
export function onOneScale<Columns extends Scored>(
  columns: Columns,
  split: ScaleSplit | undefined,
  survey: Pick<Survey, "time" | "texts">,
): { readonly columns: Columns; readonly warnings: readonly Warning[] } {
  const { score } = columns;
  if (split === undefined || score === null) return { columns, warnings: [] };
  const isShort = shortRows(split, survey);
  const brought = broughtOver(score, split, isShort);
  const count = score.values.reduce(
    (sum, value, row) => sum + Number(isShort(row) && !Number.isNaN(value)),
    0,
  );
  const { short, long } = split;
  return {
    columns: {
      ...columns,
      score: brought,
      dimensions: columns.dimensions.map((each) =>
        each.scale.kind === score.scale.kind && endsAlike(each, split, isShort)
          ? broughtOver(each, split, isShort)
          : each,
      ),
    },
    warnings: [{ code: "scales-brought-together", header: score.header, count, short, long }],
  };
}

function shortRows(
  { by }: ScaleSplit,
  { time, texts }: Pick<Survey, "time" | "texts">,
): (row: number) => boolean {
  if (by.kind === "time") {
    return (row) => {
      const when = time?.values[row] ?? NaN;
      return !Number.isNaN(when) && when < by.day === by.isEarlyShort;
    };
  }
  const column = texts[by.role];
  const names = new Set(by.names);
  const isNamed = (column?.texts ?? []).map((text) => names.has(text));
  return (row) => isNamed[(column?.codes[row] ?? 0) - 1] === true;
}

function endsAlike(
  { values }: ScoreColumn,
  { short }: ScaleSplit,
  isShort: (row: number) => boolean,
): boolean {
  const { max } = scaleOfKind(short);
  const own = values.filter((value, row) => isShort(row) && !Number.isNaN(value));
  return own.filter((value) => value > max).length <= SLIPS * own.length;
}

function broughtOver(column: ScoreColumn, split: ScaleSplit, isShort: (row: number) => boolean): ScoreColumn {
  const [short, { scale }] = [scaleOfKind(split.short), column];
  const values = column.values.map((value, row) =>
    !Number.isNaN(value) && isShort(row) ? broughtTo(scale, short, value) : value,
  );
  return { ...column, values };
}

/** A slip above the shorter scale stays what it is. */
function broughtTo(long: Scale, short: Scale, value: number): number {
  // answers of a turned scale were turned on the longer one
  const written = long.turned ? long.min + long.max - value : value;
  if (written < short.min || written > short.max) return value;
  const own = long.turned ? short.min + short.max - written : written;
  const share = (own - short.min) / (short.max - short.min);
  const brought = Math.round(100 * (long.min + share * (long.max - long.min))) / 100;
  return Math.max(brought, leastOfBand(long, bandOf(own, short)));
}

function leastOfBand(scale: Scale, band: ReturnType<typeof bandOf>): number {
  if (band === "satisfied") return scale.satisfied;
  return band === "basicallySatisfied" ? scale.basicallySatisfied : scale.min;
}

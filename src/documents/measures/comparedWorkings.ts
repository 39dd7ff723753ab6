import type { SampleNumbers } from "../../analysis/measures/sampleNumbers";
import { countedRows } from "../formulas/conditions";
import {
  meanDifference,
  netDifference,
  shareDifference,
  type DifferenceFormulas,
} from "../formulas/difference";
import { addressOf } from "../formulas/reference";
import { wilsonHigh, wilsonLow } from "../formulas/statistics";
import { cell } from "../sheet/cells";
import { GRID } from "../sheet/grid";
import type { CellContent, CellsBlock, Formula } from "../sheet/cellSpec";
import { live, type DocumentSources } from "../sources";
import { comparedOf, type Compared, type ComparedSide } from "./compared";
import { SINGLE_MEASURES } from "../formulas/singleMeasures";
import { numberFormulas, numbersOf } from "../formulas/measureNumbers";
import { OVERALL_ROW, WORKING_COLUMNS } from "./workings";
import { sampleVarianceFormula } from "../formulas/sampleFormulas";
import { dimensionKey } from "../formulas/dimensionKey";

/** Hidden columns of a comparison: a row a measure. */
const SIDE_COLUMNS = 14;
/** The comparisons side by side, right of the other workings. */
const SIDES: readonly ComparedSide[] = ["main", "year"];
export const COMPARED_COLUMNS = SIDE_COLUMNS * SIDES.length;

/** The hidden columns of the sheet, and right of all workings what the titles of its charts say. */
export const HIDDEN_COLUMNS = WORKING_COLUMNS + COMPARED_COLUMNS + 1;
export const TITLE_COLUMN = GRID.helper + HIDDEN_COLUMNS - 1;

/** What stands where in a measure's row: three numbers and two results of them a side, then the difference. */
const PLACES = { before: 0, after: 5, change: 10, low: 11, high: 12, p: 13 } as const;

/** The cells of a measure's comparison that others show. */
export interface ComparedCells {
  readonly change: string;
  readonly low: string;
  readonly high: string;
  readonly p: string;
  /** The answers of either side. */
  readonly nBefore: string;
  readonly nAfter: string;
  /** The value of either side as an expression. */
  readonly valueBefore: string;
  readonly valueAfter: string;
}

/** The measures that may be compared, in the order of their rows. */
function comparable({ context }: DocumentSources): readonly string[] {
  const { dimensions, operating } = context.results;
  return [
    ...SINGLE_MEASURES.map(({ key }) => key),
    ...dimensions.map(({ name }) => dimensionKey(name)),
    ...operating.map(({ role }) => role),
  ];
}

/** Where the comparison of a measure stands. */
export function comparedCells(sources: DocumentSources, compared: Compared): ComparedCells {
  const { samples } = compared;
  const at = cellsOf(sources, compared);
  const [before, after] = [
    sideOf(at, PLACES.before, samples.before),
    sideOf(at, PLACES.after, samples.after),
  ];
  return {
    change: at(PLACES.change),
    low: at(PLACES.low),
    high: at(PLACES.high),
    p: at(PLACES.p),
    nBefore: before.n,
    nAfter: after.n,
    valueBefore: before.value,
    valueAfter: after.value,
  };
}

function cellsOf(
  sources: DocumentSources,
  { measure, side }: Pick<Compared, "measure" | "side">,
): (place: number) => string {
  const row = OVERALL_ROW + comparable(sources).indexOf(measure);
  return (place) => addressOf(row, firstColumn(side) + place, true);
}

function firstColumn(side: ComparedSide): number {
  return GRID.helper + WORKING_COLUMNS + SIDE_COLUMNS * SIDES.indexOf(side);
}

interface Side {
  readonly numbers: readonly [string, string, string];
  readonly results: readonly [string, string];
  readonly n: string;
  readonly value: string;
}

function sideOf(at: (place: number) => string, first: number, { kind }: SampleNumbers): Side {
  const numbers = [at(first), at(first + 1), at(first + 2)] as const;
  const results = [at(first + 3), at(first + 4)] as const;
  const [one, other, third] = numbers;
  if (kind === "share") return { numbers, results, n: other, value: `${one}/${other}` };
  if (kind === "mean") return { numbers, results, n: one, value: results[0] };
  return { numbers, results, n: third, value: `(${one}-${other})/${third}*100` };
}

/** The counts, sums and tests of what is compared, a row a measure; [] without a comparison. */
export function comparedWorkings(sources: DocumentSources): readonly CellsBlock[] {
  return SIDES.flatMap((side) =>
    comparable(sources).flatMap((measure, place): CellsBlock[] => {
      const compared = comparedOf(sources, measure, side);
      const cells = compared === null ? null : rowOf(sources, compared);
      if (cells === null) return [];
      const [row, column] = [OVERALL_ROW + place, firstColumn(side)];
      return [{ kind: "cells", row, column, rows: [cells.map((content) => cell(content, "number"))] }];
    }),
  );
}

type Content = CellContent | Formula;

function rowOf(sources: DocumentSources, compared: Compared): readonly Content[] | null {
  const { measure, samples, change, interval, p } = compared;
  const at = cellsOf(sources, compared);
  const before = sideOf(at, PLACES.before, samples.before);
  const after = sideOf(at, PLACES.after, samples.after);
  const first = numberFormulas(sources, measure, compared.rowsBefore);
  const second = afterFormulas(sources, compared, before);
  if (first === null || second === null) return null;
  const { low, high, p: chance } = differenceOf(samples.before.kind, before, after);
  return [
    ...sideCells(sources, first, before, samples.before),
    ...sideCells(sources, second, after, samples.after),
    live(sources, `=IFERROR(${after.value}-${before.value},"")`, change ?? ""),
    live(sources, `=${low}`, interval?.[0] ?? ""),
    live(sources, `=${high}`, interval?.[1] ?? ""),
    live(sources, `=${chance}`, p ?? ""),
  ];
}

/** Of all that is not before: the whole less the part. */
function afterFormulas(sources: DocumentSources, compared: Compared, before: Side): readonly string[] | null {
  const { data } = sources;
  const { measure, rowsAfter } = compared;
  if (rowsAfter !== null || data === null) return numberFormulas(sources, measure, rowsAfter ?? []);
  const whole = numberFormulas(sources, measure, countedRows(sources, data));
  return whole?.map((formula, i) => `${formula}-${before.numbers[i] ?? "0"}`) ?? null;
}

function sideCells(
  sources: DocumentSources,
  formulas: readonly string[],
  { numbers, n }: Side,
  sample: SampleNumbers,
): readonly Content[] {
  const values = numbersOf(sample);
  const counted = numbers.map((_, i): Content => {
    const formula = formulas[i];
    return formula === undefined ? null : live(sources, `=${formula}`, values[i] ?? null);
  });
  if (sample.kind === "net") return [...counted, null, null];
  const [one, other, third] = numbers;
  if (sample.kind === "share") {
    const [low, high] = sample.interval ?? ["", ""];
    return [
      ...counted,
      live(sources, `=${wilsonLow(one, n)}`, low),
      live(sources, `=${wilsonHigh(one, n)}`, high),
    ];
  }
  const variance = sampleVarianceFormula({ n, first: other, second: third });
  return [
    ...counted,
    live(sources, `=IF(${n}=0,"",${other}/${n})`, sample.mean ?? ""),
    live(sources, `=${variance}`, sample.variance ?? ""),
  ];
}

function differenceOf(kind: SampleNumbers["kind"], before: Side, after: Side): DifferenceFormulas {
  const share = ({ numbers: [count], results: [low, high], n }: Side) => ({ count, n, low, high });
  const mean = ({ results: [value, variance], n }: Side) => ({ n, mean: value, variance });
  const net = ({ numbers: [promoters, detractors], n }: Side) => ({ n, promoters, detractors });
  switch (kind) {
    case "share":
      return shareDifference(share(before), share(after));
    case "mean":
      return meanDifference(mean(before), mean(after));
    case "net":
      return netDifference(net(before), net(after));
  }
}

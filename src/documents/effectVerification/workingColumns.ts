import {
  meanDifference,
  netDifference,
  shareDifference,
  type DifferenceFormulas,
} from "../formulas/difference";
import { wilsonHigh, wilsonLow, type MeanFormula, type NetFormula } from "../formulas/statistics";
import { PLAN } from "../plan/table";
import { problemWords } from "../problems/problemWords";
import type { Column } from "../sheet/column";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import { decimalsOf, type EffectRow } from "./effectRows";
import { numberCells } from "./numberFormulas";
import { factorOf, type Side } from "./side";
import { EFFECTS } from "./table";
import { writtenDay } from "./writtenDay";
import type { ShareFormula } from "../formulas/newcombe";
import { sampleVarianceFormula } from "../formulas/sampleFormulas";
import { UNIT_FORMATS } from "../sheet/unitFormats";
import { READINESS } from "./standingRounds";

type Key = keyof typeof EFFECTS.headings;
type Columns = readonly Column<EffectRow>[];

const HIDDEN = { width: 10, hidden: true } as const;

/** What the shown columns are worked out from, hidden. */
export function workingColumns(sources: DocumentSources): Columns {
  return [
    ...kindColumns(sources),
    ...sideColumns(sources, "Before", ({ before }) => before),
    ...sideColumns(sources, "After", ({ after }) => after),
    ...differenceColumns(sources),
    ...keyColumns(sources),
  ];
}

/** What kind of numbers a row has: of shares, means or net scores. */
function kindOf({ before, after }: EffectRow): Side["numbers"]["kind"] {
  return (after ?? before)?.numbers.kind ?? "share";
}

function kindColumns({ context }: DocumentSources): Columns {
  const { heading } = tableIn(context, EFFECTS);
  const { label: planned } = problemWords(context, context.localeOf(PLAN.document));
  const plain = (key: Key, value: Column<EffectRow>["value"]): Column<EffectRow> => ({
    key,
    heading: heading(key),
    ...HIDDEN,
    value,
  });
  return [
    { ...plain("problem", ({ problem }) => (problem === null ? null : planned(problem))), format: "text" },
    { ...plain("measureKey", ({ measure }) => measure.key), format: "text" },
    { ...plain("kind", kindOf), format: "text" },
    plain("better", ({ measure: { better } }) => (better === null ? 0 : better === "higher" ? 1 : -1)),
    plain("scale", ({ measure }) => factorOf(measure)),
    plain("points", ({ measure }) => UNIT_FORMATS[measure.unit].factor),
    plain("decimals", decimalsOf),
    plain("fivePoint", ({ measure }) => (measure.isFivePoint ? 1 : 0)),
    plain(
      "ready",
      ({ ready, isWithdrawn }) => READINESS[isWithdrawn ? "withdrawn" : ready ? "ready" : "waiting"],
    ),
  ];
}

/** n and two numbers of a side, and what follows from them: Wilson's ends of a share, the variance of a mean. */
function sideColumns(
  sources: DocumentSources,
  name: "Before" | "After",
  sideOf: (row: EffectRow) => Side | null,
): Columns {
  const { heading, own } = tableIn(sources.context, EFFECTS);
  const [n, one, other] = [own(`n${name}`), own(`one${name}`), own(`other${name}`)];
  const number = (key: Key, place: number): Column<EffectRow> => ({
    key,
    heading: heading(key),
    ...HIDDEN,
    rowFormulas: true,
    value: (row) => numberCells(sources, row.measure.key, sideOf(row))[place] ?? null,
  });
  const variance = sampleVarianceFormula({ n, first: one, second: other });
  const kind = own("kind");
  const known = (formula: string): string => `=IF(ISNUMBER(${n}),${formula},"")`;
  return [
    number(`n${name}`, 0),
    number(`one${name}`, 1),
    number(`other${name}`, 2),
    {
      key: `low${name}`,
      heading: heading(`low${name}`),
      ...HIDDEN,
      formula: known(`IF(${kind}="share",${wilsonLow(one, n)},IF(${kind}="mean",${variance},""))`),
      value: (row) => lowOf(sideOf(row)) ?? "",
    },
    {
      key: `high${name}`,
      heading: heading(`high${name}`),
      ...HIDDEN,
      formula: known(`IF(${kind}="share",${wilsonHigh(one, n)},"")`),
      value: (row) => highOf(sideOf(row)) ?? "",
    },
  ];
}

function lowOf(side: Side | null): number | null {
  if (side?.numbers.kind === "share") return side.numbers.interval?.[0] ?? null;
  return side?.numbers.kind === "mean" ? side.numbers.variance : null;
}

function highOf(side: Side | null): number | null {
  return side?.numbers.kind === "share" ? (side.numbers.interval?.[1] ?? null) : null;
}

function differenceColumns({ context }: DocumentSources): Columns {
  const { heading, own } = tableIn(context, EFFECTS);
  const side = (name: "Before" | "After") => ({
    n: own(`n${name}`),
    one: own(`one${name}`),
    other: own(`other${name}`),
    low: own(`low${name}`),
    high: own(`high${name}`),
  });
  const [before, after] = [side("Before"), side("After")];
  const shares = shareDifference(shareCells(before), shareCells(after));
  const means = meanDifference(meanCells(before), meanCells(after));
  const nets = netDifference(netCells(before), netCells(after));
  const column = (
    key: keyof DifferenceFormulas,
    value: (row: EffectRow) => number | null,
  ): Column<EffectRow> => ({
    key,
    heading: heading(key),
    ...HIDDEN,
    formula: `=IF(AND(ISNUMBER(${before.n}),ISNUMBER(${after.n})),IF(${own("kind")}="share",${shares[key]},IF(${own("kind")}="mean",${means[key]},${nets[key]})),"")`,
    value: (row) => value(row) ?? "",
  });
  return [
    column("low", ({ difference }) => difference?.interval?.[0] ?? null),
    column("high", ({ difference }) => difference?.interval?.[1] ?? null),
    column("p", ({ difference }) => difference?.p ?? null),
  ];
}

interface SideCells {
  readonly n: string;
  readonly one: string;
  readonly other: string;
  readonly low: string;
  readonly high: string;
}

function shareCells({ n, one, low, high }: SideCells): ShareFormula {
  return { count: one, n, low, high };
}

function meanCells({ n, one, low }: SideCells): MeanFormula {
  return { n, mean: `(${one}/${n})`, variance: low };
}

function netCells({ n, one, other }: SideCells): NetFormula {
  return { n, promoters: one, detractors: other };
}

function keyColumns({ context }: DocumentSources): Columns {
  const { heading } = tableIn(context, EFFECTS);
  return [
    {
      key: "closedOn",
      heading: heading("closedOn"),
      ...HIDDEN,
      format: "text",
      value: ({ closedOn }) => writtenDay(closedOn),
    },
    { key: "key", heading: heading("key"), ...HIDDEN, format: "text", value: ({ key }) => key },
  ];
}

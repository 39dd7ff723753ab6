import type { MeasurePeriod, MeasureTrend } from "../../../analysis/measures/measureTrend";
import {
  sampleCellValues,
  sampleDifference,
  sampleFormulas,
  sampleVarianceFormula,
  type SampleCells,
  type TestedCells,
} from "../../formulas/sampleFormulas";
import { rowsBetween } from "../../formulas/conditions";
import type { Column } from "../../sheet/column";
import type { CellContent, NumberFormat } from "../../sheet/cellSpec";
import type { DocumentSources } from "../../sources";
import { axisColumn, eventsColumn } from "../eventColumns";
import { partialCell } from "../monthMarks";
import { chosenCell, chosenFormula } from "../chosenPart";
import { BEFORE, cellsOf, YEAR_BEFORE, type MeasureCells, type MeasureSide } from "./sides";
import type { MeasureTrendKey } from "./table";

type MonthColumn = Column<MeasurePeriod>;

/** The numbers of a measure in the month of a row, whatever the period evaluated. */
export function monthNumbers(sources: DocumentSources, trend: MeasureTrend): SampleCells {
  const { data, context } = sources;
  const { own } = cellsOf(context, trend);
  const rows = data === null ? [] : rowsBetween(data, own("monthStart"), own("monthEnd"));
  return sampleFormulas(sources, trend.key, trend.kind, rows) ?? NO_NUMBERS;
}

const NO_NUMBERS: SampleCells = { n: "0", first: "0", second: "0" };

/** The cells of a month's numbers, by a way to them. */
export function testedCells(at: (key: MeasureTrendKey) => string): TestedCells {
  return {
    n: at("n"),
    first: at("first"),
    second: at("second"),
    mean: at("value"),
    variance: at("variance"),
  };
}

/** Beside the print and unseen what charts and tests draw on, then hidden what the rest follows from. */
export function measureWorkings(sources: DocumentSources, trend: MeasureTrend): readonly MonthColumn[] {
  const cells = cellsOf(sources.context, trend);
  const { own } = cells;
  const variance = trend.kind === "mean" ? sampleVarianceFormula(testedCells(own)) : '""';
  return [
    ...unseenColumns(sources, trend, cells),
    ...placeColumns(cells),
    eventsColumn(sources, cells),
    working(cells, "variance", variance, ({ numbers }) =>
      numbers.kind === "mean" ? (numbers.variance ?? "") : "",
    ),
    ...testColumns(trend, cells, BEFORE),
    ...testColumns(trend, cells, YEAR_BEFORE),
  ];
}

function unseenColumns(
  sources: DocumentSources,
  trend: MeasureTrend,
  { heading, own }: MeasureCells,
): readonly MonthColumn[] {
  const { context } = sources;
  const numbers = monthNumbers(sources, trend);
  const filler = context.formulas ? "#N/A" : null;
  const unseen = (
    key: MeasureTrendKey,
    value: MonthColumn["value"],
    formula?: string,
    format: NumberFormat = "decimal3",
  ): MonthColumn => ({
    key,
    heading: heading(key),
    width: 11,
    unprinted: true,
    unseen: true,
    format,
    ...(formula === undefined ? {} : { formula: `=${formula}` }),
    value,
  });
  return [
    axisColumn(sources, { heading, own }, trend.periods.length),
    unseen("chosen", chosenCell, chosenFormula(context, own("monthStart"), own("monthEnd")), "integer"),
    unseen("first", (month) => sampleCellValues(month.numbers).first, numbers.first),
    unseen("second", (month) => sampleCellValues(month.numbers).second, numbers.second),
    unseen(
      "chosenValue",
      ({ chosen, value }): CellContent => (chosen === null ? filler : value),
      `IF(${own("chosen")}>0,${own("value")},NA())`,
    ),
    unseen("partial", partialCell, undefined, "integer"),
  ];
}

function placeColumns(cells: MeasureCells): readonly MonthColumn[] {
  const { heading, own, column } = cells;
  const day = (key: MeasureTrendKey, value: (month: MeasurePeriod) => number | null): MonthColumn => ({
    key,
    heading: heading(key),
    width: 12,
    hidden: true,
    format: "date",
    value,
  });
  const placed = ({ start, place, of }: MeasureSide): MonthColumn =>
    working(
      cells,
      place,
      `IFERROR(MATCH(${own(start)},${column("monthStart")},0),0)`,
      (month) => 1 + (of(month).place ?? -1),
    );
  return [
    day("monthStart", ({ from }) => from),
    day("monthEnd", ({ to }) => to),
    day("beforeStart", ({ before }) => before.from),
    day("yearStart", ({ year }) => year.from),
    placed(BEFORE),
    placed(YEAR_BEFORE),
  ];
}

/** The ends of a change's interval, and the chance of it. */
function testColumns({ kind }: MeasureTrend, cells: MeasureCells, side: MeasureSide): readonly MonthColumn[] {
  const { own, other, ofChange } = cells;
  const before = testedCells((key) => other(key, side));
  const { low, high, p } = sampleDifference(kind, before, testedCells(own));
  const test = (
    key: MeasureTrendKey,
    formula: string,
    of: (change: ReturnType<MeasureSide["of"]>) => number | null | undefined,
  ): MonthColumn => working(cells, key, ofChange(side, formula), (month) => of(side.of(month)) ?? "");
  return [
    test(side.low, low, ({ interval }) => interval?.[0]),
    test(side.high, high, ({ interval }) => interval?.[1]),
    test(side.p, p, (change) => change.p),
  ];
}

function working(
  { heading }: MeasureCells,
  key: MeasureTrendKey,
  formula: string,
  value: MonthColumn["value"],
): MonthColumn {
  return {
    key,
    heading: heading(key),
    width: 12,
    hidden: true,
    format: "decimal3",
    formula: `=${formula}`,
    value,
  };
}

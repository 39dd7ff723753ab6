import type { PeriodMeasure } from "../../analysis/measures/periodMeasure";
import { satisfactionOf } from "../formulas/satisfaction";
import type { Column } from "../sheet/column";
import type { DocumentSources } from "../sources";
import { changeColumns, changeWorkings } from "./changeColumns";
import { chosenColumns, chosenWorkings } from "./chosenColumns";
import { markColumn } from "./monthMarks";
import { limitColumns, limitWorkings } from "./limitColumns";
import { BEFORE, placeFormula, placeOf, YEAR_BEFORE, type ChangeSide } from "./monthBefore";
import { monthRows } from "./monthRows";
import { runColumns } from "./runColumns";
import { signalFormula, signalOf } from "./signal";
import { trendIn, type TrendKey } from "./table";

type MonthColumn = Column<PeriodMeasure>;

/** The measures of each month, their changes, the limits of its share of dissatisfied answers, and what these say. */
export function trendColumns(sources: DocumentSources): readonly MonthColumn[] {
  return [
    monthColumn(sources),
    ...measureColumns(sources),
    ...changeColumns(sources, BEFORE),
    signalColumn(sources),
    markColumn(sources, trendIn(sources.context)),
    ...changeColumns(sources, YEAR_BEFORE).map((column) => ({ ...column, unprinted: true })),
    ...limitColumns(sources),
    ...chosenColumns(sources),
    ...workingColumns(sources),
    ...chosenWorkings(sources),
    ...changeWorkings(sources),
    ...limitWorkings(sources),
    ...runColumns(sources),
  ];
}

function monthColumn({ context }: DocumentSources): MonthColumn {
  return {
    key: "month",
    heading: trendIn(context).heading("month"),
    width: 12,
    format: "text",
    align: "center",
    value: ({ period }) => period,
  };
}

function measureColumns(sources: DocumentSources): readonly MonthColumn[] {
  const { heading, own } = trendIn(sources.context);
  const formulas = satisfactionOf(sources, monthRows(sources));
  return [
    {
      key: "n",
      heading: heading("n"),
      width: 11,
      format: "integer",
      formula: `=${formulas?.n ?? "0"}`,
      value: ({ n }) => n,
    },
    {
      key: "rate",
      heading: heading("rate"),
      width: 12,
      format: "percent1",
      formula: `=${formulas?.rate ?? '""'}`,
      value: ({ rate }) => rate ?? "",
    },
    {
      key: "dissatisfiedRate",
      heading: heading("dissatisfiedRate"),
      width: 12,
      format: "percent1",
      formula: `=IF(${own("n")}=0,"",${own("dissatisfiedCount")}/${own("n")})`,
      value: ({ dissatisfiedRate }) => dissatisfiedRate ?? "",
    },
    {
      key: "mean",
      heading: heading("mean"),
      width: 11,
      format: "decimal2",
      formula: `=${formulas?.mean ?? '""'}`,
      value: ({ mean }) => mean ?? "",
    },
  ];
}

function signalColumn(sources: DocumentSources): MonthColumn {
  return {
    key: "signal",
    heading: trendIn(sources.context).heading("signal"),
    width: 18,
    align: "center",
    formula: `=${signalFormula(sources)}`,
    value: (month, index) => signalOf(sources, month, index),
  };
}

/** What the other columns work from. */
function workingColumns(sources: DocumentSources): readonly MonthColumn[] {
  const formulas = satisfactionOf(sources, monthRows(sources));
  const count = (key: TrendKey, formula: string, value: MonthColumn["value"]): MonthColumn => {
    const heading = trendIn(sources.context).heading(key);
    return { key, heading, width: 12, hidden: true, format: "integer", formula: `=${formula}`, value };
  };
  const placed = (side: ChangeSide): MonthColumn =>
    count(side.place, placeFormula(sources.context, side), (month) => placeOf(month, side));
  return [
    dayColumn(sources, "monthStart", ({ from }) => from),
    dayColumn(sources, "monthEnd", ({ to }) => to),
    dayColumn(sources, "beforeStart", ({ beforeFrom }) => beforeFrom),
    dayColumn(sources, "yearStart", ({ year }) => year.from),
    count("dissatisfiedCount", formulas?.dissatisfied ?? "0", ({ dissatisfied }) => dissatisfied),
    count("contentCount", formulas?.content ?? "0", ({ contentCount }) => contentCount),
    placed(BEFORE),
    placed(YEAR_BEFORE),
  ];
}

function dayColumn(
  { context }: DocumentSources,
  key: TrendKey,
  value: (month: PeriodMeasure) => number | null,
): MonthColumn {
  const heading = trendIn(context).heading(key);
  return { key, heading, width: 12, hidden: true, format: "date", value };
}

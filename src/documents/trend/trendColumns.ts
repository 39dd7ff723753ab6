import type { PeriodMeasure } from "../../analysis/results";
import type { Condition } from "../formulas/conditions";
import { columnOf } from "../formulas/reference";
import { satisfactionFormulas } from "../formulas/satisfaction";
import type { Column } from "../sheet/column";
import { tableIn } from "../sheet/tableReference";
import { monthStart } from "../sheet/wording";
import type { DocumentSources } from "../sources";
import { changeFormula, changeOf, monthBefore, placeBefore, placeBeforeFormula } from "./monthBefore";
import { signalFormula, signalOf } from "./signal";
import { TREND } from "./table";
import { TERMS } from "./words";

type MonthColumn = Column<PeriodMeasure>;

/** The measures of each month, the limits of its share of dissatisfied answers, and what these say. */
export function trendColumns(sources: DocumentSources): readonly MonthColumn[] {
  return [
    monthColumn(sources),
    ...measureColumns(sources),
    changeColumn(sources),
    ...limitColumns(sources),
    ...signalColumns(sources),
    ...workingColumns(sources),
  ];
}

function monthColumn({ context }: DocumentSources): MonthColumn {
  return {
    key: "month",
    heading: tableIn(context, TREND).heading("month"),
    width: 12,
    format: "text",
    align: "center",
    value: ({ period }) => period,
  };
}

function measureColumns(sources: DocumentSources): readonly MonthColumn[] {
  const { heading, own } = tableIn(sources.context, TREND);
  const formulas = satisfactionFormulas(sources, ...monthConditions(sources));
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

function changeColumn({ context }: DocumentSources): MonthColumn {
  return {
    key: "change",
    heading: tableIn(context, TREND).heading("change"),
    width: 14,
    format: "signedPoints",
    formula: `=${changeFormula(context)}`,
    value: (month) => changeOf(month, context.results.periods),
  };
}

function limitColumns({ context }: DocumentSources): readonly MonthColumn[] {
  const { heading, own, column } = tableIn(context, TREND);
  const { control } = context.results;
  const centre = own("centre");
  const margin = `3*SQRT(${centre}*(1-${centre})/${own("n")})`;
  const share = { width: 11, format: "percent1" } as const;
  return [
    {
      key: "upper",
      heading: heading("upper"),
      ...share,
      formula: `=IFERROR(MIN(1,${centre}+${margin}),"")`,
      value: (_month, index) => control?.points[index]?.upper ?? "",
    },
    {
      key: "centre",
      heading: heading("centre"),
      ...share,
      formula: `=IFERROR(SUM(${column("dissatisfiedCount")})/SUM(${column("n")}),"")`,
      value: () => control?.centre ?? "",
    },
    {
      key: "lower",
      heading: heading("lower"),
      ...share,
      formula: `=IFERROR(MAX(0,${centre}-${margin}),"")`,
      value: (_month, index) => control?.points[index]?.lower ?? "",
    },
  ];
}

function signalColumns(sources: DocumentSources): readonly MonthColumn[] {
  const { words, context } = sources;
  const { heading } = tableIn(context, TREND);
  const { periods, control } = context.results;
  return [
    {
      key: "signal",
      heading: heading("signal"),
      width: 16,
      align: "center",
      formula: `=${signalFormula(sources)}`,
      value: (month, index) => signalOf(sources, month, monthBefore(month, periods), control?.points[index]),
    },
    {
      key: "mark",
      heading: heading("mark"),
      width: 10,
      unprinted: true,
      align: "center",
      value: ({ complete }) => (complete ? null : words(TERMS.periodOpen)),
    },
  ];
}

/** What the other columns work from. */
function workingColumns(sources: DocumentSources): readonly MonthColumn[] {
  const { context } = sources;
  const { heading } = tableIn(context, TREND);
  const formulas = satisfactionFormulas(sources, ...monthConditions(sources));
  const hidden = { width: 12, hidden: true } as const;
  return [
    {
      key: "monthStart",
      heading: heading("monthStart"),
      ...hidden,
      format: "date",
      value: ({ period }) => monthStart(period),
    },
    {
      key: "dissatisfiedCount",
      heading: heading("dissatisfiedCount"),
      ...hidden,
      format: "integer",
      formula: `=${formulas?.dissatisfied ?? "0"}`,
      value: ({ dissatisfied }) => dissatisfied,
    },
    {
      key: "monthBefore",
      heading: heading("monthBefore"),
      ...hidden,
      format: "integer",
      formula: `=${placeBeforeFormula(context)}`,
      value: placeBefore,
    },
  ];
}

function monthConditions({ context, data }: DocumentSources): readonly Condition[] {
  if (data === null || data.time === null) return [];
  const time = columnOf(data.table, data.time);
  const start = tableIn(context, TREND).own("monthStart");
  return [
    [time, `">="&${start}`],
    [time, `"<"&EDATE(${start},1)`],
  ];
}

import type { PeriodMeasure } from "../../analysis/measures/periodMeasure";
import { CONCEPTS } from "../../glossary/concepts";
import { satisfactionFormulas } from "../formulas/satisfaction";
import type { Column } from "../sheet/column";
import { tableIn } from "../sheet/tableReference";
import { monthStart } from "../sheet/wording";
import type { DocumentSources } from "../sources";
import { changeColumns, changeWorkings } from "./changeColumns";
import { limitColumns, limitWorkings } from "./limitColumns";
import { placeBefore, placeBeforeFormula } from "./monthBefore";
import { monthConditions } from "./monthConditions";
import { runColumns } from "./runColumns";
import { signalFormula, signalOf } from "./signal";
import { TREND } from "./table";

type MonthColumn = Column<PeriodMeasure>;

/** The measures of each month, the limits of its share of dissatisfied answers, and what these say. */
export function trendColumns(sources: DocumentSources): readonly MonthColumn[] {
  return [
    monthColumn(sources),
    ...measureColumns(sources),
    ...changeColumns(sources),
    ...signalColumns(sources),
    ...limitColumns(sources),
    ...workingColumns(sources),
    ...changeWorkings(sources),
    ...limitWorkings(sources),
    ...runColumns(sources),
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

function signalColumns(sources: DocumentSources): readonly MonthColumn[] {
  const { words, context } = sources;
  const { heading } = tableIn(context, TREND);
  return [
    {
      key: "signal",
      heading: heading("signal"),
      width: 19,
      align: "center",
      formula: `=${signalFormula(sources)}`,
      value: (month, index) => signalOf(sources, month, index),
    },
    {
      key: "mark",
      heading: heading("mark"),
      width: 11,
      align: "center",
      value: ({ complete }) => (complete ? null : words(CONCEPTS.periodPartial)),
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
      key: "contentCount",
      heading: heading("contentCount"),
      ...hidden,
      format: "integer",
      formula: `=${formulas?.content ?? "0"}`,
      value: ({ contentCount }) => contentCount,
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

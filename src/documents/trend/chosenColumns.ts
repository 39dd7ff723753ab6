import type { PeriodMeasure } from "../../analysis/measures/periodMeasure";
import type { CellContent } from "../sheet/cellSpec";
import type { Column } from "../sheet/column";
import type { DocumentSources } from "../sources";
import { chosenCell, chosenFormula } from "./chosenPart";
import { axisColumn, eventsColumn } from "./eventColumns";
import { partialCell } from "./monthMarks";
import { trendIn } from "./table";

type MonthColumn = Column<PeriodMeasure>;

/** What the charts draw over their lines; #N/A, which they skip, in months of other periods. */
export function chosenColumns(sources: DocumentSources): readonly MonthColumn[] {
  const { context } = sources;
  const { heading, own } = trendIn(context);
  const filler = context.formulas ? "#N/A" : null;
  const drawn = (
    key: "chosenRate" | "chosenDissatisfied",
    from: "rate" | "dissatisfiedRate",
  ): MonthColumn => ({
    key,
    heading: heading(key),
    width: 10,
    unprinted: true,
    unseen: true,
    format: "percent1",
    formula: `=IF(${own("chosen")}>0,${own(from)},NA())`,
    value: (month): CellContent => (month.chosen === null ? filler : month[from]),
  });
  return [
    axisColumn(sources, trendIn(context), context.results.periods.length),
    drawn("chosenRate", "rate"),
    drawn("chosenDissatisfied", "dissatisfiedRate"),
  ];
}

/** Whether a month is complete, how much of it is in the period evaluated, and what happened in it. */
export function chosenWorkings(sources: DocumentSources): readonly MonthColumn[] {
  const { context } = sources;
  const { heading, own } = trendIn(context);
  const hidden = { width: 12, hidden: true, format: "integer" } as const;
  return [
    { key: "partial", heading: heading("partial"), ...hidden, value: partialCell },
    {
      key: "chosen",
      heading: heading("chosen"),
      ...hidden,
      formula: `=${chosenFormula(context, own("monthStart"), own("monthEnd"))}`,
      value: chosenCell,
    },
    eventsColumn(sources, trendIn(context)),
  ];
}

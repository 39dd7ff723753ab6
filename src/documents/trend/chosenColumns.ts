import type { PeriodMeasure } from "../../analysis/measures/periodMeasure";
import { CONCEPTS } from "../../glossary/concepts";
import { text } from "../formulas/text";
import type { CellContent } from "../sheet/cellSpec";
import type { Column } from "../sheet/column";
import type { DocumentSources } from "../sources";
import { trendIn } from "./table";
import { TERMS } from "./words";

type MonthColumn = Column<PeriodMeasure>;

/** How much of a month is in the period evaluated, as the hidden column has it. */
const CHOSEN = { whole: 2, part: 1, none: 0 } as const;

const BETWEEN = "；";

/** 标记: that the month is of the period evaluated, which follows the dates in 参数设置, and that it is not complete. */
export function markColumn(sources: DocumentSources): MonthColumn {
  const { words, context } = sources;
  const { heading, own } = trendIn(context);
  const [whole, part, partial] = [TERMS.chosen, TERMS.chosenInPart, CONCEPTS.periodPartial].map((term) =>
    words(term),
  ) as [string, string, string];
  const { whole: all, part: some } = CHOSEN;
  const chosen = own("chosen");
  const said = `IF(${chosen}=${String(all)},${text(whole)},IF(${chosen}=${String(some)},${text(part)},""))`;
  const between = `IF(${chosen}>0,${text(BETWEEN)},"")`;
  return {
    key: "mark",
    heading: heading("mark"),
    width: 18,
    align: "center",
    formula: `=${said}&IF(${own("partial")}=1,${between}&${text(partial)},"")`,
    value: (month) => {
      const inPeriod = month.chosen === null ? [] : [month.chosen === "whole" ? whole : part];
      return [...inPeriod, ...(month.complete ? [] : [partial])].join(BETWEEN);
    },
  };
}

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
  return [drawn("chosenRate", "rate"), drawn("chosenDissatisfied", "dissatisfiedRate")];
}

/** Whether a month is complete, and how much of it is in the period evaluated. */
export function chosenWorkings(sources: DocumentSources): readonly MonthColumn[] {
  const { context } = sources;
  const { heading, own } = trendIn(context);
  const [from, to] = ["period-from", "period-to"].map((key) => context.naming.setting(key)) as [
    string,
    string,
  ];
  const [start, end] = [own("monthStart"), own("monthEnd")];
  const isWhole = `AND(${start}>=${from},${end}<=${to}+1)`;
  const isPart = `AND(${start}<=${to},${end}>${from})`;
  const { whole, part, none } = CHOSEN;
  const found = `IF(${isWhole},${String(whole)},IF(${isPart},${String(part)},${String(none)}))`;
  const hidden = { width: 12, hidden: true, format: "integer" } as const;
  return [
    {
      key: "partial",
      heading: heading("partial"),
      ...hidden,
      value: ({ complete }) => (complete ? 0 : 1),
    },
    {
      key: "chosen",
      heading: heading("chosen"),
      ...hidden,
      formula: `=IF(ISNUMBER(${from}),${found},${String(none)})`,
      value: ({ chosen }) => CHOSEN[chosen ?? "none"],
    },
  ];
}

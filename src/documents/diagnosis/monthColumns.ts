import type { Diagnosis } from "../../analysis/diagnosis/diagnosis";
import type { CleanDataLayout } from "../cleanData/layout";
import { columnOf, thisRow } from "../formulas/reference";
import type { Column } from "../sheet/column";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import { mentionFormulas } from "./mentionFormulas";
import { ALL_KEY, type ProblemRow } from "./problemRows";
import { PROBLEM_WORKINGS } from "./table";
import { TERMS } from "./words";
import { working } from "./workingColumn";

/** The mentions of each month that is looked back upon, and how many of them on end a problem had its share of. */
export function monthColumns(
  sources: DocumentSources,
  data: CleanDataLayout,
  { periods, totalsByMonth }: Diagnosis,
): readonly Column<ProblemRow>[] {
  if (periods.length === 0) return [];
  const { ofMonth } = mentionFormulas(sources, data);
  const months = periods.map(({ from, to }, month): Column<ProblemRow> => ({
    key: `month${String(month)}`,
    heading: monthHeading(sources, month),
    width: 9,
    formula: `=${ofMonth(from, to)}`,
    value: ({ key, problem }) =>
      key === ALL_KEY ? (totalsByMonth[month] ?? 0) : (problem?.byMonth[month] ?? 0),
  }));
  return [...months, onEndColumn(sources, periods.length)];
}

function onEndColumn(sources: DocumentSources, months: number): Column<ProblemRow> {
  const { own, name } = tableIn(sources.context, PROBLEM_WORKINGS);
  const share = sources.context.naming.setting("common-share");
  const holds = (month: number): string => {
    const heading = monthHeading(sources, month);
    const [count, all] = [thisRow(name, heading), columnOf(name, heading)];
    return `AND(${count}>0,ROUND(${count}-${share}*MAX(${all}),9)>=0)`;
  };
  const onEnd = (month: number): string => (month < 0 ? "0" : `IF(${holds(month)},1+${onEnd(month - 1)},0)`);
  return working(
    sources,
    "onEnd",
    `IF(${own("isProblem")}=0,0,${onEnd(months - 1)})`,
    ({ problem }) => problem?.months ?? 0,
  );
}

function monthHeading({ words }: DocumentSources, month: number): string {
  return words(TERMS.monthNumbered, { n: month + 1 });
}

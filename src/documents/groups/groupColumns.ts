import type { GroupMeasure, GroupTable } from "../../analysis/results";
import type { CleanDataLayout } from "../cleanData/layout";
import type { Condition } from "../formulas/conditions";
import { columnOf, equalTo, thisRow } from "../formulas/reference";
import { satisfactionFormulas, type SatisfactionFormulas } from "../formulas/satisfaction";
import { wilsonHigh, wilsonLow } from "../formulas/statistics";
import type { Column } from "../sheet/column";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import { groupHeading, sourceHeading } from "./groupHeading";
import { groupsOf } from "./table";
import { testColumns } from "./testColumns";
import { verdictFormula, verdictText } from "./verdict";

const SHARE = { width: 11, format: "percent1" } as const;
const COUNT = { width: 10, format: "integer" } as const;

/** A group's counts, rates and mean, how it stands against the rest, and hidden what that follows from. */
export function groupColumns(
  sources: DocumentSources,
  data: CleanDataLayout,
  group: GroupTable,
): readonly Column<GroupMeasure>[] {
  const { own } = tableIn(sources.context, groupsOf(group.role));
  const inGroup: Condition = [columnOf(data.table, sourceHeading(data, group)), own("criterion")];
  const formulas = satisfactionFormulas(sources, inGroup);
  if (formulas === null) return [];
  return [
    ...countColumns(sources, group, formulas),
    ...rateColumns(sources, group),
    ...comparedColumns(sources, group, formulas),
    criterionColumn(sources, group),
    ...testColumns(sources, group),
  ];
}

function countColumns(
  sources: DocumentSources,
  group: GroupTable,
  formulas: SatisfactionFormulas,
): readonly Column<GroupMeasure>[] {
  const { heading } = tableIn(sources.context, groupsOf(group.role));
  return [
    {
      key: "name",
      heading: groupHeading(sources, group, sources.locale),
      width: 18,
      format: "text",
      value: ({ name }) => name,
    },
    { key: "n", heading: heading("n"), ...COUNT, formula: `=${formulas.n}`, value: ({ n }) => n },
    {
      key: "content",
      heading: heading("content"),
      ...COUNT,
      formula: `=${formulas.content}`,
      value: ({ contentCount }) => contentCount,
    },
  ];
}

function rateColumns({ context }: DocumentSources, { role }: GroupTable): readonly Column<GroupMeasure>[] {
  const { heading, own } = tableIn(context, groupsOf(role));
  const [n, content] = [own("n"), own("content")];
  return [
    {
      key: "rate",
      heading: heading("rate"),
      ...SHARE,
      dataBar: { max: 1 },
      formula: `=IF(${n}=0,"",${content}/${n})`,
      value: ({ rate }) => rate ?? "",
    },
    {
      key: "low",
      heading: heading("low"),
      ...SHARE,
      formula: `=${wilsonLow(content, n)}`,
      value: ({ interval }) => interval?.[0] ?? "",
    },
    {
      key: "high",
      heading: heading("high"),
      ...SHARE,
      formula: `=${wilsonHigh(content, n)}`,
      value: ({ interval }) => interval?.[1] ?? "",
    },
  ];
}

function comparedColumns(
  { context }: DocumentSources,
  { role }: GroupTable,
  formulas: SatisfactionFormulas,
): readonly Column<GroupMeasure>[] {
  const { heading, own } = tableIn(context, groupsOf(role));
  return [
    {
      key: "dissatisfiedRate",
      heading: heading("dissatisfiedRate"),
      ...SHARE,
      formula: `=IF(${own("n")}=0,"",${formulas.dissatisfied}/${own("n")})`,
      value: ({ dissatisfiedRate }) => dissatisfiedRate ?? "",
    },
    {
      key: "mean",
      heading: heading("mean"),
      width: 9,
      format: "decimal2",
      formula: `=${formulas.mean}`,
      value: ({ mean }) => mean ?? "",
    },
    {
      key: "verdict",
      heading: heading("verdict"),
      width: 14,
      align: "center",
      formula: `=${verdictFormula(context, role)}`,
      value: (item) => verdictText(context, item),
    },
  ];
}

/** What COUNTIFS matches the group's own answers by. */
function criterionColumn(sources: DocumentSources, group: GroupTable): Column<GroupMeasure> {
  const { name: table, heading } = tableIn(sources.context, groupsOf(group.role));
  return {
    key: "criterion",
    heading: heading("criterion"),
    width: 10,
    hidden: true,
    formula: `=${equalTo(thisRow(table, groupHeading(sources, group, sources.locale)))}`,
    value: ({ name }) => `=${name.replace(/[~*?]/g, "~$&")}`,
  };
}

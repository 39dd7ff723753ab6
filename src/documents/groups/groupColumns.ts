import type { GroupTable } from "../../analysis/measures/groupTable";
import type { GroupRole } from "../../analysis/survey/role";
import type { CleanDataLayout } from "../cleanData/layout";
import { namedBy, verbatim } from "../formulas/criterion";
import { columnOf } from "../formulas/reference";
import { type SatisfactionFormulas, satisfactionFormulas } from "../formulas/satisfaction";
import { wilsonHigh, wilsonLow } from "../formulas/statistics";
import type { Column } from "../sheet/column";
import type { DocumentSources } from "../sources";
import { differenceColumns } from "./differenceColumns";
import { effectColumns } from "./effectColumns";
import type { SatisfactionRow } from "./satisfactionRow";
import { groupsOf, groupTableIn } from "./table";
import { verdictText } from "./verdict";
import { NONE } from "../sheet/none";

const WIDTHS = { rate: 13, low: 10, high: 10, dissatisfiedRate: 13 } as const;
const COUNT = { width: 10, format: "integer" } as const;
const HIDDEN = { width: 10, hidden: true } as const;

/** A group's answers, rates and how it stands against all others; right of the print, and hidden, what they follow from. */
export function groupColumns(
  sources: DocumentSources,
  data: CleanDataLayout,
  { role, header, listed }: GroupTable,
): readonly Column<SatisfactionRow>[] {
  const { own, heading } = groupTableIn(sources.context, groupsOf(role), role);
  const groupOfAnswer = columnOf(
    data.table,
    data.groups.find((each) => each.role === role)?.heading ?? header,
  );
  const names = listed.map(({ name }) => name);
  const ofGroup = satisfactionFormulas(sources, ...namedBy(groupOfAnswer, own("criterion"), names));
  const ofAll = satisfactionFormulas(sources, [groupOfAnswer, '"<>"']);
  if (ofGroup === null || ofAll === null) return [];
  return [
    ...rateColumns(sources, role, ofAll),
    ...differenceColumns(sources, role),
    ...verdictColumns(sources, role),
    ...furtherColumns(sources, role, ofGroup, ofAll),
    criterionColumn(sources, role),
    ...ownCountColumns(sources, role, ofGroup),
    ...effectColumns<SatisfactionRow>(heading),
  ];
}

/** A count of the row: its own, or for all groups without a row what is left of the whole. */
function countFormula(
  { context }: DocumentSources,
  role: GroupRole,
  key: "ownN" | "ownContent" | "ownDissatisfied",
  whole: string,
): string {
  const { own, column } = groupTableIn(context, groupsOf(role), role);
  return `IF(${own("criterion")}="",${whole}-SUM(${column(key)}),${own(key)})`;
}

function rateColumns(
  sources: DocumentSources,
  role: GroupRole,
  ofAll: SatisfactionFormulas,
): readonly Column<SatisfactionRow>[] {
  const { heading, own } = groupTableIn(sources.context, groupsOf(role), role);
  const [n, content] = [own("n"), own("content")];
  const dissatisfied = countFormula(sources, role, "ownDissatisfied", ofAll.dissatisfied);
  const share = (
    key: "rate" | "low" | "high" | "dissatisfiedRate",
    formula: string,
    value: (figures: SatisfactionRow["figures"]) => number | null | undefined,
  ): Column<SatisfactionRow> => ({
    key,
    heading: heading(key),
    width: WIDTHS[key],
    format: "percent1",
    formula: `=${formula}`,
    value: ({ figures }) => value(figures) ?? "",
  });
  return [
    { key: "name", heading: heading("name"), width: 18, format: "text", value: ({ name }) => name },
    {
      key: "n",
      heading: heading("n"),
      ...COUNT,
      formula: `=${countFormula(sources, role, "ownN", ofAll.n)}`,
      value: ({ figures }) => figures.n,
    },
    { ...share("rate", `IF(${n}=0,"",${content}/${n})`, ({ rate }) => rate), dataBar: { max: 1 } },
    share("low", wilsonLow(content, n), ({ interval }) => interval?.[0]),
    share("high", wilsonHigh(content, n), ({ interval }) => interval?.[1]),
    share("dissatisfiedRate", `IF(${n}=0,"",${dissatisfied}/${n})`, (figures) => figures.dissatisfiedRate),
  ];
}

/** Values as of the run: no formula of a single cell gives Fisher's exact p. */
function verdictColumns(
  { context, words }: DocumentSources,
  role: GroupRole,
): readonly Column<SatisfactionRow>[] {
  const { heading } = groupTableIn(context, groupsOf(role), role);
  return [
    {
      key: "adjustedP",
      heading: heading("adjustedP"),
      width: 12,
      format: "chance",
      value: ({ group }) => (group === null ? "" : (group.adjustedP ?? NONE)),
    },
    {
      key: "verdict",
      heading: heading("verdict"),
      width: 22,
      align: "center",
      value: ({ group }) => (group === null ? "" : verdictText(words, group.verdict)),
    },
  ];
}

/** For the screen: the mean, which all groups without a row have none of, and the satisfied answers. */
function furtherColumns(
  sources: DocumentSources,
  role: GroupRole,
  ofGroup: SatisfactionFormulas,
  ofAll: SatisfactionFormulas,
): readonly Column<SatisfactionRow>[] {
  const { heading, own } = groupTableIn(sources.context, groupsOf(role), role);
  return [
    {
      key: "mean",
      heading: heading("mean"),
      width: 9,
      format: "decimal2",
      unprinted: true,
      formula: `=IF(${own("criterion")}="","",${ofGroup.mean})`,
      value: ({ figures, group }) => (group === null ? "" : (figures.mean ?? "")),
    },
    {
      key: "content",
      heading: heading("content"),
      ...COUNT,
      unprinted: true,
      formula: `=${countFormula(sources, role, "ownContent", ofAll.content)}`,
      value: ({ figures }) => figures.contentCount,
    },
  ];
}

/** What COUNTIFS knows the group's own answers by; blank for all groups without a row. */
function criterionColumn({ context }: DocumentSources, role: GroupRole): Column<SatisfactionRow> {
  return {
    key: "criterion",
    heading: groupTableIn(context, groupsOf(role), role).heading("criterion"),
    ...HIDDEN,
    format: "text",
    value: ({ group }) => (group === null ? "" : verbatim(group.name)),
  };
}

function ownCountColumns(
  { context }: DocumentSources,
  role: GroupRole,
  { n, content, dissatisfied }: SatisfactionFormulas,
): readonly Column<SatisfactionRow>[] {
  const { heading, own } = groupTableIn(context, groupsOf(role), role);
  const column = (
    key: "ownN" | "ownContent" | "ownDissatisfied",
    formula: string,
    value: (group: NonNullable<SatisfactionRow["group"]>) => number,
  ): Column<SatisfactionRow> => ({
    key,
    heading: heading(key),
    ...HIDDEN,
    format: "integer",
    formula: `=IF(${own("criterion")}="",0,${formula})`,
    value: ({ group }) => (group === null ? 0 : value(group)),
  });
  return [
    column("ownN", n, (group) => group.n),
    column("ownContent", content, (group) => group.contentCount),
    column("ownDissatisfied", dissatisfied, (group) => group.dissatisfied),
  ];
}

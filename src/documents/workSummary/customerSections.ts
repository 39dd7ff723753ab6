import { NONE } from "../sheet/none";
import type { GroupMeasure } from "../../analysis/measures/groupTable";
import type { GroupRole } from "../../analysis/survey/role";
import { namedBy, verbatimOf } from "../formulas/criterion";
import { columnOf } from "../formulas/reference";
import { satisfactionFormulas, type SatisfactionFormulas } from "../formulas/satisfaction";
import { verdictText } from "../groups/verdict";
import { problemWords } from "../problems/problemWords";
import type { Column } from "../sheet/column";
import { percentText } from "../sheet/numberText";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import { summarySection, type SummarySection } from "./section";
import { SERVICE_TYPES, SUMMARY_CUSTOMERS } from "./table";
import { TERMS } from "./words";

/** Larger tables belong into 分组对比. */
const MOST_GROUPS = 10;

type GroupColumn = Omit<Column<GroupMeasure>, "width">;

/** The groups of a role that the summary shows, the largest first. */
export function groupsShown({ context }: DocumentSources, role: GroupRole): readonly GroupMeasure[] {
  const found = context.results.groups.find((each) => each.role === role);
  return found?.items.slice(0, MOST_GROUPS) ?? [];
}

/** What share of the answers is about which service, and how content customers are; null without such a column. */
export function typesSection(sources: DocumentSources): SummarySection | null {
  const { words, context } = sources;
  const rows = groupsShown(sources, "serviceType");
  const { heading, own } = tableIn(context, SERVICE_TYPES);
  const formulas = groupFormulas(sources, "serviceType", own("name"));
  if (rows.length === 0 || formulas === null) return null;
  const items = context.results.groups.find(({ role }) => role === "serviceType")?.items ?? [];
  const total = items.reduce((sum, { n }) => sum + n, 0);
  return summarySection(sources, {
    title: words(TERMS.types),
    table: SERVICE_TYPES,
    rows,
    keyOf: ({ name }) => name,
    columns: [
      nameColumn(heading("name")),
      countColumn(heading("n"), formulas.own),
      {
        ...shareColumn("share", heading("share"), `IFERROR(${own("n")}/${formulas.all.n},"")`, ({ n }) =>
          total === 0 ? null : n / total,
        ),
        dataBar: { max: 1 },
      },
      ...rateColumns(heading, formulas.own),
    ],
  });
}

/** Segments of customers with what concerns each most; null without such a column, and where all are of one. */
export function customersSection(sources: DocumentSources): SummarySection | null {
  const { words, context } = sources;
  const rows = groupsShown(sources, "segment");
  const { heading, own } = tableIn(context, SUMMARY_CUSTOMERS);
  const formulas = groupFormulas(sources, "segment", own("name"));
  if (rows.length < 2 || formulas === null) return null;
  const focusOf = mainConcern(sources);
  return summarySection(sources, {
    title: words(TERMS.customers),
    table: SUMMARY_CUSTOMERS,
    rows,
    keyOf: ({ name }) => name,
    notes: [words(TERMS.noteFocus)],
    columns: [
      nameColumn(heading("name")),
      countColumn(heading("n"), formulas.own),
      {
        key: "mean",
        heading: heading("mean"),
        format: "decimal2",
        formula: `=${formulas.own.mean}`,
        value: ({ mean }) => mean ?? "",
      },
      ...rateColumns(heading, formulas.own),
      {
        key: "verdict",
        heading: heading("verdict"),
        align: "center",
        wrap: true,
        value: ({ verdict }) => verdictText(words, verdict),
      },
      { key: "focus", heading: heading("focus"), wrap: true, value: ({ name }) => focusOf(name) },
    ],
  });
}

/** What a segment is dissatisfied with most, with its share of the segment's reasons; a dash where nothing is known. */
export function mainConcern({ words, context, locale }: DocumentSources): (segment: string) => string {
  const { pareto, reasonBreakdown } = context.results;
  const breakdown = reasonBreakdown?.() ?? null;
  const segments = breakdown?.groups.find(({ role }) => role === "segment")?.groups ?? [];
  const { label } = problemWords(context, locale);
  const isLast = new Set(pareto?.items.filter(({ last }) => last).map(({ category }) => category));
  return (segment) => {
    const counts = segments.find(({ name }) => name === segment)?.counts ?? [];
    const told = counts.flatMap((count, place) => {
      const category = breakdown?.items[place]?.category;
      return category === undefined || isLast.has(category) ? [] : [{ category, count }];
    });
    const total = counts.reduce((sum, count) => sum + count, 0);
    const [most] = [...told].sort((one, other) => other.count - one.count);
    if (most === undefined || most.count === 0) return NONE;
    return words(TERMS.focusShare, {
      problem: label(most.category),
      share: percentText(most.count / total),
    });
  };
}

/** Of the group that a cell names, and of all that are in any group. */
function groupFormulas(
  sources: DocumentSources,
  role: GroupRole,
  name: string,
): { readonly own: SatisfactionFormulas; readonly all: SatisfactionFormulas } | null {
  const { data } = sources;
  const source = data?.groups.find((each) => each.role === role);
  if (data === null || source === undefined) return null;
  const column = columnOf(data.table, source.heading);
  const names = groupsShown(sources, role).map((group) => group.name);
  const own = satisfactionFormulas(sources, ...namedBy(column, verbatimOf(name), names));
  const all = satisfactionFormulas(sources, [column, '"<>"']);
  return own === null || all === null ? null : { own, all };
}

function nameColumn(heading: string): GroupColumn {
  return { key: "name", heading, format: "text", wrap: true, value: ({ name }) => name };
}

/** How content and how dissatisfied a group is. */
function rateColumns(
  heading: (key: "rate" | "dissatisfiedRate") => string,
  { rate, dissatisfiedRate }: SatisfactionFormulas,
): readonly GroupColumn[] {
  return [
    shareColumn("rate", heading("rate"), rate, (group) => group.rate),
    shareColumn(
      "dissatisfiedRate",
      heading("dissatisfiedRate"),
      dissatisfiedRate,
      (group) => group.dissatisfiedRate,
    ),
  ];
}

function countColumn(heading: string, { n }: SatisfactionFormulas): GroupColumn {
  return { key: "n", heading, format: "integer", formula: `=${n}`, value: (group) => group.n };
}

function shareColumn(
  key: string,
  heading: string,
  formula: string,
  value: (group: GroupMeasure) => number | null,
): GroupColumn {
  return { key, heading, format: "percent1", formula: `=${formula}`, value: (group) => value(group) ?? "" };
}

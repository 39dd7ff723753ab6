import type { Cross } from "../../analysis/measures/groupChoices";
import type { GroupRole } from "../../analysis/survey/role";
import { CONCEPTS } from "../../glossary/concepts";
import type { DocumentContext } from "../context";
import { tableIn, type TableDefinition, type TableReference } from "../sheet/tableReference";
import { ROLE_TERMS, roleTerm } from "./roleTerms";
import { TERMS } from "./words";

/** The document whose tables these are. */
export const GROUPS_DOCUMENT = "groups";

/** The headings, but for that of the groups themselves. */
const GROUP_HEADINGS = {
  n: CONCEPTS.answersCount,
  rate: CONCEPTS.groupRate,
  low: CONCEPTS.intervalLow,
  high: CONCEPTS.intervalHigh,
  dissatisfiedRate: CONCEPTS.dissatisfiedRate,
  differenceLow: TERMS.differenceLow,
  differenceHigh: TERMS.differenceHigh,
  adjustedP: TERMS.adjustedP,
  verdict: CONCEPTS.againstRest,
  mean: CONCEPTS.meanScore,
  content: TERMS.contentCount,
  criterion: TERMS.criterion,
  ownN: TERMS.ownCount,
  ownContent: TERMS.ownContent,
  ownDissatisfied: TERMS.ownDissatisfied,
  ownEffect: TERMS.ownEffect,
  othersEffect: TERMS.othersEffect,
} as const;

/** The table in which the groups of one role stand. */
export function groupsOf(role: GroupRole): TableDefinition<keyof typeof GROUP_HEADINGS | "name"> {
  const headings = { ...GROUP_HEADINGS, name: ROLE_TERMS[role] };
  return { document: GROUPS_DOCUMENT, part: role, headings };
}

/** The table of a cross table; its further columns are headed by what they hold. */
export function crossTableOf({ rows, columns }: Cross): TableDefinition<"name" | "n"> {
  return {
    document: GROUPS_DOCUMENT,
    part: `${rows}-${columns}`,
    headings: { name: ROLE_TERMS[rows], n: CONCEPTS.answersCount },
  };
}

/** A table of groups in this workbook, headed by what they are in its survey. */
export function groupTableIn<Key extends string>(
  context: Pick<DocumentContext, "naming" | "localeOf" | "results">,
  table: TableDefinition<Key | "name">,
  role: GroupRole,
): TableReference<Key | "name"> {
  return tableIn(context, {
    ...table,
    headings: { ...table.headings, name: roleTerm(context.results, role) },
  });
}

/** A table for each role. */
export const GROUP_TABLES = (Object.keys(ROLE_TERMS) as GroupRole[]).map(groupsOf);

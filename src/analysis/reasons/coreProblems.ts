import { likeCategories } from "../improvement/likeCategories";
import { groupNameAt } from "../measures/groupNames";
import type { CleanedSurvey } from "../cleaning/cleaning";
import type { CoreProblem } from "./coreProblem";
import type { Pareto } from "./pareto";
import type { Survey } from "../survey/survey";
import { causeClues } from "./causeClues";
import type { MentionedRows } from "./mentions";

/** What the plan needs to know of each core problem, in the Pareto's order. */
export function describeCoreProblems(
  cleaned: CleanedSurvey,
  pareto: Pareto,
  mentions: MentionedRows,
  quotes: ReadonlyMap<string, readonly string[]>,
): CoreProblem[] {
  const { survey } = cleaned;
  const agentOf = agentLabels(survey);
  return pareto.items
    .filter(({ core }) => core)
    .map(({ category, count }) => {
      const rows = rowsOf(category, mentions);
      const frequencies = byFrequency(rows, agentOf);
      const agents = frequencies.map(({ name }) => name);
      const customers = countCustomers(rows, survey);
      const clues = causeClues(
        cleaned,
        rows,
        frequencies.map((frequency) => frequency.count),
      );
      return {
        category,
        like: likeCategories(category),
        quotes: quotes.get(category) ?? [],
        agents,
        customers,
        count,
        clues,
      };
    });
}

function rowsOf(category: string, { categoriesOf, mask }: MentionedRows): number[] {
  const rows: number[] = [];
  for (let row = 0; row < mask.length; row++) {
    if (mask[row] === 1 && categoriesOf(row).includes(category)) rows.push(row);
  }
  return rows;
}

/** "1001 张三" where number and name are known; the number stands first, as names may be shared. */
export function agentLabels({ texts }: Survey): (row: number) => string {
  const parts = [texts.agentId, texts.agentName].filter((column) => column !== undefined).map(groupNameAt);
  const [only = (): null => null] = parts;
  if (parts.length < 2) return (row) => only(row) ?? "";
  return (row) =>
    parts
      .map((part) => part(row))
      .filter((name) => name !== null)
      .join(" ");
}

/** The labels of rows with how many rows have each, the most first; rows without one are left out. */
export function byFrequency(
  rows: readonly number[],
  labelOf: (row: number) => string,
): { readonly name: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const label = labelOf(row);
    if (label !== "") counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, countOfA], [b, countOfB]) => countOfB - countOfA || (a < b ? -1 : 1))
    .map(([name, count]) => ({ name, count }));
}

/** Distinct customers; a row whose customer is not known counts as one of its own. */
export function countCustomers(rows: readonly number[], { texts }: Survey): number {
  const customer = texts.customerId ?? texts.phone ?? texts.customerName;
  const known = new Set<number>();
  let unknown = 0;
  for (const row of rows) {
    const code = customer?.codes[row] ?? 0;
    if (code === 0) unknown++;
    else known.add(code);
  }
  return known.size + unknown;
}

import type { GroupColumn } from "../../analysis/measures/groupColumns";
import type { Words } from "../../glossary/words";
import { saidIn } from "../callbacks/said";
import { reasonReader } from "../cleanData/reasonReader";
import type { DocumentContext } from "../context";
import { INSPECTION_ITEMS, scoreKey } from "../inspection/items";
import { categoryWords } from "../pareto/categoryWords";
import { meanOf } from "../sheet/meanOf";
import { roundedText } from "../sheet/numberText";
import { inspectedCases } from "./cases";
import { COACHING } from "./table";
import { TERMS } from "./words";

/** What the data say of an agent, beside figures that formulas count; texts of several lines. */
export interface AgentFacts {
  readonly name: string;
  readonly reasons: string;
  readonly quotes: string;
  readonly cases: string;
  readonly weakItems: string;
}

const MOST_REASONS = 3;
const MOST_QUOTES = 2;
const MOST_CASES = 3;
const MOST_ITEMS = 3;
/** An item is weak whose mean is not above this. */
const WEAK = 3.5;

/** Reads what is known of an agent by number, or by name where there are none. */
export function agentFacts(context: DocumentContext, words: Words): (agent: string) => AgentFacts {
  const rowsOf = agentRows(context);
  return (agent) => {
    const rows = agent === "" ? [] : (rowsOf.get(agent) ?? []);
    const name = nameIn(context, rows);
    return {
      name,
      reasons: reasonsText(context, words, rows),
      quotes: quotesText(context, rows),
      ...inspected(
        context,
        words,
        [agent, name].filter((text) => text !== ""),
      ),
    };
  };
}

/** The column that tells agents apart: 工号 before names. */
export function agentColumn({ results }: DocumentContext): GroupColumn | null {
  const columns = results.groupColumns;
  return (
    columns.find(({ role }) => role === "agentId") ?? columns.find(({ role }) => role === "agentName") ?? null
  );
}

function agentRows(context: DocumentContext): ReadonlyMap<string, readonly number[]> {
  const column = agentColumn(context);
  const { kept } = context.results.cleaned;
  const rows = new Map<string, number[]>();
  kept.forEach((isKept, row) => {
    const agent = isKept === 1 ? (column?.nameAt(row) ?? null) : null;
    if (agent === null) return;
    const known = rows.get(agent);
    if (known === undefined) rows.set(agent, [row]);
    else known.push(row);
  });
  return rows;
}

/** What the survey calls the agent most recently, where it has names beside numbers. */
function nameIn(context: DocumentContext, rows: readonly number[]): string {
  const names = context.results.groupColumns.find(({ role }) => role === "agentName");
  if (names === undefined || agentColumn(context)?.role === "agentName") return "";
  const named = rows.map((row) => names.nameAt(row)).filter((name) => name !== null);
  return named.at(-1) ?? "";
}

function reasonsText(context: DocumentContext, words: Words, rows: readonly number[]): string {
  const counts = new Map<string, number>();
  const namesAt = reasonReader(context);
  for (const row of rows.filter(isDissatisfied(context)))
    for (const name of namesAt(row)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const { label } = categoryWords(context, context.localeOf(COACHING.document));
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST_REASONS)
    .map(([name, n]) => words(TERMS.counted, { name: label(name), n }))
    .join(words(TERMS.separator));
}

/** The worst scores first; masked as everywhere. */
function quotesText(context: DocumentContext, rows: readonly number[]): string {
  const { cleaned, maskedWords, scale } = context.results;
  const hasWords = (row: number): boolean =>
    (maskedWords.reasonText?.(row) ?? maskedWords.comment?.(row) ?? "") !== "";
  const sign = scale?.direction === "lower-is-better" ? -1 : 1;
  return rows
    .filter((row) => isDissatisfied(context)(row) && hasWords(row))
    .sort((one, other) => sign * ((cleaned.score[one] ?? 0) - (cleaned.score[other] ?? 0)))
    .slice(0, MOST_QUOTES)
    .flatMap((row) => saidIn(context, COACHING.document, row) ?? [])
    .join("\n");
}

function isDissatisfied({ results }: DocumentContext): (row: number) => boolean {
  const { scale, cleaned } = results;
  if (scale === null) return () => false;
  const limit = scale.neutral ?? scale.basicallySatisfied;
  const isUp = scale.direction === "higher-is-better";
  return (row) => {
    const score = cleaned.score[row] ?? NaN;
    return isUp ? score < limit : score > limit;
  };
}

function inspected(
  context: DocumentContext,
  words: Words,
  names: readonly string[],
): Pick<AgentFacts, "cases" | "weakItems"> {
  const cases = inspectedCases(context, names);
  const said = cases.slice(-MOST_CASES).map(({ cells, total }) => {
    const fact = words(TERMS.caseSaid, {
      number: String(cells["caseNumber"] ?? ""),
      total: roundedText(total ?? 0, 2),
    });
    const problem = String(cells["problem"] ?? "").trim();
    return problem === "" ? fact : words(TERMS.caseWithProblem, { said: fact, problem });
  });
  const items = INSPECTION_ITEMS.flatMap(({ key, short }) => {
    const scores = cases
      .map(({ cells }) => cells[scoreKey(key)])
      .filter((score) => typeof score === "number");
    const mean = meanOf(scores);
    return mean !== null && mean <= WEAK ? [{ name: words(short), mean, n: scores.length }] : [];
  });
  const weak = [...items].sort((one, other) => one.mean - other.mean).slice(0, MOST_ITEMS);
  return {
    cases: said.join("\n"),
    weakItems: weak
      .map(({ name, mean, n }) => words(TERMS.itemMean, { name, mean: roundedText(mean, 2), n }))
      .join(words(TERMS.separator)),
  };
}

import type { CoreProblem } from "../../analysis/reasons/coreProblem";
import { problemWords } from "../problems/problemWords";
import { evidenceText } from "../problems/evidence";
import { PLAN } from "../plan/table";
import { SHARED } from "../sharedWords";
import type { CellContent } from "../sheet/cellSpec";
import { periodText } from "../sheet/periodText";
import type { DocumentSources } from "../sources";
import { staffRows } from "../staffState";
import { IMPROVEMENT } from "./table";
import { TERMS } from "./words";
import { periodSheets } from "../sheet/sourceText";

/** A row of 客服满意度持续改进表: one core problem of one evaluation period. */
export interface ImprovementRow {
  readonly key: string;
  readonly period: string;
  readonly source: string;
  /** The category's identity. */
  readonly category: string;
  readonly quotes: string;
  readonly agents: string;
  /** As measured when the row was last written: what rows of earlier periods show. */
  readonly rate: CellContent;
  readonly dissatisfiedRate: CellContent;
  readonly share: CellContent;
  /** Of the period that is being evaluated now. */
  readonly current: boolean;
}

const QUOTES_SHOWN = 2;
const AGENTS_SHOWN = 2;

/** The core problems of this period, after the rows of earlier ones, which stay as they are. */
export function improvementRows(sources: DocumentSources): readonly ImprovementRow[] {
  const { context } = sources;
  const prefix = keyPrefix(sources);
  const { nameOf } = problemWords(context, context.localeOf(PLAN.document));
  const earlier = (staffRows(context.staff, IMPROVEMENT) ?? []).flatMap(({ key, cells }) =>
    key === "" || key.startsWith(prefix) ? [] : [earlierRow(key, cells, nameOf)],
  );
  return [...earlier, ...context.results.coreProblems.map((problem) => currentRow(sources, problem))];
}

/** What the keys of this period's rows begin with. */
function keyPrefix({ context }: DocumentSources): string {
  return `${context.results.period?.label ?? "*"}|`;
}

function currentRow(
  sources: DocumentSources,
  { category, quotes, agents, evidence }: CoreProblem,
): ImprovementRow {
  const { words, context } = sources;
  const { satisfaction, pareto } = context.results;
  const shown = agents.slice(0, AGENTS_SHOWN).join(words(TERMS.between));
  return {
    key: `${keyPrefix(sources)}${category}`,
    period: periodText(sources),
    source: periodSheets(sources, "\n"),
    category,
    quotes: [
      ...(evidence === undefined ? [] : [evidenceText(words, evidence)]),
      ...quotes.slice(0, QUOTES_SHOWN).map((quote) => words(SHARED.quoted, { text: quote })),
    ].join("\n"),
    agents: agents.length > AGENTS_SHOWN ? words(TERMS.andOthers, { shown, n: agents.length }) : shown,
    rate: satisfaction?.rate ?? null,
    dissatisfiedRate: satisfaction?.dissatisfiedRate ?? null,
    share: pareto?.items.find((item) => item.category === category)?.share ?? null,
    current: true,
  };
}

function earlierRow(
  key: string,
  cells: Readonly<Record<string, CellContent>>,
  nameOf: (text: string) => string,
): ImprovementRow {
  const text = (column: string): string => String(cells[column] ?? "");
  return {
    key,
    period: text("period"),
    source: text("source"),
    category: nameOf(text("category")),
    quotes: text("quotes"),
    agents: text("agents"),
    rate: cells["rateThen"] ?? null,
    dissatisfiedRate: cells["dissatisfiedThen"] ?? null,
    share: cells["shareThen"] ?? null,
    current: false,
  };
}

import type { ParetoItem } from "../../analysis/reasons/pareto";
import { text } from "../formulas/text";
import { categoryWords } from "../pareto/categoryWords";
import { countedLocale } from "../pareto/countedLocale";
import { hitsFormula, mentionsFormula } from "../pareto/reasonCounts";
import type { Column } from "../sheet/column";
import { tableIn } from "../sheet/tableReference";
import { live, type DocumentSources } from "../sources";
import { summarySection, type SummarySection } from "./section";
import { SUMMARY_REASONS } from "./table";
import { TERMS } from "./words";

/** The rest stands in 帕累托分析. */
const MOST_REASONS = 8;

type ReasonColumn = Omit<Column<ParetoItem>, "width">;

/** Attribution: what customers were dissatisfied with, by how often they say so; null without a reason. */
export function reasonsSection(sources: DocumentSources): SummarySection | null {
  const { words, context } = sources;
  const rows = context.results.pareto?.items.slice(0, MOST_REASONS) ?? [];
  const counts = countColumns(sources);
  if (rows.length === 0 || counts === null) return null;
  return summarySection(sources, {
    title: words(TERMS.reasons),
    table: SUMMARY_REASONS,
    rows,
    keyOf: ({ category }) => category,
    columns: [...nameColumns(sources), ...counts],
  });
}

function nameColumns({ context, locale }: DocumentSources): readonly ReasonColumn[] {
  const { heading } = tableIn(context, SUMMARY_REASONS);
  const { label, factorOf } = categoryWords(context, locale);
  return [
    { key: "category", heading: heading("category"), wrap: true, value: ({ category }) => label(category) },
    { key: "factor", heading: heading("factor"), wrap: true, value: ({ category }) => factorOf(category) },
  ];
}

/** Null where reasons are not counted by formula. */
function countColumns(sources: DocumentSources): readonly ReasonColumn[] | null {
  const { context } = sources;
  const { heading, own } = tableIn(context, SUMMARY_REASONS);
  const { label } = categoryWords(context, countedLocale(context));
  const hitsOf = (category: string): string => hitsFormula(sources, text(label(category))) ?? "0";
  const mentions = mentionsFormula(sources);
  if (mentions === null) return null;
  return [
    {
      key: "count",
      heading: heading("count"),
      format: "integer",
      value: ({ category, count }) => live(sources, `=${hitsOf(category)}`, count),
    },
    {
      key: "share",
      heading: heading("share"),
      format: "percent1",
      dataBar: { max: 1 },
      formula: `=IFERROR(${own("count")}/(${mentions}),"")`,
      value: ({ share }) => share,
    },
  ];
}

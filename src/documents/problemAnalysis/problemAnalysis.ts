import { CONCEPTS } from "../../glossary/concepts";
import type { Term } from "../../glossary/locale";
import { document } from "../document";
import { EFFECTS } from "../effectVerification/table";
import { FISHBONE } from "../fishbone/table";
import { text } from "../formulas/text";
import { newProblems } from "../pareto/newProblems";
import type { SheetSpec } from "../sheet/sheetSpec";
import { ledgerSheet } from "../sheet/ledgerSheet";
import type { DocumentSources } from "../sources";
import { problemColumns } from "./problemColumns";
import { problemRows } from "./problemRows";
import { PROBLEM_ENTRIES, PROBLEMS } from "./table";
import { TERMS } from "./words";

/** Blank rows where no problem is found. */
const SPARE_ROWS = 3;
/** Points: room for two lines. */
const LEAST_HEIGHT = 48;

/**
 * 售后服务问题分析及改善措施表 (S34): one row a problem, numbered in the month in which it became a core one; what is done
 * about it and what came of it are shown from the sheets that own them.
 */
export const problemAnalysis = document({
  id: PROBLEMS.document,
  tab: "improvement",
  sets: ["after-sales"],
  shared: true,
  needs: ["clean-data", "pareto", "improvement-plan", "measure-tracking", "settings"],
  reads: [FISHBONE.document, EFFECTS.document],
  vocabulary: TERMS,
  tables: [PROBLEMS],
  staffTables: [PROBLEM_ENTRIES],
  build,
});

function build(sources: DocumentSources): SheetSpec {
  const { context, words } = sources;
  const { rows, adopted } = problemRows(context);
  const isRated = (term: Term): string => `=[@severity]=${text(words(term))}`;
  return ledgerSheet(sources, {
    ledger: PROBLEMS,
    title: TERMS.title,
    tab: problemAnalysis.tab,
    legend: rows.length === 0 ? TERMS.noProblem : TERMS.legend,
    outdated: newProblems(sources),
    rows,
    columns: problemColumns(sources),
    leastHeight: LEAST_HEIGHT,
    firstRows: SPARE_ROWS,
    table: {
      adopted,
      rules: [
        { formula: `=[@mark]=${text(words(CONCEPTS.noLongerCore))}`, look: "muted" },
        { formula: isRated(TERMS.openSeverity), look: "soon", columnKeys: ["severity"] },
        { formula: isRated(TERMS.high), look: "late", columnKeys: ["severity"] },
        { formula: isRated(TERMS.medium), look: "soon", columnKeys: ["severity"] },
      ],
    },
    signature: [1, 4, 6, 8],
    frozenColumns: 2,
  });
}

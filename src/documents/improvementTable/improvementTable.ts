import { CONCEPTS } from "../../glossary/concepts";
import { document } from "../document";
import { EFFECTS } from "../effectVerification/table";
import { text } from "../formulas/text";
import type { SheetSpec } from "../sheet/sheetSpec";
import { ledgerSheet } from "../sheet/ledgerSheet";
import type { DocumentSources } from "../sources";
import { staffRows } from "../staffState";
import { newProblems } from "../pareto/newProblems";
import { improvementColumns } from "./improvementColumns";
import { improvementRows } from "./improvementRows";
import { IMPROVEMENT, IMPROVEMENT_ENTRIES } from "./table";
import { TERMS } from "./words";

/** Blank rows where no problem is found. */
const SPARE_ROWS = 3;
/** Points: room for two lines. */
const LEAST_HEIGHT = 48;

/** 客服满意度持续改进表 (S31): one row a core problem, with what the plan does about it. Rows of earlier periods stay. */
export const improvementTable = document({
  id: IMPROVEMENT.document,
  tab: "improvement",
  sets: ["hotline"],
  shared: true,
  needs: ["clean-data", "pareto", "improvement-plan", "measure-tracking", "settings"],
  reads: [EFFECTS.document],
  vocabulary: TERMS,
  tables: [IMPROVEMENT],
  staffTables: [IMPROVEMENT_ENTRIES],
  build,
});

function build(sources: DocumentSources): SheetSpec {
  const { context, words } = sources;
  const rows = improvementRows(sources);
  const typed = staffRows(context.staff, IMPROVEMENT) ?? [];
  const dropped = words(CONCEPTS.noLongerCore);
  return ledgerSheet(sources, {
    ledger: IMPROVEMENT,
    title: TERMS.title,
    tab: improvementTable.tab,
    legend: rows.length === 0 ? TERMS.noProblem : TERMS.legendImprovement,
    outdated: newProblems(sources),
    rows,
    columns: improvementColumns(sources),
    leastHeight: LEAST_HEIGHT,
    firstRows: SPARE_ROWS,
    table: {
      dropped: { columnKey: "remark", content: dropped },
      rules: [{ formula: `=[@remark]=${text(dropped)}`, look: "dropped" }],
    },
    signature: [1, 4, 7, 9],
    standingRows: typed.length,
  });
}

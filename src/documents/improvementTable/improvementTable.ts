import { CONCEPTS } from "../../glossary/concepts";
import { document } from "../document";
import { EFFECTS } from "../effectVerification/table";
import { text } from "../formulas/text";
import type { SheetSpec } from "../sheet/sheetSpec";
import { tableIn } from "../sheet/tableReference";
import { tableSheet } from "../sheet/tableSheet";
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
  return tableSheet(sources, {
    title: TERMS.title,
    tab: improvementTable.tab,
    legend: rows.length === 0 ? TERMS.noProblem : TERMS.legendImprovement,
    outdated: newProblems(sources),
    rows,
    columns: improvementColumns(sources),
    leastHeight: LEAST_HEIGHT,
    typed,
    table: {
      mode: "ledger",
      name: tableIn(context, IMPROVEMENT).name,
      keyOf: ({ key }) => key,
      keyColumn: "key",
      dropped: { columnKey: "remark", content: dropped },
      filterButtons: true,
      ...(rows.length === 0 ? { spareRows: SPARE_ROWS } : {}),
      rules: [{ formula: `=[@remark]=${text(dropped)}`, look: "dropped" }],
    },
    signature: [1, 4, 7, 9],
    standingRows: typed.length,
  });
}

import { CONCEPTS } from "../../glossary/concepts";
import { document, type NotMadeReason } from "../document";
import { text } from "../formulas/text";
import type { SheetSpec } from "../sheet/sheetSpec";
import { tableSheet } from "../sheet/tableSheet";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import { staffRows } from "../staffState";
import { newProblems } from "../pareto/newProblems";
import { planColumns } from "./planColumns";
import { planRows } from "./planRows";
import { PLAN, PLAN_ENTRIES } from "./table";
import { TERMS } from "./words";

/** Points: room for two lines. */
const LEAST_HEIGHT = 40;

/** 改进计划 (S32): the actions, each entered once, here; core problems without one start with proposals from 改善措施库. */
export const plan = document({
  id: PLAN.document,
  tab: "improvement",
  sets: ["hotline", "after-sales"],
  needs: ["pareto", "measure-tracking", "settings"],
  vocabulary: TERMS,
  tables: [PLAN],
  staffTables: [PLAN_ENTRIES],
  build,
});

function build(sources: DocumentSources): SheetSpec | NotMadeReason {
  const { context, words } = sources;
  const { rows, adopted } = planRows(context);
  if (rows.length === 0) return "no-problem";
  return tableSheet(sources, {
    title: TERMS.title,
    tab: plan.tab,
    legend: TERMS.legendPlan,
    outdated: newProblems(sources),
    rows,
    columns: planColumns(sources),
    leastHeight: LEAST_HEIGHT,
    typed: staffRows(context.staff, PLAN) ?? [],
    table: {
      mode: "ledger",
      name: tableIn(context, PLAN).name,
      keyOf: ({ key }) => key,
      keyColumn: "key",
      adopted,
      filterButtons: true,
      rules: [{ formula: `=[@mark]=${text(words(CONCEPTS.noLongerCore))}`, look: "dropped" }],
    },
    signature: [1, 3, 5, 7],
    frozenColumns: 2,
  });
}

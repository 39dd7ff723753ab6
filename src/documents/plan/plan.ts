import { CONCEPTS } from "../../glossary/concepts";
import { termOf, type Locale, type Term } from "../../glossary/locale";
import { wordsOf } from "../../glossary/words";
import type { DocumentContext } from "../context";
import { unpublishedYears } from "../settings/workCalendar";
import { document } from "../document";
import { text } from "../formulas/text";
import type { SheetSpec } from "../sheet/sheetSpec";
import type { RuleSpec } from "../sheet/tableSpec";
import { ledgerSheet } from "../sheet/ledgerSheet";
import type { DocumentSources } from "../sources";
import { newProblems } from "../pareto/newProblems";
import { statusWord } from "../tracking/status";
import { datedRules } from "../tracking/trackingRules";
import { ADOPTION_TERMS } from "./adoption";
import { planColumns } from "./planColumns";
import { planRows, type PlanRow } from "./planRows";
import { PLAN, PLAN_ENTRIES } from "./table";
import { movedDeadlines } from "../planChange/approved";
import { CHANGES } from "../planChange/table";
import { TERMS as PROBLEM_TERMS } from "../problems/words";
import { TARGET_ENTRIES, TARGETS } from "./targets/table";
import { targetBlocks } from "./targets/targetBlocks";
import { TERMS as TARGET_TERMS } from "./targets/words";
import { TERMS } from "./words";

/** Blank rows of a plan without an action. */
const SPARE_ROWS = 3;
/** Points: room for two lines. */
const LEAST_HEIGHT = 40;

/** 改进计划 (S32): the actions, each entered once, here; core problems without one start with proposals from 改善措施库. */
export const plan = document({
  id: PLAN.document,
  tab: "improvement",
  sets: ["hotline", "after-sales", "inspection"],
  shared: true,
  withoutSurvey: true,
  needs: ["clean-data", "pareto", "measure-tracking", "settings"],
  reads: [CHANGES.document],
  vocabulary: { ...TARGET_TERMS, ...PROBLEM_TERMS, ...ADOPTION_TERMS, ...TERMS },
  tables: [PLAN, TARGETS],
  staffTables: [PLAN_ENTRIES, TARGET_ENTRIES],
  build,
});

function build(sources: DocumentSources): SheetSpec {
  const { context, words } = sources;
  const { rows, adopted, decided } = planRows(context);
  return ledgerSheet(sources, {
    ledger: PLAN,
    title: TERMS.title,
    tab: plan.tab,
    legend: rows.length === 0 ? TERMS.noProblem : planLegend(context, rows),
    outdated: newProblems(sources),
    rows,
    columns: planColumns(sources),
    leastHeight: LEAST_HEIGHT,
    firstRows: SPARE_ROWS,
    table: {
      adopted,
      decided: { due: [...movedDeadlines(context).keys()], adoption: decided },
      rules: [
        { formula: `=[@adoption]=${text(words(ADOPTION_TERMS.declined))}`, look: "dropped" },
        { formula: `=[@mark]=${text(words(CONCEPTS.noLongerCore))}`, look: "dropped" },
        ...datedRules(context),
        ...settlingRules(text(statusWord(context, "undecided"))),
      ],
    },
    signature: [1, 3, 5, 7],
    frozenColumns: 2,
    above: targetBlocks(sources),
  });
}

/** What staff still have to settle is marked where it is missing. @param undecided 待定 as a formula's text. */
function settlingRules(undecided: string): readonly RuleSpec[] {
  const missing = (key: string): RuleSpec => ({
    formula: `=AND([@status]=${undecided},[@${key}]="")`,
    look: "soon",
    columnKeys: [key],
  });
  return [
    { formula: `=[@status]=${undecided}`, look: "soon", columnKeys: ["status"] },
    missing("owner"),
    missing("due"),
  ];
}

/** Whose columns are whose; first of all, whether deadlines lie in years whose holidays are not known yet. */
function planLegend(context: DocumentContext, rows: readonly PlanRow[]): Term {
  const years = unpublishedYears(
    context,
    rows.map(({ proposed }) => proposed),
  );
  if (years.length === 0) return TERMS.legendPlan;
  const said = (locale: Locale): string =>
    wordsOf(locale)(TERMS.legendUnpublished, { years: years.join(wordsOf(locale)(TERMS.between)) }) +
    TERMS.legendPlan[locale];
  return termOf(said);
}

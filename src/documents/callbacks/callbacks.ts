import { document, type NotMadeReason } from "../document";
import { changedSince } from "../settings/changedSince";
import { settingValue } from "../settings/settingValue";
import type { SheetSpec } from "../sheet/sheetSpec";
import { text } from "../formulas/text";
import type { RuleSpec } from "../sheet/tableSpec";
import { ledgerSheet } from "../sheet/ledgerSheet";
import { FIRST_ROW } from "../sheet/titleBand";
import type { DocumentSources } from "../sources";
import { authenticitySection } from "./authenticitySection";
import { callColumns } from "./callColumns";
import { callRows } from "./callRows";
import type { CallStatus } from "./callStatus";
import { callsSubtitle } from "./subtitle";
import { AUTHENTICITY, CALL_ENTRIES, CALLBACKS } from "./table";
import { TERMS } from "./words";

/** Points of a row of one line. */
const LEAST_HEIGHT = 22;
/** Rows between the list and what stands below it. */
const GAP = 2;

/**
 * 待核实与回访 (S16–S18, S21): whom to call and why, one row a ticket, with what the call found; below it what is worth
 * a look of how ratings came about. An answer found to be rated by mistake is left out by the next run.
 */
export const callbacks = document({
  id: CALLBACKS.document,
  tab: "forms",
  sets: [],
  shared: false,
  needs: ["clean-data", "settings"],
  vocabulary: TERMS,
  tables: [CALLBACKS, AUTHENTICITY],
  staffTables: [CALL_ENTRIES],
  analysisOptions: (staff) => ({
    calls: {
      highestShare: settingValue({ staff }, "check-share"),
      highestMost: settingValue({ staff }, "check-most"),
    },
  }),
  build,
});

function build(sources: DocumentSources): SheetSpec | NotMadeReason {
  const { context, words, data } = sources;
  if (data === null) return "no-answers";
  const { rows, adopted, left } = callRows(context);
  if (rows.length === 0 && context.results.scale === null) return "no-score";
  const rule = (status: CallStatus, look: RuleSpec["look"]): RuleSpec => ({
    formula: `=[@status]=${text(words(TERMS[`status-${status}`]))}`,
    look,
    columnKeys: ["due", "status"],
  });
  return ledgerSheet(sources, {
    ledger: CALLBACKS,
    title: TERMS.title,
    tab: callbacks.tab,
    subtitle: callsSubtitle(sources, rows, left),
    outdated: changedSince(sources, { bands: false }),
    legend: TERMS.legendCalls,
    rows,
    columns: callColumns(sources, rows),
    leastHeight: LEAST_HEIGHT,
    table: {
      adopted,
      rules: [
        rule("late", "late"),
        rule("today", "soon"),
        rule("review", "soon"),
        rule("done", "done"),
        { formula: '=[@mark]<>""', look: "bad", columnKeys: ["mark"] },
      ],
    },
    frozenColumns: 3,
    beside: authenticitySection(sources, FIRST_ROW + 1 + Math.max(1, rows.length) + GAP),
  });
}

import { document, type NotMadeReason } from "../document";
import type { SheetSpec } from "../sheet/sheetSpec";
import { keyedRows } from "../sheet/rowKeys";
import { ledgerSheet } from "../sheet/ledgerSheet";
import type { DocumentSources } from "../sources";
import { staffRows } from "../staffState";
import { changedSinceCycle } from "./changedSinceCycle";
import { historyColumns, historyFormat } from "./historyColumns";
import { historyRows, newlyWeighted } from "./historyRows";
import { noCycleTerm } from "./noCycle";
import { HISTORY, HISTORY_ENTRIES } from "./table";
import { TERMS } from "./words";

/** Points of a row of one line. */
const LEAST_HEIGHT = 22;

/** 历次改进台账 (S48): each cycle's measures with what was done, appended run after run. */
export const improvementHistory = document({
  id: HISTORY.document,
  tab: "improvement",
  sets: [],
  shared: true,
  needs: ["settings"],
  vocabulary: TERMS,
  tables: [HISTORY],
  staffTables: [HISTORY_ENTRIES],
  build,
});

function build(sources: DocumentSources): SheetSpec | NotMadeReason {
  const { context } = sources;
  const rows = historyRows(context);
  if (rows.length === 0 && sources.data === null) return "no-answers";
  const typed = staffRows(context.staff, HISTORY) ?? [];
  return ledgerSheet(sources, {
    ledger: HISTORY,
    title: TERMS.title,
    tab: improvementHistory.tab,
    legend: rows.length === 0 ? noCycleTerm(context.results) : TERMS.legend,
    outdated: changedSinceCycle(sources),
    rows,
    columns: historyColumns(sources),
    leastHeight: LEAST_HEIGHT,
    firstRows: 1,
    table: {
      decided: { weight: newlyWeighted(rows, typed) },
      adopted: keyedRows("H", typed).adopted,
      formatOf: historyFormat,
    },
    frozenColumns: 1,
  });
}

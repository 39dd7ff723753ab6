import { document, type NotMadeReason } from "../document";
import type { SheetSpec } from "../sheet/sheetSpec";
import { tableIn } from "../sheet/tableReference";
import { keyedRows } from "../sheet/rowKeys";
import { tableSheet } from "../sheet/tableSheet";
import type { DocumentSources } from "../sources";
import { staffRows } from "../staffState";
import { changedSinceCycle } from "./changedSinceCycle";
import { historyColumns, historyFormat } from "./historyColumns";
import { historyRows, newlyWeighted } from "./historyRows";
import { HISTORY, HISTORY_ENTRIES } from "./table";
import { TERMS } from "./words";

/** Points of a row of one line. */
const LEAST_HEIGHT = 24;

/** 历次改进台账 (S48): each cycle's measures with what was done, appended run after run. */
export const improvementHistory = document({
  id: HISTORY.document,
  tab: "improvement",
  sets: [],
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
  return tableSheet(sources, {
    title: TERMS.title,
    tab: improvementHistory.tab,
    legend: rows.length === 0 ? TERMS.noCycle : TERMS.legend,
    outdated: changedSinceCycle(sources),
    rows,
    columns: historyColumns(sources),
    leastHeight: LEAST_HEIGHT,
    typed,
    table: {
      mode: "ledger",
      name: tableIn(context, HISTORY).name,
      keyOf: ({ key }) => key,
      keyColumn: "key",
      decided: { weight: newlyWeighted(rows, typed) },
      adopted: keyedRows("H", typed).adopted,
      filterButtons: true,
      formatOf: historyFormat,
      ...(rows.length === 0 ? { spareRows: 1 } : {}),
    },
    frozenColumns: 1,
  });
}

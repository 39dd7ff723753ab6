import { document, type NotMadeReason } from "../document";
import { changedSince } from "../settings/changedSince";
import type { SheetSpec } from "../sheet/sheetSpec";
import { tableSheet } from "../sheet/tableSheet";
import type { DocumentSources } from "../sources";
import { cleanDataColumns } from "./columns";
import { CLEAN_DATA, CORRECTIONS, correctionsOf } from "./table";
import { TERMS } from "./words";

/**
 * 有效评价明细, whose table is 清洗数据: the rows that every other sheet's formulas count over. Beside each correctable
 * column stands what was found; a row with a reason in 剔除 does not count.
 */
export const cleanData = document({
  id: CLEAN_DATA.document,
  tab: "data",
  sets: "every",
  needs: ["settings"],
  vocabulary: TERMS,
  tableName: TERMS.tableName,
  tables: [CLEAN_DATA],
  staffTables: [CORRECTIONS],
  analysisOptions: (staff) => ({ corrections: correctionsOf(staff) }),
  build,
});

function build(sources: DocumentSources): SheetSpec | NotMadeReason {
  const { data, context } = sources;
  if (data === null) return "no-answers";
  const { keys, listed } = context.results.cleaned;
  const rows = Array.from(listed.keys()).filter((row) => listed[row] === 1);
  return tableSheet(sources, {
    title: TERMS.title,
    tab: cleanData.tab,
    legend: TERMS.legendCleanData,
    outdated: changedSince(sources, { bands: true }),
    rows,
    columns: cleanDataColumns(sources, data, rows),
    table: {
      mode: "data",
      name: data.table,
      keyOf: (row) => keys[row] ?? String(row),
      keyColumn: "key",
      filterButtons: true,
      rules: [{ formula: '=[@excluded]<>""', look: "muted" }],
    },
    frozenColumns: 2,
  });
}

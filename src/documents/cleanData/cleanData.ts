import type { Results } from "../../analysis/results";
import type { Scale } from "../../analysis/survey/scale";
import { document, type NotMadeReason } from "../document";
import { changedSince } from "../settings/changedSince";
import type { SheetSpec } from "../sheet/sheetSpec";
import { tableSheet } from "../sheet/tableSheet";
import type { RuleSpec } from "../sheet/tableSpec";
import type { DocumentSources } from "../sources";
import { cleanDataColumns } from "./columns";
import { CLEANING_LOG } from "../cleaningLog/table";
import { lostNotices } from "./lostCorrections";
import { returningCells } from "./returningCells";
import { rowsShown } from "./rowsShown";
import { cleanDataSubtitle } from "./subtitle";
import { CLEAN_DATA, CORRECTIONS } from "./table";
import { correctionsOf } from "./correctionsOf";
import { TERMS } from "./words";

/**
 * 有效评价明细, whose table is 清洗数据: the rows that every other sheet's formulas count over. Beside each correctable
 * column stands what was found; a row with a reason in 剔除 does not count.
 */
export const cleanData = document({
  id: CLEAN_DATA.document,
  tab: "data",
  sets: "every",
  shared: false,
  needs: ["settings"],
  reads: [CLEANING_LOG.document],
  vocabulary: TERMS,
  tableName: TERMS.tableName,
  tables: [CLEAN_DATA],
  staffTables: [CORRECTIONS],
  analysisOptions: (staff) => ({ corrections: correctionsOf(staff) }),
  notices: lostNotices,
  build,
});

function build(sources: DocumentSources): SheetSpec | NotMadeReason {
  const { data, context } = sources;
  if (data === null) return "no-answers";
  const { scale, cleaned } = context.results;
  const keys = cleaned.keys();
  const rows = rowsShown(context.results);
  const returning = returningCells(context.staff);
  return tableSheet(sources, {
    title: TERMS.title,
    tab: cleanData.tab,
    legend: hasOthers(context.results) ? TERMS.legendOfPeriod : TERMS.legendCleanData,
    subtitle: cleanDataSubtitle(sources, data),
    outdated: changedSince(sources, { bands: true }),
    rows,
    columns: cleanDataColumns(sources, data, rows),
    table: {
      mode: "data",
      name: data.table,
      keyOf: (row) => keys[row] ?? String(row),
      ownCell: (row, heading) => returning(keys[row] ?? "", heading),
      keyColumn: "key",
      orderColumn: "sourceRow",
      filterButtons: true,
      rules: [
        { formula: '=[@excluded]<>""', look: "muted" },
        ...(scale === null || data.score === null ? [] : [offScaleRule(scale)]),
        ...otherPeriods(sources),
      ],
    },
    frozenColumns: 2,
  });
}

function hasOthers({ cleaned: { listed }, periodRows: { isWithin } }: Results): boolean {
  return listed.some((isListed, row) => isListed === 1 && isWithin[row] !== 1);
}

/** Rows of other periods are set back, wherever staff sort them to and whatever the next run's period. */
function otherPeriods({ data, context }: DocumentSources): readonly RuleSpec[] {
  if (data === null || (data.time === null && data.years === null)) return [];
  const [from, to] = ["period-from", "period-to"].map((key) => context.naming.setting(key)) as [
    string,
    string,
  ];
  const outside =
    data.time === null
      ? `OR([@year]<YEAR(${from}),[@year]>YEAR(${to}))`
      : `OR([@time]<${from},[@time]>=${to}+1)`;
  return [{ formula: `=IF(ISNUMBER(${from}),${outside},FALSE)`, look: "muted" }];
}

/** Marks a score that is no number of the scale; to Excel a text is more than any number. */
function offScaleRule({ min, max }: Scale): RuleSpec {
  return {
    formula: `=AND([@score]<>"",OR([@score]<${String(min)},[@score]>${String(max)}))`,
    look: "bad",
    columnKeys: ["score"],
  };
}

import { document, type NotMadeReason } from "../document";
import { text } from "../formulas/text";
import { dateText } from "../sheet/wording";
import type { CellContent, Formula } from "../sheet/cellSpec";
import type { SheetSpec } from "../sheet/sheetSpec";
import type { RuleSpec } from "../sheet/tableSpec";
import { tableIn } from "../sheet/tableReference";
import { tableSheet } from "../sheet/tableSheet";
import { live, type DocumentSources } from "../sources";
import { staffRows } from "../staffState";
import { STATUS_TERMS, statusWords, type ActionStatus } from "./status";
import { TRACKING, TRACKING_ENTRIES } from "./table";
import { trackingColumns } from "./trackingColumns";
import { trackingRows, type TrackingRow } from "./trackingRows";
import { TERMS } from "./words";

/** Points: room for two lines. */
const LEAST_HEIGHT = 40;

/**
 * 改善措施跟踪表 (S35): the plan's actions with name, owner and dates by formula, and what staff enter of their progress;
 * late and soon late are marked (S44).
 */
export const tracking = document({
  id: TRACKING.document,
  aliases: ["action-tracking"],
  tab: "improvement",
  sets: ["hotline", "after-sales"],
  needs: ["improvement-plan", "settings"],
  vocabulary: TERMS,
  tables: [TRACKING],
  staffTables: [TRACKING_ENTRIES],
  build,
});

function build(sources: DocumentSources): SheetSpec | NotMadeReason {
  const { context, words } = sources;
  const rows = trackingRows(context);
  if (rows.length === 0) return "no-problem";
  const rule = (status: ActionStatus, look: RuleSpec["look"]): RuleSpec => ({
    formula: `=[@status]=${text(words(STATUS_TERMS[status]))}`,
    look,
    columnKeys: ["due", "status"],
  });
  return tableSheet(sources, {
    title: TERMS.title,
    tab: tracking.tab,
    subtitle: subtitle(sources, rows),
    legend: TERMS.legendTracking,
    rows,
    columns: trackingColumns(sources),
    leastHeight: LEAST_HEIGHT,
    typed: staffRows(context.staff, TRACKING) ?? [],
    table: {
      mode: "ledger",
      name: tableIn(context, TRACKING).name,
      keyOf: ({ key }) => key,
      keyColumn: "key",
      filterButtons: true,
      rules: [rule("late", "late"), rule("soon-late", "soon"), rule("done", "done")],
    },
    signature: [1, 4, 6, 8],
    frozenColumns: 2,
  });
}

const STATUSES: readonly ActionStatus[] = ["late", "soon-late", "running", "not-started", "done"];

/** How many actions are late, soon late, running and done, as of today. */
function subtitle(sources: DocumentSources, rows: readonly TrackingRow[]): CellContent | Formula {
  const { words, context } = sources;
  const said = statusWords(context);
  const column = tableIn(context, TRACKING).column("status");
  const names = STATUSES.map((status) => words(STATUS_TERMS[status]));
  const parts = names.map((name) => `${text(`${name} `)}&COUNTIF(${column},${text(name)})`);
  const asOf = words(TERMS.asOf);
  const today = `${text(`${asOf} `)}&TEXT(${context.naming.setting("today")},"yyyy-mm-dd")`;
  const counts = names.map((name) => `${name} ${String(rows.filter((row) => said(row) === name).length)}`);
  return live(
    sources,
    `=${[...parts, today].join('&" · "&')}`,
    [...counts, `${asOf} ${dateText(context.madeAt)}`].join(" · "),
  );
}

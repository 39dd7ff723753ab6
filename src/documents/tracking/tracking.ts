import { document } from "../document";
import { text } from "../formulas/text";
import { dateFormula } from "../formulas/figureText";
import { dateText } from "../sheet/periodWording";
import type { CellContent, Formula } from "../sheet/cellSpec";
import type { SheetSpec } from "../sheet/sheetSpec";
import { tableIn } from "../sheet/tableReference";
import { ledgerSheet } from "../sheet/ledgerSheet";
import { live, type DocumentSources } from "../sources";
import { STATUS_TERMS, statusWords, STATUSES } from "./status";
import { TRACKING, TRACKING_ENTRIES } from "./table";
import { trackingColumns } from "./trackingColumns";
import { trackingRules } from "./trackingRules";
import { WEEK_ROWS, weekView } from "./weekView";
import { trackingRows, type TrackingRow } from "./trackingRows";
import { TERMS } from "./words";

/** Blank rows where the plan has no action. */
const SPARE_ROWS = 3;
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
  sets: ["hotline", "after-sales", "inspection"],
  shared: true,
  withoutSurvey: true,
  needs: ["improvement-plan", "settings"],
  vocabulary: TERMS,
  tables: [TRACKING],
  staffTables: [TRACKING_ENTRIES],
  build,
});

function build(sources: DocumentSources): SheetSpec {
  const { context } = sources;
  const rows = trackingRows(context);
  return ledgerSheet(sources, {
    ledger: TRACKING,
    title: TERMS.title,
    tab: tracking.tab,
    subtitle: subtitle(sources, rows),
    legend: rows.length === 0 ? TERMS.noAction : TERMS.legendTracking,
    rows,
    columns: trackingColumns(sources),
    leastHeight: LEAST_HEIGHT,
    firstRows: SPARE_ROWS,
    table: {
      rules: trackingRules(context),
    },
    signature: [1, 4, 6, 8],
    frozenColumns: 2,
    above: { rows: WEEK_ROWS, draw: (row, columns) => weekView(sources, rows, row, columns) },
  });
}

/** How many actions are late, soon late, running and done, as of today. */
function subtitle(sources: DocumentSources, rows: readonly TrackingRow[]): CellContent | Formula {
  const { words, context } = sources;
  const said = statusWords(context);
  const column = tableIn(context, TRACKING).column("status");
  const names = STATUSES.map((status) => words(STATUS_TERMS[status]));
  const parts = names.map((name) => `${text(`${name} `)}&COUNTIF(${column},${text(name)})`);
  const asOf = words(TERMS.asOf);
  const today = `${text(`${asOf} `)}&${dateFormula(context.naming.setting("today"))}`;
  const counts = names.map((name) => `${name} ${String(rows.filter((row) => said(row) === name).length)}`);
  return live(
    sources,
    `=${[...parts, today].join('&" · "&')}`,
    [...counts, `${asOf} ${dateText(context.madeAt)}`].join(" · "),
  );
}

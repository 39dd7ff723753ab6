import type { Warning } from "../../analysis/survey/recognition";
import type { DocumentContext } from "../context";
import { document, type NotMadeReason } from "../document";
import { text } from "../formulas/text";
import type { CellContent, Formula } from "../sheet/cellSpec";
import type { SheetSpec } from "../sheet/sheetSpec";
import type { RuleSpec } from "../sheet/tableSpec";
import { tableIn } from "../sheet/tableReference";
import { ledgerSheet } from "../sheet/ledgerSheet";
import { type DocumentSources, liveText } from "../sources";
import { changedSince } from "../settings/changedSince";
import { maintenanceColumns } from "./columns";
import type { MaintenanceRow } from "./maintenanceRow";
import { maintenanceRows } from "./maintenanceRows";
import { callResults, CASE_STATUSES, caseStatus, type CaseStatus } from "./status";
import { MAINTENANCE, MAINTENANCE_ENTRIES } from "./table";
import { TERMS } from "./words";
import { fixed, joined } from "../formulas/sentence";

/** Points: room for two lines. */
const LEAST_HEIGHT = 34;
/** Blank rows where nobody was dissatisfied. */
const SPARE_ROWS = 3;

/**
 * 维护跟踪记录 (S42): every dissatisfied customer and every complaint until it is closed. A category corrected here goes into
 * the reasons at the next run.
 */
export const maintenance = document({
  id: MAINTENANCE.document,
  tab: "forms",
  sets: [],
  shared: false,
  needs: ["clean-data", "callbacks", "settings"],
  vocabulary: TERMS,
  tables: [MAINTENANCE],
  staffTables: [MAINTENANCE_ENTRIES],
  notices: overruled,
  build,
});

function build(sources: DocumentSources): SheetSpec | NotMadeReason {
  const { context, data } = sources;
  if (data === null) return "no-answers";
  const { rows, adopted, left } = maintenanceRows(context);
  if (rows.length === 0 && context.results.scale === null) return "no-score";
  return ledgerSheet(sources, {
    ledger: MAINTENANCE,
    title: TERMS.title,
    tab: maintenance.tab,
    subtitle: subtitle(sources, rows, left),
    // who is dissatisfied, and which problems are common
    outdated: changedSince(sources, { bands: true }),
    legend: rows.length === 0 ? TERMS.legendNone : TERMS.legendRecord,
    rows,
    columns: maintenanceColumns(sources, rows),
    leastHeight: LEAST_HEIGHT,
    firstRows: SPARE_ROWS,
    table: {
      adopted,
      rules: caseRules(sources),
    },
    frozenColumns: 2,
  });
}

function caseRules({ words }: DocumentSources): readonly RuleSpec[] {
  const rule = (status: CaseStatus, look: RuleSpec["look"]): RuleSpec => ({
    formula: `=[@status]=${text(words(TERMS[`status-${status}`]))}`,
    look,
    columnKeys: ["status"],
  });
  const overruledNote = text(words(TERMS["note-other"]));
  return [
    rule("to-call", "soon"),
    rule("closed", "done"),
    // S50: nothing without somebody who has it
    { formula: '=AND([@status]<>"",[@owner]="",[@outcome]="")', look: "soon", columnKeys: ["owner"] },
    { formula: `=[@correctionNote]=${overruledNote}`, look: "bad", columnKeys: ["correctionNote"] },
  ];
}

/** How many cases stand how, and how many are not listed yet. */
function subtitle(
  sources: DocumentSources,
  rows: readonly MaintenanceRow[],
  left: number,
): CellContent | Formula {
  const { words, context } = sources;
  const column = tableIn(context, MAINTENANCE).column("status");
  const results = callResults(context);
  const shown = rows
    .filter(({ customer, description }) => `${String(customer ?? "")}${String(description ?? "")}` !== "")
    .map((row) => caseStatus(row, results.get(row.key) ?? null));
  const said = CASE_STATUSES.map((status) => {
    const name = words(TERMS[`status-${status}`]);
    return {
      formula: `${text(`${name} `)}&COUNTIF(${column},${text(name)})`,
      value: `${name} ${String(shown.filter((each) => each === status).length)}`,
    };
  });
  const more = words(TERMS.more, { count: left });
  const parts = left === 0 ? said : [...said, fixed(more)];
  return liveText(sources, joined(parts, " · "));
}

/** Categories that were corrected here and otherwise in 有效评价明细, which goes before it. */
function overruled(context: DocumentContext): readonly Warning[] {
  const rows = maintenanceRows(context).rows.filter(
    ({ correction, isListed }) => isListed && correction !== null && !correction.taken,
  );
  return rows.length === 0 ? [] : [{ code: "case-correction-overruled", count: rows.length }];
}

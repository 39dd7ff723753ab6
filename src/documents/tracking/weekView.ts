import type { Term } from "../../glossary/locale";
import type { LiveText } from "../formulas/sentence";
import { text } from "../formulas/text";
import { across, cell, sectionHeading } from "../sheet/cells";
import type { Cell } from "../sheet/cellSpec";
import type { Block } from "../sheet/sheetSpec";
import { tableIn } from "../sheet/tableReference";
import { live, type DocumentSources } from "../sources";
import { briefText } from "./brief";
import { completionFormula, completionRate } from "./completion";
import { DAYS_BACK, STATUS_TERMS, statusToday, statusWord, type ActionStatus } from "./status";
import { TRACKING } from "./table";
import type { TrackingRow } from "./trackingRows";
import { TERMS } from "./words";
import { templateFormula } from "../formulas/template";

/** Actions that a line names; of more it gives the number. */
const NAMED = 3;
const LINE_HEIGHT = 32;
/** Points between the last line and the table. */
const GAP_HEIGHT = 14;

/** A line of the view: which actions, and the formulas of their number and of whether a row is among them. */
interface WeekLine {
  readonly label: Term;
  readonly isMeant: (row: TrackingRow) => boolean;
  readonly count: string;
  readonly mask: string;
}

/** Rows that the view takes: heading, lines, completion, gap. */
export const WEEK_ROWS = 7;

/**
 * 本周要看的, for the weekly meeting: what is late, soon late, without owner or deadline, and done in the last days; and
 * 改善计划完成率 (S12).
 *
 * @param columns of the sheet over which the texts run.
 */
export function weekView(
  sources: DocumentSources,
  rows: readonly TrackingRow[],
  row: number,
  columns: number,
): readonly Block[] {
  const { words, context } = sources;
  const lines = weekLines(sources);
  const rate = live(sources, `=${completionFormula(context)}`, completionRate(context, rows));
  return [
    sectionHeading(row, 1, words(TERMS.thisWeek)),
    {
      kind: "cells",
      row: row + 1,
      column: 1,
      rows: [
        ...lines.map((line) => lineCells(sources, line, rows, columns)),
        [
          cell(words(TERMS.completion), "text"),
          cell(rate, "number", "percent0"),
          cell(words(TERMS.definitionCompletion), "definition"),
        ],
        [],
      ],
      rowHeights: [...lines.map(() => LINE_HEIGHT), undefined, GAP_HEIGHT],
      merges: lines.map((_line, i) => ({ row: i, column: 1, rows: 1, columns: columns - 1 })),
    },
  ];
}

function statusLine(
  { context }: DocumentSources,
  status: ActionStatus,
  label: Term = STATUS_TERMS[status],
): WeekLine {
  const { column } = tableIn(context, TRACKING);
  const stands = statusToday(context);
  const said = text(statusWord(context, status));
  return {
    label,
    isMeant: (row) => row.plan.action !== "" && stands(row) === status,
    count: `COUNTIF(${column("status")},${said})`,
    mask: `(${column("status")}=${said})`,
  };
}

function weekLines(sources: DocumentSources): readonly WeekLine[] {
  const { context } = sources;
  const { column } = tableIn(context, TRACKING);
  const from = Math.floor(context.madeAt) - DAYS_BACK;
  const finished = column("finished");
  const firstDay = `${context.naming.setting("today")}-${String(DAYS_BACK)}`;
  return [
    statusLine(sources, "late"),
    statusLine(sources, "soon-late"),
    statusLine(sources, "undecided", TERMS.weekUnsettled),
    {
      label: TERMS.weekFinished,
      isMeant: (row) => row.plan.action !== "" && row.finished !== null && row.finished >= from,
      count: `COUNTIFS(${finished},">="&${firstDay},${column("measure")},"?*")`,
      mask: `ISNUMBER(${finished})*(${finished}>=${firstDay})*(${column("measure")}<>"")`,
    },
  ];
}

/** How many actions are of a status, and the first of them in brief. */
export function actionsOfStatus(
  sources: DocumentSources,
  status: ActionStatus,
  rows: readonly TrackingRow[],
): { readonly count: LiveText; readonly names: LiveText } {
  const line = statusLine(sources, status);
  const meant = rows.filter(line.isMeant);
  return {
    count: { formula: line.count, value: String(meant.length) },
    names: { formula: namesFormula(sources, line), value: namesText(sources, meant) },
  };
}

/** The label with the number, and the first actions in brief. */
function lineCells(
  sources: DocumentSources,
  line: WeekLine,
  rows: readonly TrackingRow[],
  columns: number,
): readonly Cell[] {
  const { words } = sources;
  const label = words(line.label);
  const meant = rows.filter(line.isMeant);
  return [
    cell(
      live(
        sources,
        `=${templateFormula(words(TERMS.weekLine, { label, n: "{n}" }), { n: line.count })}`,
        words(TERMS.weekLine, { label, n: meant.length }),
      ),
      "text",
    ),
    ...across(
      cell(live(sources, `=${namesFormula(sources, line)}`, namesText(sources, meant)), "text"),
      columns - 1,
    ),
  ];
}

function namesText(sources: DocumentSources, meant: readonly TrackingRow[]): string {
  const { words } = sources;
  const named = meant.slice(0, NAMED).map((row) => briefText(sources, row));
  const more = meant.length > NAMED ? words(TERMS.andMore, { n: meant.length }) : "";
  return named.join(words(TERMS.between)) + more;
}

/** The same as a formula without "=". */
function namesFormula({ context, words }: DocumentSources, { count, mask }: WeekLine): string {
  const { column, header } = tableIn(context, TRACKING);
  const places = `(ROW(${column("brief")})-ROW(${header("brief")}))`;
  const named = Array.from({ length: NAMED }, (_, i) => {
    const place = `AGGREGATE(15,6,${places}/(${mask}),${String(i + 1)})`;
    const between = i === 0 ? "" : `${text(words(TERMS.between))}&`;
    return `IFERROR(${between}INDEX(${column("brief")},${place}),"")`;
  });
  const more = `IF(${count}>${String(NAMED)},${templateFormula(words(TERMS.andMore), { n: count })},"")`;
  return [...named, more].join("&");
}

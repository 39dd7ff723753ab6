import { TERMS as EFFECT_TERMS } from "../effectVerification/words";
import { SHARED } from "../sharedWords";
import type { NumberFormat } from "../sheet/cellSpec";
import type { Column } from "../sheet/column";
import { dateText, periodLabelText } from "../sheet/periodWording";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import type { Cycle } from "./cycle";
import type { HistoryRow } from "./historyRows";
import { plannedProblems } from "./plannedProblems";
import { HISTORY } from "./table";
import { TERMS } from "./words";
import { figureText, UNIT_FORMATS } from "../sheet/unitFormats";

type Columns = readonly Column<HistoryRow>[];

/** Ten columns to print; right of them where the data came from, and what staff remark. */
export function historyColumns(sources: DocumentSources): Columns {
  return [...measureColumns(sources), ...planColumns(sources), ...besideColumns(sources)];
}

/** How the values of a row show. */
export function historyFormat({ unit }: HistoryRow, key: string): NumberFormat | null {
  if (key !== "value") return null;
  return UNIT_FORMATS[unit].value;
}

function measureColumns({ context, words }: DocumentSources): Columns {
  const { heading } = tableIn(context, HISTORY);
  return [
    {
      key: "period",
      heading: heading("period"),
      width: 14,
      wrap: true,
      value: ({ cycle }) => periodOf(words, cycle),
    },
    {
      key: "madeOn",
      heading: heading("madeOn"),
      width: 12,
      format: "date",
      align: "center",
      value: ({ cycle }) => cycle.madeOn,
    },
    { key: "metric", heading: heading("metric"), width: 22, wrap: true, value: ({ metric }) => metric },
    { key: "n", heading: heading("n"), width: 9, format: "integer", value: ({ n }) => n },
    { key: "value", heading: heading("value"), width: 10, format: "decimal2", value: ({ value }) => value },
    { key: "interval", heading: heading("interval"), width: 16, align: "center", value: intervalText },
  ];
}

function periodOf(words: DocumentSources["words"], { label, complete }: Cycle): string {
  const period = periodLabelText(words, label);
  return complete ? period : words(TERMS.partial, { period });
}

function intervalText({ interval, unit }: HistoryRow): string {
  if (interval === null) return "—";
  return interval.map((end) => figureText(unit, end)).join("–");
}

function planColumns(sources: DocumentSources): Columns {
  const { context, words } = sources;
  const { heading } = tableIn(context, HISTORY);
  return [
    {
      key: "problems",
      heading: heading("problems"),
      width: 33,
      wrap: true,
      value: ({ cycle }) => problemsText(sources, cycle),
    },
    {
      key: "actions",
      heading: heading("actions"),
      width: 9,
      format: "integer",
      value: ({ cycle }) => cycle.plan?.actions ?? null,
    },
    {
      key: "onTime",
      heading: heading("onTime"),
      width: 11,
      format: "percent0",
      value: ({ cycle }) => cycle.plan?.onTime ?? null,
    },
    {
      key: "verdict",
      heading: heading("verdict"),
      width: 18,
      align: "center",
      value: ({ verdict }) => (verdict === null ? "—" : words(EFFECT_TERMS[`verdict-${verdict}`])),
    },
  ];
}

function problemsText(sources: DocumentSources, { plan }: Cycle): string | null {
  const said = plan === null ? [] : plannedProblems(sources, plan);
  return said.length === 0 ? null : said.join(sources.words(SHARED.listSeparator));
}

function besideColumns({ context, words }: DocumentSources): Columns {
  const { heading } = tableIn(context, HISTORY);
  return [
    {
      key: "source",
      heading: heading("source"),
      width: 34,
      unprinted: true,
      value: ({ cycle: { source, from, to } }) => `${source} · ${dateText(from)}–${dateText(to - 1)}`,
    },
    {
      key: "weight",
      heading: heading("weight"),
      width: 11,
      owner: "staff",
      format: "percent0",
      align: "center",
      unprinted: true,
      tooltip: words(TERMS.tooltipWeight),
      value: ({ weight }) => weight,
    },
    { key: "remark", heading: heading("remark"), width: 20, owner: "staff", wrap: true, value: () => null },
    {
      key: "stored",
      heading: heading("stored"),
      width: 10,
      hidden: true,
      format: "text",
      value: ({ cycle, isFirst }) => (isFirst ? JSON.stringify(cycle) : null),
    },
    { key: "key", heading: heading("key"), width: 10, hidden: true, format: "text", value: ({ key }) => key },
  ];
}

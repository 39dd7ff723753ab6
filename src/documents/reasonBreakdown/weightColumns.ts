import type { WeighedReason } from "../../analysis/reasons/breakdown/reasonParts";
import type { CleanDataLayout } from "../cleanData/layout";
import { countOf, sumOf } from "../formulas/conditions";
import { columnOf } from "../formulas/reference";
import { hitsFormula, inCategory, mentionsFormula, whoseReasons } from "../pareto/reasonCounts";
import type { Column } from "../sheet/column";
import type { NumberFormat } from "../sheet/cellSpec";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import { categoryColumn } from "./categoryColumn";
import { countedColumns, countedKey } from "./countedColumn";
import { WEIGHTS } from "./table";
import { TERMS } from "./words";

type Key = keyof typeof WEIGHTS.headings;

/** The columns of 加权对照: mentions, answers, severity and minutes of each category; those that the survey has. */
export function weightColumns(
  sources: DocumentSources,
  data: CleanDataLayout,
): readonly Column<WeighedReason>[] {
  const { context, words } = sources;
  const { heading, own } = tableIn(context, WEIGHTS);
  const answers = countOf(sources, data, ...whoseReasons(sources, data));
  return [
    categoryColumn(sources, heading("category")),
    figure(
      sources,
      "count",
      hitsFormula(sources, own(countedKey(sources))) ?? "0",
      "integer",
      ({ count }) => count,
    ),
    share(
      sources,
      "mentionShare",
      own("count"),
      mentionsFormula(sources) ?? "0",
      (item) => item.mentionShare,
    ),
    {
      ...share(sources, "answerShare", own("count"), answers, (item) => item.answerShare),
      heading: context.results.reasonsOf === "all" ? words(TERMS.answerShareOfAll) : heading("answerShare"),
    },
    ...severityColumns(sources, data),
    ...minuteColumns(sources, data),
    ...countedColumns<WeighedReason>(sources, heading("counted")),
  ];
}

function severityColumns(sources: DocumentSources, data: CleanDataLayout): readonly Column<WeighedReason>[] {
  const { scale } = sources.context.results;
  const { score, complaintLevel } = data;
  const points = complaintLevel ?? score;
  if (points === null || (complaintLevel === null && scale === null)) return [];
  const { own, column } = tableIn(sources.context, WEIGHTS);
  const sum = overReasons(data, (reason) => {
    const conditions = [
      ...inCategory(sources, reason, own(countedKey(sources))),
      ...whoseReasons(sources, data),
    ];
    const [count, scores] = [
      countOf(sources, data, ...conditions),
      sumOf(sources, data, points, ...conditions),
    ];
    if (complaintLevel !== null || scale === null) return scores;
    return scale.direction === "higher-is-better"
      ? `${String(scale.max)}*${count}-${scores}`
      : `${scores}-${String(scale.min)}*${count}`;
  });
  const key = complaintLevel === null ? "severity" : "levelSeverity";
  return [
    figure(sources, key, sum, "decimal1", ({ severity }) => severity),
    share(sources, "severityShare", own(key), `SUM(${column(key)})`, (item) => item.severityShare),
  ];
}

function minuteColumns(sources: DocumentSources, data: CleanDataLayout): readonly Column<WeighedReason>[] {
  const operating = minutesIn(sources, data);
  if (operating === null) return [];
  const { own, column } = tableIn(sources.context, WEIGHTS);
  const sum = overReasons(data, (reason) =>
    sumOf(
      sources,
      data,
      operating.heading,
      ...inCategory(sources, reason, own(countedKey(sources))),
      ...whoseReasons(sources, data),
    ),
  );
  return [
    figure(sources, "minutes", `(${sum})/60`, "decimal1", ({ minutes }) => minutes),
    share(sources, "minutesShare", own("minutes"), `SUM(${column("minutes")})`, (item) => item.minutesShare),
  ];
}

/** The column of 清洗数据 that the minutes are of; null where there is none. */
export function minutesIn(
  { context }: DocumentSources,
  { operating }: CleanDataLayout,
): CleanDataLayout["operating"][number] | null {
  const role = context.results.reasonBreakdown?.().minutesRole ?? null;
  return operating.find((column) => column.role === role) ?? null;
}

function overReasons({ table, reasons }: CleanDataLayout, term: (reason: string) => string): string {
  return reasons.map((heading) => `(${term(columnOf(table, heading))})`).join("+");
}

function figure(
  { context }: DocumentSources,
  key: Key,
  formula: string,
  format: NumberFormat,
  value: (item: WeighedReason) => number | null,
): Column<WeighedReason> {
  return {
    key,
    heading: tableIn(context, WEIGHTS).heading(key),
    width: 14,
    format,
    formula: `=${formula}`,
    value,
  };
}

function share(
  sources: DocumentSources,
  key: Key,
  part: string,
  whole: string,
  value: (item: WeighedReason) => number | null,
): Column<WeighedReason> {
  const formula = `IF((${whole})=0,"",${part}/(${whole}))`;
  return figure(sources, key, formula, "percent1", (item) => value(item) ?? null);
}

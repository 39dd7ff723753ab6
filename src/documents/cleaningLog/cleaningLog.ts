import { EXCLUSION_RULES, FLAG_RULES, type ExclusionRule } from "../../analysis/cleaning/cleaning";
import type { TermKey } from "../../glossary/glossary";
import type { DocumentContext } from "../context";
import { sourcesOf, type DocumentSources } from "../sources";
import { cell, footNotes, legendLine, sectionHeading } from "../sheet/cells";
import { sourceLink } from "../sheet/sourceLink";
import { tableOf, type ColumnPlan } from "../sheet/table";
import { FIRST_ROW, titleBand } from "../sheet/titleBand";
import type { Block, Cell, SheetSpec } from "../sheet/sheetSpec";

const HEADING_ROW = FIRST_ROW + 1;
const LINK_WIDTH = 9;
/** Under the row that every page repeats, where the summary's own headings would mean nothing. */
const SUMMARY_ROW = HEADING_ROW + 1;

interface LogLine {
  readonly key: string;
  readonly sourceRow: number | null;
  readonly rule: string;
  readonly found: string;
  readonly takenBack: boolean;
}

/**
 * 数据清洗 (S14–S16): which rows were left out, by what rule and what stood there; one cell takes a row back. Null for
 * an aggregated source.
 */
export function cleaningLog(context: DocumentContext): SheetSpec | null {
  const sources = sourcesOf(context);
  const { words, data } = sources;
  if (data === null) return null;
  const title = words("sheetCleaningLog");
  const lines = logLines(sources);
  const plans = logPlans(sources, lines);
  const links = plans.filter(({ key }) => key === "sourceLink").map(() => LINK_WIDTH);
  return {
    id: "cleaning-log",
    name: title,
    tab: "data",
    columnWidths: [2, 10, ...links, 20, 20, 40, 16, 16, 2, 24, 12, 12],
    hiddenColumns: [plans.length],
    blocks: [
      ...titleBand(sources, title, 10 + links.length),
      legendLine(words("legendCleaningLog")),
      sectionHeading(FIRST_ROW, 1, words("excludedRows")),
      tableOf(
        sources,
        {
          mode: "data",
          name: context.naming.table("cleaning-log"),
          row: HEADING_ROW,
          column: 1,
          rowKeys: lines.map(({ key }) => key),
          keyColumn: "key",
          filterButtons: true,
        },
        plans,
      ),
      ...summary(sources, plans.length + 2),
    ],
    frozen: { rows: HEADING_ROW + 1, columns: 0 },
    print: {
      orientation: "landscape",
      titleRows: { first: HEADING_ROW, last: HEADING_ROW },
      onePage: false,
    },
  };
}

/** Excluded rows but those of other periods, which stand in 清洗数据; then rows that staff took back. */
function logLines({ context, words }: DocumentSources): readonly LogLine[] {
  const { cleaned } = context.results;
  const { keys, survey } = cleaned;
  const excluded = cleaned.exclusions
    .filter(({ rule }) => rule !== "out-of-period")
    .map(({ row, rule, found }) => ({
      key: keys[row] ?? String(row),
      sourceRow: survey.sheetRows[row] ?? null,
      rule: words(ruleTerm(rule)),
      found,
      takenBack: false,
    }));
  const listed = new Set(excluded.map(({ key }) => key));
  const returned = keys.flatMap((key, row): LogLine[] =>
    context.staff.takenBack.has(key) && !listed.has(key)
      ? [
          {
            key,
            sourceRow: survey.sheetRows[row] ?? null,
            rule: words("takenBackRow"),
            found: "",
            takenBack: true,
          },
        ]
      : [],
  );
  return [...excluded, ...returned];
}

function logPlans(sources: DocumentSources, lines: readonly LogLine[]): ColumnPlan[] {
  const { words, context } = sources;
  const { survey, keys } = context.results.cleaned;
  const tickets = survey.texts.ticketId;
  const rowOfKey = new Map(keys.map((key, row) => [key, row]));
  const ticket = (line: LogLine | undefined): string | null => {
    const row = rowOfKey.get(line?.key ?? "");
    return tickets === undefined || row === undefined
      ? null
      : (tickets.texts[(tickets.codes[row] ?? 0) - 1] ?? null);
  };
  return [
    {
      key: "sourceRow",
      heading: words("sourceRow"),
      align: "center",
      content: (row) => lines[row]?.sourceRow ?? null,
    },
    ...sourceLink(sources, context.naming.table("cleaning-log"), lines.length),
    { key: "ticketId", heading: words("ticketId"), format: "text", content: (row) => ticket(lines[row]) },
    { key: "rule", heading: words("exclusionRule"), content: (row) => lines[row]?.rule ?? null },
    {
      key: "found",
      heading: words("whatWasThere"),
      format: "text",
      content: (row) => lines[row]?.found ?? null,
    },
    {
      key: "takeBack",
      heading: words("takeBack"),
      owner: "staff",
      align: "center",
      choices: { values: [words("yes")] },
      tooltip: words("tooltipTakeBack"),
      content: (row) => (lines[row]?.takenBack === true ? words("yes") : null),
    },
    { key: "key", heading: words("rowKey"), format: "text", content: (row) => lines[row]?.key ?? null },
  ];
}

/** How many rows were read, counted and dropped, rule by rule; beside the table, which may grow. */
function summary({ context, words }: DocumentSources, column: number): readonly Block[] {
  const { read, kept, excluded, flagged } = context.results.rows;
  const line = (label: string, count: number, style: "text" | "totalLabel"): Cell[] => [
    cell(label, style),
    cell(count, style === "text" ? "number" : "total", "integer"),
    cell(read === 0 ? null : count / read, style === "text" ? "number" : "total", "percent1"),
  ];
  const marked = FLAG_RULES.filter((rule) => flagged[rule] > 0);
  return [
    sectionHeading(SUMMARY_ROW, column, words("cleaningSummary")),
    {
      kind: "cells",
      row: SUMMARY_ROW + 1,
      column,
      rows: [
        [words("item"), words("rows"), words("share")].map((heading) => cell(heading, "heading")),
        line(words("rowsRead"), read, "text"),
        ...EXCLUSION_RULES.map((rule) => line(`− ${words(ruleTerm(rule))}`, excluded[rule], "text")),
        line(words("rowsKept"), kept, "totalLabel"),
        ...marked.map((rule) => line(words(`flag-${rule}`), flagged[rule], "text")),
      ],
    },
    {
      ...footNotes(SUMMARY_ROW + 1 + EXCLUSION_RULES.length + marked.length + 4, [words("noteOutOfPeriod")]),
      column,
    },
  ];
}

function ruleTerm(rule: ExclusionRule): TermKey {
  return `rule-${rule}`;
}

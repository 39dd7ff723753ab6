import type { Exclusion, ExclusionRule } from "../../analysis/cleaning/cleaning";
import type { Survey } from "../../analysis/survey/survey";
import { CONCEPTS } from "../../glossary/concepts";
import type { Term } from "../../glossary/locale";
import type { Column } from "../sheet/column";
import { sourceLink } from "../sheet/sourceLink";
import { sourceRowOf, sourceRowWidth } from "../sheet/sourceRow";
import { saidOfExclusion } from "../cleanData/checkCalls";
import type { CleanDataLayout } from "../cleanData/layout";
import {
  lostCorrections,
  storedCorrection,
  ticketOfKey,
  type LostCorrection,
} from "../cleanData/lostCorrections";
import type { CellContent } from "../sheet/cellSpec";
import { ownCells } from "../sheet/ownColumn";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import { CLEANING_LOG, takenBack } from "./table";
import { hindranceOf } from "./unrestored";
import { TERMS } from "./words";

/** A row that was left out, or that staff took back. */
export interface LogLine {
  readonly key: string;
  readonly sourceRow: number | string | null;
  readonly ticketId: string | null;
  readonly rule: string;
  /** What stood there, masked. */
  readonly found: string;
  readonly takenBack: boolean;
  /** A correction without its row, as it is kept. */
  readonly correction?: string;
}

/** What a rule that leaves rows out is called. */
export function ruleTerm(rule: ExclusionRule): Term {
  return CONCEPTS[`rule-${rule}`];
}

/** What the log calls why a row was left out: rows that are no answers by what they are. */
export function exclusionTerm(
  { notAnswers }: Pick<Survey, "notAnswers">,
  { row, rule }: Pick<Exclusion, "row" | "rule">,
): Term {
  const notAnswer = notAnswers.get(row);
  return notAnswer === undefined ? ruleTerm(rule) : TERMS[`row-${notAnswer.kind}`];
}

/**
 * The rows of the period that were left out; then rows that staff took back, of whichever period, and what they
 * corrected in rows that are gone.
 */
export function logLines(sources: DocumentSources): readonly LogLine[] {
  const { context, words } = sources;
  const returned = takenBack(context.staff);
  const { survey } = context.results.cleaned;
  const keys = context.results.cleaned.keys();
  const tickets = survey.texts.ticketId;
  const line = (row: number): Pick<LogLine, "key" | "sourceRow" | "ticketId"> => ({
    key: keys[row] ?? String(row),
    sourceRow: sourceRowOf(survey, row),
    ticketId: tickets?.texts[(tickets.codes[row] ?? 0) - 1] ?? null,
  });
  const excluded = context.results.periodRows.exclusions.map(({ row, rule, found }) => {
    const notAnswer = survey.notAnswers.get(row);
    const shown = rule === "by-hand" ? saidOfExclusion(words, found) : found;
    const key = notAnswer === undefined ? {} : { key: notAnswer.key };
    const logged = { ...line(row), ...key, rule: words(exclusionTerm(survey, { row, rule })) };
    const isReturned = returned.has(logged.key);
    // what cannot count keeps its mark all the same
    const hindrance = isReturned ? hindranceOf({ rule }) : null;
    const why = hindrance === null ? [] : [words(TERMS[`unrestored-${hindrance}`])];
    const said = [shown, ...why].filter((text) => text !== "").join(" · ");
    return { ...logged, found: said, takenBack: isReturned };
  });
  const listed = new Set(excluded.map(({ key }) => key));
  const taken = keys.flatMap((key, row): LogLine[] =>
    returned.has(key) && !listed.has(key)
      ? [{ ...line(row), rule: words(TERMS.takenBackRow), found: "", takenBack: true }]
      : [],
  );
  const answers = [...survey.returned].map(([row, { key, found }]) => ({
    ...line(row),
    key,
    rule: words(TERMS.takenBackRow),
    found,
    takenBack: true,
  }));
  return [...excluded, ...taken, ...answers, ...linesOfLost(sources, returned)];
}

/** Kept until their row comes back. */
function linesOfLost(
  { context: { staff, results }, words, data }: DocumentSources,
  returned: ReadonlySet<string>,
): readonly LogLine[] {
  return lostCorrections(staff, results).map((lost): LogLine => {
    const { key } = lost;
    return {
      key,
      sourceRow: null,
      ticketId: ticketOfKey(key),
      rule: words(TERMS.lostCorrection),
      found: data === null ? "" : correctedCells(lost, data),
      takenBack: returned.has(key),
      correction: storedCorrection(lost),
    };
  });
}

/** What was found and what staff made of it, then what they wrote beside it: 满意度评分 2 → 4 · 备注 已回电. */
function correctedCells({ cells }: LostCorrection, data: CleanDataLayout): string {
  const columns: (readonly [string | null, CellContent | undefined, CellContent | undefined])[] = [
    [data.score, cells["scoreFound"], cells["score"]],
    ...data.reasons.map(
      (heading, at) => [heading, cells[`reasonFound${String(at)}`], cells[`reason${String(at)}`]] as const,
    ),
  ];
  const changed = columns.flatMap(([heading, found = null, own = null]) =>
    heading === null || String(found ?? "") === String(own ?? "")
      ? []
      : [`${heading} ${String(found ?? "")} → ${String(own ?? "")}`],
  );
  const excluded = cells["excluded"] ?? null;
  const written = [...(excluded === null ? [] : [[data.excluded, excluded] as const]), ...ownCells(cells)];
  return [...changed, ...written.map(([heading, content]) => `${heading} ${String(content)}`)].join(" · ");
}

/** The columns of 剔除明细. */
export function logColumns(sources: DocumentSources, lines: readonly LogLine[]): readonly Column<LogLine>[] {
  const { context } = sources;
  const { heading, name } = tableIn(context, CLEANING_LOG);
  return [
    {
      key: "sourceRow",
      heading: heading("sourceRow"),
      width: sourceRowWidth(context.results.cleaned.survey, 10),
      align: "center",
      value: ({ sourceRow }) => sourceRow,
    },
    ...sourceLink(sources, name, lines.length),
    {
      key: "ticketId",
      heading: heading("ticketId"),
      width: 20,
      format: "text",
      value: ({ ticketId }) => ticketId,
    },
    { key: "rule", heading: heading("rule"), width: 20, value: ({ rule }) => rule },
    {
      key: "found",
      heading: heading("found"),
      width: 30,
      format: "text",
      wrap: true,
      value: ({ found }) => found,
    },
    takeBackColumn(sources),
    ...hiddenColumns(sources),
  ];
}

/** By which the next run knows a line again. */
function hiddenColumns({ context }: DocumentSources): readonly Column<LogLine>[] {
  const { heading } = tableIn(context, CLEANING_LOG);
  const hidden = { width: 16, hidden: true, format: "text" } as const;
  return [
    { key: "key", heading: heading("key"), ...hidden, value: ({ key }) => key },
    {
      key: "correction",
      heading: heading("correction"),
      ...hidden,
      value: ({ correction }) => correction ?? null,
    },
  ];
}

/** One cell takes a row back. */
function takeBackColumn({ words, context }: DocumentSources): Column<LogLine> {
  const yes = words(CONCEPTS.yes);
  return {
    key: "takeBack",
    heading: tableIn(context, CLEANING_LOG).heading("takeBack"),
    width: 16,
    owner: "staff",
    align: "center",
    choices: { values: [yes] },
    tooltip: words(TERMS.tooltipTakeBack),
    value: (line) => (line.takenBack ? yes : null),
  };
}

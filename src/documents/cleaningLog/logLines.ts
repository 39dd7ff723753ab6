import type { ExclusionRule } from "../../analysis/cleaning/cleaning";
import { CONCEPTS } from "../../glossary/concepts";
import type { Term } from "../../glossary/locale";
import type { Column } from "../sheet/column";
import { sourceLink } from "../sheet/sourceLink";
import { sourceRowOf } from "../sheet/sourceRow";
import { saidOfExclusion } from "../cleanData/checkCalls";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import { CLEANING_LOG, takenBack } from "./table";
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
}

/** What a rule that leaves rows out is called. */
export function ruleTerm(rule: ExclusionRule): Term {
  return CONCEPTS[`rule-${rule}`];
}

/** The rows of the period that were left out; then rows that staff took back, of whichever period. */
export function logLines({ context, words }: DocumentSources): readonly LogLine[] {
  const { keys, survey } = context.results.cleaned;
  const tickets = survey.texts.ticketId;
  const line = (row: number): Pick<LogLine, "key" | "sourceRow" | "ticketId"> => ({
    key: keys[row] ?? String(row),
    sourceRow: sourceRowOf(survey, row),
    ticketId: tickets?.texts[(tickets.codes[row] ?? 0) - 1] ?? null,
  });
  const excluded = context.results.periodRows.exclusions.map(({ row, rule, found }) => {
    const notAnswer = survey.notAnswers.get(row);
    const why = notAnswer === undefined ? ruleTerm(rule) : TERMS[`row-${notAnswer.kind}`];
    const shown = rule === "by-hand" ? saidOfExclusion(words, found) : found;
    const key = notAnswer === undefined ? {} : { key: notAnswer.key };
    return { ...line(row), ...key, rule: words(why), found: shown, takenBack: false };
  });
  const listed = new Set(excluded.map(({ key }) => key));
  const returned = takenBack(context.staff);
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
  return [...excluded, ...taken, ...answers];
}

/** The columns of 剔除明细. */
export function logColumns(sources: DocumentSources, lines: readonly LogLine[]): readonly Column<LogLine>[] {
  const { context } = sources;
  const { heading, name } = tableIn(context, CLEANING_LOG);
  return [
    {
      key: "sourceRow",
      heading: heading("sourceRow"),
      width: 10,
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
    {
      key: "key",
      heading: heading("key"),
      width: 16,
      hidden: true,
      format: "text",
      value: ({ key }) => key,
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

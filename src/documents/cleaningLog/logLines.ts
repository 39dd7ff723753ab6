import type { Exclusion, ExclusionRule } from "../../analysis/cleaning/cleaning";
import type { Survey } from "../../analysis/survey/survey";
import { CONCEPTS } from "../../glossary/concepts";
import type { Term } from "../../glossary/locale";
import { sourceRowOf } from "../sheet/sourceRow";
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
import type { DocumentSources } from "../sources";
import { takenBack } from "./takenBack";
import { hindranceOf } from "./unrestored";
import { TERMS } from "./words";
import { textAt } from "../sheet/textAt";

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
  const line = (row: number): Pick<LogLine, "key" | "sourceRow" | "ticketId"> => ({
    key: keys[row] ?? String(row),
    sourceRow: sourceRowOf(survey, row),
    ticketId: textAt(survey.texts.ticketId, row),
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

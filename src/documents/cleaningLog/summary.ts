import type { ExclusionRule, FlagRule } from "../../analysis/cleaning/cleaning";
import { CONCEPTS } from "../../glossary/concepts";
import { cell, footNotes, sectionHeading } from "../sheet/cells";
import type { Cell } from "../sheet/cellSpec";
import type { Block } from "../sheet/sheetSpec";
import type { DocumentSources } from "../sources";
import { ruleTerm } from "./logLines";
import { TERMS } from "./words";
import { countText } from "../sheet/numberText";

/** Widths of the summary's three columns. */
export const SUMMARY_WIDTHS = [24, 12, 12] as const;

/** How many rows were read, counted and dropped, rule by rule, in the order in which the rules are tried. */
export function summary(sources: DocumentSources, row: number, column: number): readonly Block[] {
  const { words } = sources;
  const rows = [
    [TERMS.item, TERMS.rows, CONCEPTS.share].map((heading) => cell(words(heading), "heading")),
    ...countedLines(sources),
  ];
  const notes = outsideNotes(sources);
  return [
    sectionHeading(row, column, words(TERMS.cleaningSummary)),
    { kind: "cells", row: row + 1, column, rows },
    ...(notes.length === 0 ? [] : [{ ...footNotes(row + rows.length + 2, notes), column }]),
  ];
}

function countedLines(sources: DocumentSources): readonly (readonly Cell[])[] {
  const { context, words } = sources;
  const { read, kept, excluded, flagged } = context.results.periodRows;
  const line = (label: string, count: number, style: "text" | "totalLabel" = "text"): readonly Cell[] => [
    cell(label, style),
    cell(count, style === "text" ? "number" : "total", "integer"),
    cell(read === 0 ? null : count / read, style === "text" ? "number" : "total", "percent1"),
  ];
  const rules = (Object.keys(excluded) as ExclusionRule[]).filter((rule) => rule !== "out-of-period");
  const kinds = kindsOfRows(sources).map(({ label, count }) => line(label, count));
  const marked = (Object.keys(flagged) as FlagRule[]).filter((rule) => flagged[rule] > 0);
  return [
    line(words(TERMS.rowsRead), read),
    ...rules.flatMap((rule) => [
      line(`− ${words(ruleTerm(rule))}`, excluded[rule]),
      ...(rule === "score-missing" ? kinds : []),
    ]),
    line(words(TERMS.rowsKept), kept, "totalLabel"),
    ...marked.map((rule) => line(words(TERMS[`flag-${rule}`]), flagged[rule])),
  ];
}

/** The rows that nobody answered, by what they are: totals, headings repeated and the like. */
function kindsOfRows({ context, words }: DocumentSources): readonly { label: string; count: number }[] {
  const { cleaned, periodRows } = context.results;
  const kinds = [...cleaned.survey.notAnswers]
    .filter(([row]) => periodRows.isWithin[row] === 1)
    .map(([, { kind }]) => kind);
  return [...new Set(kinds)].map((kind) => ({
    label: words(TERMS.ofThese, { kind: words(TERMS[`row-${kind}`]) }),
    count: kinds.filter((other) => other === kind).length,
  }));
}

/** How many rows are of other groups or periods: they are neither counted nor left out here; [] where none is. */
function outsideNotes({ context, words }: DocumentSources): readonly string[] {
  const { periodRows, cleaned } = context.results;
  const { outside, undated } = periodRows;
  const { part, rowCount } = cleaned.survey;
  const others = (part?.allKeys.size ?? rowCount) - rowCount;
  const ofParts =
    part === undefined
      ? []
      : [words(TERMS.noteOtherParts, { column: part.header, value: part.value, n: countText(others) })];
  if (outside === 0) return ofParts;
  return [
    ...ofParts,
    words(TERMS.noteOutside, { n: countText(outside) }),
    words(TERMS.noteOutsideStand),
    ...(undated === 0 ? [] : [words(TERMS.noteUndated, { n: countText(undated) })]),
  ];
}

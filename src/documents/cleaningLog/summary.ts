import type { ExclusionRule, FlagRule } from "../../analysis/cleaning/cleaning";
import { CONCEPTS } from "../../glossary/concepts";
import { cell, footNotes, sectionHeading } from "../sheet/cells";
import type { Cell } from "../sheet/cellSpec";
import type { Block } from "../sheet/sheetSpec";
import type { DocumentSources } from "../sources";
import { ruleTerm } from "./logLines";
import { TERMS } from "./words";

/** Widths of the summary's three columns. */
export const SUMMARY_WIDTHS = [24, 12, 12] as const;

/** How many rows were read, counted and dropped, rule by rule, in the order in which the rules are tried. */
export function summary({ context, words }: DocumentSources, row: number, column: number): readonly Block[] {
  const { read, kept, excluded, flagged } = context.results.rows;
  const line = (label: string, count: number, style: "text" | "totalLabel"): Cell[] => [
    cell(label, style),
    cell(count, style === "text" ? "number" : "total", "integer"),
    cell(read === 0 ? null : count / read, style === "text" ? "number" : "total", "percent1"),
  ];
  const rules = Object.keys(excluded) as ExclusionRule[];
  const notAnswers = [...context.results.cleaned.survey.notAnswers.values()];
  const kinds = [...new Set(notAnswers.map(({ kind }) => kind))];
  const kindLines = kinds.map((kind) => {
    const count = notAnswers.filter((found) => found.kind === kind).length;
    return line(words(TERMS.ofThese).replace("{kind}", words(TERMS[`row-${kind}`])), count, "text");
  });
  const marked = (Object.keys(flagged) as FlagRule[]).filter((rule) => flagged[rule] > 0);
  return [
    sectionHeading(row, column, words(TERMS.cleaningSummary)),
    {
      kind: "cells",
      row: row + 1,
      column,
      rows: [
        [TERMS.item, TERMS.rows, CONCEPTS.share].map((heading) => cell(words(heading), "heading")),
        line(words(TERMS.rowsRead), read, "text"),
        ...rules.flatMap((rule) => [
          line(`− ${words(ruleTerm(rule))}`, excluded[rule], "text"),
          ...(rule === "score-missing" ? kindLines : []),
        ]),
        line(words(TERMS.rowsKept), kept, "totalLabel"),
        ...marked.map((rule) => line(words(TERMS[`flag-${rule}`]), flagged[rule], "text")),
      ],
    },
    {
      ...footNotes(row + 1 + rules.length + kinds.length + marked.length + 4, [words(TERMS.noteOutOfPeriod)]),
      column,
    },
  ];
}

import { text } from "../formulas/text";
import { across, cell, sectionHeading } from "../sheet/cells";
import { written } from "../sheet/cellContent";
import type { Cell } from "../sheet/cellSpec";
import { tableOf, type Column } from "../sheet/column";
import type { Block } from "../sheet/sheetSpec";
import { tableIn } from "../sheet/tableReference";
import { lineRoom, textLines } from "../sheet/textLines";
import { live, type DocumentSources } from "../sources";
import { WIDTHS } from "./section";
import { PARTS, resultText, summaryTexts, type SummaryText } from "./sentences";
import { SUMMARY_TEXTS } from "./table";
import { TERMS } from "./words";

/** Rows that the sentences take with their heading and a blank one below. */
export const SENTENCE_ROWS = PARTS.length + 2;

/** The table in which staff word them, right of the print: its first column, and the widths of it and the next ones. */
export const TEXT_COLUMN = 2 + WIDTHS.length;
export const TEXT_WIDTHS = [14, 60, 60, 10] as const;

const LINE_POINTS = 15;
const PADDING = 9;

/** The sentences on the page, and beside the print where staff word them themselves. */
export function sentenceBlocks(sources: DocumentSources, row: number): readonly Block[] {
  const { words } = sources;
  const texts = summaryTexts(sources);
  const lines = texts.map((each) => sentenceCells(sources, each));
  return [
    sectionHeading(row, 1, words(TERMS.summary)),
    {
      kind: "cells",
      row: row + 1,
      column: 1,
      rows: lines,
      merges: lines.map((_, line) => ({ row: line, column: 1, rows: 1, columns: WIDTHS.length - 1 })),
      rowHeights: texts.map(heightOf),
    },
    textTable(sources, texts, row),
  ];
}

function sentenceCells(sources: DocumentSources, { part, own, proposed }: SummaryText): readonly Cell[] {
  const said = live(sources, saidFormula(sources, part), own === "" ? proposed : own);
  return [
    cell(sources.words(TERMS[`text-${part}`]), "formLabel"),
    ...across(cell(said, "formField"), WIDTHS.length - 1),
  ];
}

/** Staff's words, else the proposed ones; what was found follows the workbook. */
function saidFormula(sources: DocumentSources, part: SummaryText["part"]): string {
  const { column } = tableIn(sources.context, SUMMARY_TEXTS);
  const at = (key: "own" | "proposed"): string =>
    `IFERROR(INDEX(${column(key)},MATCH(${text(part)},${column("key")},0))&"","")`;
  const found = part === "result" ? resultText(sources) : null;
  const proposed = found === null ? at("proposed") : `IFERROR(${found.formula},"")`;
  return `=IF(${at("own")}="",${proposed},${at("own")})`;
}

function heightOf({ own, proposed }: SummaryText): number {
  const said = own === "" ? proposed : own;
  return textLines(said, lineRoom(...WIDTHS.slice(1))) * LINE_POINTS + PADDING;
}

function textTable(sources: DocumentSources, texts: readonly SummaryText[], row: number): Block {
  return tableOf(
    sources,
    {
      mode: "ledger",
      name: tableIn(sources.context, SUMMARY_TEXTS).name,
      row,
      column: TEXT_COLUMN,
      keyOf: ({ part }) => part,
      keyColumn: "key",
      filterButtons: false,
    },
    texts,
    textColumns(sources),
  );
}

function textColumns({ context, words }: DocumentSources): readonly Column<SummaryText>[] {
  const { heading } = tableIn(context, SUMMARY_TEXTS);
  const [section, own, proposed, key] = TEXT_WIDTHS;
  return [
    {
      key: "section",
      heading: heading("section"),
      width: section,
      value: ({ part }) => words(TERMS[`text-${part}`]),
    },
    {
      key: "own",
      heading: heading("own"),
      width: own,
      owner: "staff",
      wrap: true,
      value: (row) => written(row.own),
    },
    {
      key: "proposed",
      heading: heading("proposed"),
      width: proposed,
      wrap: true,
      value: (row) => row.proposed,
    },
    {
      key: "key",
      heading: heading("key"),
      width: key,
      hidden: true,
      format: "text",
      value: ({ part }) => part,
    },
  ];
}

import { CONCEPTS } from "../../glossary/concepts";
import type { Term } from "../../glossary/locale";
import { placeOf } from "../formulas/criterion";
import { dateFormula } from "../formulas/figureText";
import { addressOf, areaOf } from "../formulas/reference";
import type { Cell, CellContent, CellsBlock, Formula, StyleName } from "../sheet/cellSpec";
import { across, cell, sectionHeading } from "../sheet/cells";
import { dateText } from "../sheet/periodWording";
import type { Block } from "../sheet/sheetSpec";
import { signatureLabel, signHere } from "../sheet/signature";
import { tableIn } from "../sheet/tableReference";
import { lineRoom, textLines } from "../sheet/textLines";
import { FIRST_ROW } from "../sheet/titleBand";
import { periodText } from "../sheet/periodText";
import { SHEET_TERMS } from "../sheet/words";
import { type DocumentSources, live } from "../sources";
import type { CoachedAgent } from "./agents";
import { comparisonRows } from "./comparison";
import { COACHING } from "./table";
import { TERMS } from "./words";

/** Widths of the page's columns. */
export const PAGE_WIDTHS = [19, 13, 13, 18, 26] as const;

const HEAD_ROW = FIRST_ROW;
const TABLE_ROW = HEAD_ROW + 3;
const CHOSEN = { agent: addressOf(HEAD_ROW, 2, true), name: addressOf(HEAD_ROW, 4, true) } as const;
/** Agents who may be chosen on the page. */
const MOST_CHOICES = 200;

const HEADING_HEIGHT = 24;
const LINE_HEIGHT = 26;
/** Points of each line of a text that runs on, and around all. */
const [TEXT_LINE, PADDING] = [15, 7];
/** By how much a field grows at most. */
const MOST_GROWN = 45;

/** What the list says of the agent, and how high its field is. */
const SAID = [
  { key: "reasons", height: 34 },
  { key: "quotes", height: 62 },
  { key: "weakItems", height: 34 },
  { key: "cases", height: 62 },
  { key: "direction", height: 58 },
  { key: "promise", height: 58 },
  { key: "retraining", height: LINE_HEIGHT },
] as const satisfies readonly { readonly key: keyof typeof COACHING.headings; readonly height: number }[];

/** 个人辅导单: the page of the agent that one cell chooses. @param list where the list of agents begins. */
export function coachingPage(
  sources: DocumentSources,
  rows: readonly CoachedAgent[],
  list: { readonly row: number; readonly column: number },
): readonly Block[] {
  const { words } = sources;
  const [first] = rows;
  const choices = areaOf(list.row + 1, list.column, list.row + MOST_CHOICES, list.column);
  const compared = comparisonRows(sources, first, CHOSEN, TABLE_ROW + 1);
  const saidRow = TABLE_ROW + 1 + compared.length + 1;
  return [
    head(sources, first, `=${choices}`),
    sectionHeading(TABLE_ROW - 1, 1, words(TERMS.figures)),
    {
      kind: "cells",
      row: TABLE_ROW,
      column: 1,
      rows: [headings(sources), ...compared],
      rowHeights: [HEADING_HEIGHT, ...compared.map(() => LINE_HEIGHT)],
    },
    said(sources, rows, saidRow),
    signatures(sources, saidRow + SAID.length + 1),
  ];
}

function headings({ words }: DocumentSources): readonly Cell[] {
  const styled: readonly (readonly [Term, StyleName])[] = [
    [TERMS.measure, "headingLeft"],
    [TERMS.own, "headingRight"],
    [TERMS.team, "headingRight"],
    [TERMS.gap, "headingRight"],
    [TERMS.sample, "heading"],
  ];
  return styled.map(([term, style]) => cell(words(term), style));
}

function head(sources: DocumentSources, first: CoachedAgent | undefined, choices: string): CellsBlock {
  const { words } = sources;
  const chosen: Cell = {
    ...cell(first?.agent ?? null, "staffCell", "text"),
    staffKey: "agent",
    choices: { formula: choices },
  };
  const period = words(SHEET_TERMS.labelled, { label: words(TERMS.period) }) + periodText(sources);
  return {
    kind: "cells",
    row: HEAD_ROW,
    column: 1,
    rows: [
      [
        cell(words(TERMS.agent), "formLabel"),
        chosen,
        cell(words(TERMS.name), "formLabel"),
        cell(inList(sources, "name", first?.name ?? ""), "formField"),
        cell(period, "formField"),
      ],
    ],
    rowHeights: [Math.max(LINE_HEIGHT, textLines(period, lineRoom(PAGE_WIDTHS[4])) * TEXT_LINE + PADDING)],
  };
}

/** What the list says of the chosen agent; blank where nobody is chosen. */
function inList(
  sources: DocumentSources,
  key: keyof typeof COACHING.headings,
  value: string,
): CellContent | Formula {
  const { column } = tableIn(sources.context, COACHING);
  const found = `INDEX(${column(key)},${placeOf(CHOSEN.agent, column("agent"))})`;
  const shown =
    key === "retraining" ? `IF(ISNUMBER(${found}),${dateFormula(found)},${found}&"")` : `${found}&""`;
  return live(sources, `=IF(${CHOSEN.agent}="","",IFERROR(${shown},""))`, value);
}

/** A field is as high as the longest text of an agent in the list needs it, as far as the page has room. */
function said(sources: DocumentSources, rows: readonly CoachedAgent[], row: number): CellsBlock {
  const { words } = sources;
  const [first] = rows;
  return {
    kind: "cells",
    row,
    column: 1,
    rows: SAID.map(({ key }) => [
      cell(words(COACHING.headings[key]), "formLabel"),
      ...across(
        cell(inList(sources, key, first === undefined ? "" : saidOf(first, key)), "formField"),
        PAGE_WIDTHS.length - 1,
      ),
    ]),
    rowHeights: SAID.map(({ key, height }) => {
      const lines = rows.map((agent) => textLines(saidOf(agent, key), lineRoom(...PAGE_WIDTHS.slice(1))));
      const wanted = Math.max(0, ...lines) * TEXT_LINE + PADDING;
      return Math.min(height + MOST_GROWN, Math.max(height, wanted));
    }),
    merges: SAID.map((_field, line) => ({ row: line, column: 1, rows: 1, columns: PAGE_WIDTHS.length - 1 })),
  };
}

/** The agent, who coached, and when. */
function signatures(sources: DocumentSources, row: number): CellsBlock {
  const label = (term: Term): Cell => signatureLabel(sources, term);
  const signedBy = (term: Term, who: string): readonly Cell[] => [label(term), signHere(who)];
  return {
    kind: "cells",
    row,
    column: 1,
    rows: [
      [...signedBy(TERMS.coach, "coach"), ...signedBy(TERMS.agent, "agent")],
      [...signedBy(CONCEPTS.date, "coach-date"), ...signedBy(CONCEPTS.date, "agent-date")],
    ],
    rowHeights: [28, 28],
  };
}

function saidOf({ entries, ...facts }: CoachedAgent, key: (typeof SAID)[number]["key"]): string {
  if (key === "direction" || key === "promise") return String(entries[key] ?? "");
  if (key !== "retraining") return facts[key];
  const day = entries[key];
  return typeof day === "number" ? dateText(day) : "";
}

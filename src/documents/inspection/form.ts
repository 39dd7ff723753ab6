import { CONCEPTS } from "../../glossary/concepts";
import type { Term } from "../../glossary/locale";
import { placeOf } from "../formulas/criterion";
import { dateFormula, decimalFormula } from "../formulas/figureText";
import { addressOf } from "../formulas/reference";
import { text } from "../formulas/text";
import type { Cell, CellContent, CellsBlock, Formula } from "../sheet/cellSpec";
import { cell } from "../sheet/cells";
import { fieldPart, formLines, labelPart } from "../sheet/formLines";
import type { Block } from "../sheet/sheetSpec";
import { signatureLabel, signHere } from "../sheet/signature";
import { tableIn } from "../sheet/tableReference";
import { lineRoom, textLines } from "../sheet/textLines";
import { FIRST_ROW } from "../sheet/titleBand";
import { SHEET_TERMS } from "../sheet/words";
import { type DocumentSources, live, liveText } from "../sources";
import { itemText } from "./itemText";
import { INSPECTION_ITEMS, scoreKey } from "./items";
import { INSPECTIONS } from "./table";
import { TERMS } from "./words";
import { isFormula } from "../sheet/cellContent";

/** Widths of the form's columns: the document's six. */
export const FORM_WIDTHS = [13, 24, 30, 7, 16, 16] as const;

const HEAD_ROW = FIRST_ROW;
const TABLE_ROW = HEAD_ROW + 4;
const CASE_ROW = TABLE_ROW + 1 + INSPECTION_ITEMS.length;
const CASE = addressOf(HEAD_ROW, 2, true);

const HEAD_HEIGHT = 24;
const [HEADING_LINE, HEADING_PADDING] = [13, 8] as const;
const ITEM_HEIGHT = 50;
/** What is said of the case as a whole: a label, and room for three lines. */
const SAID = [
  { label: TERMS.problemOfCase, field: "problem" },
  { label: TERMS.adviceOfCase, field: "advice" },
] as const;
const SAID_HEIGHT = 46;
const FOOT_ROW = CASE_ROW + SAID.length;

/** The document's six. */
const HEADINGS = [
  TERMS.dimension,
  TERMS.item,
  TERMS.standard,
  TERMS.score,
  TERMS.problemSample,
  TERMS.advice,
] as const;

type Field = keyof typeof INSPECTIONS.headings;

/**
 * 质检单 as document 004 has it: the case that one cell chooses, its scores item by item, and what was wrong; blank to
 * write on, for each item too, where no case is chosen.
 *
 * @param choices the cells in which the numbers of cases stand.
 */
export function inspectionSheet(sources: DocumentSources, choices: string): readonly Block[] {
  const headings = HEADINGS.map((heading) => sources.words(heading));
  return [
    head(sources, choices),
    {
      kind: "cells",
      row: TABLE_ROW,
      column: 1,
      rows: [
        headings.map((heading) => cell(heading, "heading")),
        ...INSPECTION_ITEMS.map((_item, place) => itemCells(sources, place)),
      ],
      rowHeights: [headingHeight(headings), ...INSPECTION_ITEMS.map(() => ITEM_HEIGHT)],
    },
    formLines(
      CASE_ROW,
      SAID.map(({ label, field }) => ({
        parts: [labelPart(sources.words(label)), fieldPart(found(sources, field), FORM_WIDTHS.length - 1)],
        height: SAID_HEIGHT,
      })),
    ),
    foot(sources),
    signatures(sources),
  ];
}

/** Room for the headings, wrapped as their columns need it. */
function headingHeight(headings: readonly string[]): number {
  const lines = headings.map((heading, column) => textLines(heading, lineRoom(FORM_WIDTHS[column] ?? 0)));
  return Math.max(2, ...lines) * HEADING_LINE + HEADING_PADDING;
}

/** Which case it is; its number is chosen here. */
function head(sources: DocumentSources, choices: string): CellsBlock {
  const { words } = sources;
  const said = (field: Field): Cell => saidCell(sources, field);
  const label = (field: Field): Cell => cell(words(INSPECTIONS.headings[field]), "formLabel");
  const chosen: Cell = { ...cell(null, "staffCell"), staffKey: "case", choices: { formula: choices } };
  const lines: readonly (readonly Cell[])[] = [
    [label("caseNumber"), chosen, said("recording"), said("agent")],
    [label("purpose"), cell(found(sources, "purpose"), "formField"), said("served"), said("inspected")],
    [label("inspector"), cell(found(sources, "inspector"), "formField"), said("version"), said("disputed")],
  ];
  const blank = cell(null, "formField");
  return {
    kind: "cells",
    row: HEAD_ROW,
    column: 1,
    rows: lines.map((cells) => [...cells, blank, blank]),
    rowHeights: lines.map(() => HEAD_HEIGHT),
    merges: lines.map((_line, row) => ({ row, column: 3, rows: 1, columns: 3 })),
  };
}

function itemCells(sources: DocumentSources, place: number): readonly Cell[] {
  const item = INSPECTION_ITEMS[place];
  if (item === undefined) return [];
  const said = (what: "dimension" | "item" | "standard"): CellContent | Formula =>
    liveText(sources, itemText(sources.context, item.key, what));
  return [
    cell(said("dimension"), "formLabel"),
    cell(said("item"), "formField"),
    cell(said("standard"), "formField"),
    cell(found(sources, scoreKey(item.key)), "textCentered"),
    cell(null, "formField"),
    cell(null, "formField"),
  ];
}

function foot(sources: DocumentSources): CellsBlock {
  const blank = cell(null, "formField");
  return {
    kind: "cells",
    row: FOOT_ROW,
    column: 1,
    rows: [
      [
        cell(sources.words(TERMS.total), "formLabel"),
        cell(found(sources, "total", 2), "formField"),
        saidCell(sources, "percent", 1),
        saidCell(sources, "reviewer"),
        blank,
        blank,
      ],
    ],
    rowHeights: [HEAD_HEIGHT],
    merges: [{ row: 0, column: 3, rows: 1, columns: 3 }],
  };
}

/** Who inspected, who reviewed, and when, each with a line to sign on. */
function signatures(sources: DocumentSources): CellsBlock {
  const label = (term: Term): Cell => signatureLabel(sources, term);
  const line = cell(null, "signatureLine");
  const signedBy = (term: Term, who: string): readonly Cell[] => [label(term), signHere(who)];
  return {
    kind: "cells",
    row: FOOT_ROW + 2,
    column: 1,
    rows: [
      [...signedBy(TERMS.inspector, "inspector"), ...signedBy(TERMS.reviewer, "reviewer"), line],
      [...signedBy(CONCEPTS.date, "inspector-date"), ...signedBy(CONCEPTS.date, "reviewer-date"), line],
    ],
    rowHeights: [28, 28],
  };
}

/** A cell of the case, with what it is called before it. */
function saidCell(sources: DocumentSources, field: Field, decimals?: number): Cell {
  const label = sources.words(SHEET_TERMS.labelled, { label: sources.words(INSPECTIONS.headings[field]) });
  const content = found(sources, field, decimals);
  if (!isFormula(content)) return cell(label, "formField");
  return cell({ formula: `=${text(label)}&${content.formula.slice(1)}`, value: label }, "formField");
}

/** A cell of the chosen case; blank without one. */
function found(sources: DocumentSources, field: Field, decimals?: number): CellContent | Formula {
  const { column } = tableIn(sources.context, INSPECTIONS);
  const place = placeOf(CASE, column("caseNumber"));
  const value = `INDEX(${column(field)},${place})`;
  const isDate = field === "served" || field === "inspected";
  const figure = isDate
    ? dateFormula(value)
    : decimals === undefined
      ? null
      : decimalFormula(value, decimals);
  const shown = figure === null ? value : `IF(ISNUMBER(${value}),${figure},${value})`;
  return live(sources, `=IF(${CASE}="","",IFERROR(IF(${value}="","",${shown}),""))`, "");
}

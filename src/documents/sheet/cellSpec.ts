export type CellContent = string | number | boolean | null;

/** A live formula (en-US, with "=", functions of Excel 2016) and the value it must give for the present data. */
export interface Formula {
  readonly formula: string;
  readonly value: CellContent;
}

/** A cell outside tables. Texts are always written as text; numbers and booleans as such. */
export interface Cell {
  readonly content: CellContent | Formula;
  readonly style: StyleName;
  readonly format?: NumberFormat;
  /** Followed when clicked: a place in the source, or another of our sheets. */
  readonly link?: Link;
  /** Kept when regenerated if staff own it; then `key` names it within the sheet. */
  readonly staffKey?: string;
  /** By which formulas use it, as given by Naming.setting. */
  readonly name?: string;
  /** What may be chosen in it: a formula for a range. Other words may be typed all the same. */
  readonly choices?: { readonly formula: string };
  /** A bar behind the number, full at `max`. */
  readonly dataBar?: { readonly max: number };
  /** Looks that the cell takes while a formula holds, for what would otherwise be decided by a run. */
  readonly rules?: readonly CellRule[];
}

/** A conditional look of one cell; the formula reads absolute addresses and defined names, no structured references. */
export interface CellRule {
  /** With "=". */
  readonly formula: string;
  readonly look: "good" | "bad" | "warning" | "muted";
}

export type Link =
  | { readonly kind: "source"; readonly sheet: string; readonly address: string }
  | { readonly kind: "document"; readonly document: string };

/** Looks of cells, drawn by the theme in src/workbook. */
export type StyleName =
  | "title"
  | "headline"
  | "subtitle"
  | "wrappedSubtitle"
  | "sectionHeading"
  | "legend"
  | "definition"
  | "wrappedDefinition"
  | "noteBeside"
  | "text"
  | "textCentered"
  | "number"
  | "numberWarning"
  | "muted"
  | "heading"
  | "headingLeft"
  | "headingRight"
  | "staffHeading"
  | "staffCell"
  | "total"
  | "totalLabel"
  | "tileLabel"
  | "tileValue"
  | "tileValueGood"
  | "tileValueBad"
  | "tileNote"
  | "tileNoteGood"
  | "tileNoteBad"
  | "signatureLabel"
  | "signatureLine"
  | "core"
  | "warning"
  | "formLabel"
  | "formField"
  | "fieldLabel"
  | "unseen"
  | "fieldValue";

/** How numbers show; the theme has the codes. `times-a-month` is 0"次/月", in English `per-month`; `chance` a p-value, small ones as <0.001; `today` a day after the word for it, `today-in-english` the same in English. */
export type NumberFormat =
  | "general"
  | "text"
  | "integer"
  | "decimal1"
  | "decimal2"
  | "decimal3"
  | "percent0"
  | "percent1"
  | "percent2"
  | "signedPoints"
  | "signedPercent1"
  | "date"
  | "dateTime"
  | "month"
  | "chance"
  | "today"
  | "today-in-english"
  | "times-a-month"
  | "per-month"
  | "signedDecimal2";

/** Cells at a fixed place. `rows[i][j]` stands at (row + i, column + j); undefined leaves the cell empty. */
export interface CellsBlock {
  readonly kind: "cells";
  readonly row: number;
  readonly column: number;
  readonly rows: readonly (readonly (Cell | undefined)[])[];
  /** Cells joined for layout (never inside a table), relative to the block. */
  readonly merges?: readonly {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  }[];
  /** Heights in points by relative row. */
  readonly rowHeights?: readonly (number | undefined)[];
  /** Sentences, each in a row of its own, that run over the page. */
  readonly areNotes?: true;
  /** A line under the block's first row or a coloured bar at the left of a tile. */
  readonly decoration?:
    { readonly kind: "rule" } | { readonly kind: "tile"; readonly tone: Tone; readonly columns: number };
}

export type Tone = "brand" | "good" | "warning" | "bad" | "muted";

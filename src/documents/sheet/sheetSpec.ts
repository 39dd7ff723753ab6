import type { Locale } from "../../glossary/locale";
import type { Cell, CellsBlock } from "./cellSpec";
import type { ChartBlock } from "./chartSpec";
import type { DrawingBlock } from "./drawingSpec";
import type { TableBlock } from "./tableSpec";

/**
 * The vocabulary in which a document says what its sheet holds. A SheetSpec is immutable data: made from results by a
 * pure function, rendered by src/workbook. Rows and columns are 0-based sheet positions; column 0 is the margin.
 */
export interface SheetSpec {
  /** The document that it is made of. */
  readonly id: string;
  /** The language that it is written in, and stays in. */
  readonly locale: Locale;
  /** Wanted sheet name; another is taken where the user has a sheet of that name. */
  readonly name: string;
  readonly tab: TabGroup;
  /** Widths of the columns from A, in characters of the body font; a Chinese character counts two. */
  readonly columnWidths: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly blocks: readonly Block[];
  /** Rows and columns that stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly print: {
    readonly orientation: "portrait" | "landscape";
    /** Rows repeated on every page, inclusive; null for none. */
    readonly titleRows: { readonly first: number; readonly last: number } | null;
    /** Fit on one page rather than only one page wide. */
    readonly onePage: boolean;
    /** How many columns from A are printed; null for all. What stands right of them is for the screen. */
    readonly columns: number | null;
  };
}

/** Groups of sheets, which share a colour, in the order of the tabs: 简报, 分析, 改进, 诊断, 表单, 数据. */
export const TAB_GROUPS = ["briefing", "analysis", "improvement", "diagnosis", "forms", "data"] as const;

export type TabGroup = (typeof TAB_GROUPS)[number];

export type Block = CellsBlock | TableBlock | ChartBlock | DrawingBlock;

/** Names that formulas use; the workbook gives them so that they don't clash with the user's own. */
export interface Naming {
  /** Table of a document: the main one, or a named part of it ("reasons" of pareto). */
  readonly table: (document: string, part?: string) => string;
  /** A defined name for one value of 参数设置, usable in any formula. */
  readonly setting: (key: string) => string;
}

/** A cell outside tables that is staff's. */
export type StaffCell = Cell & { readonly staffKey: string };

/** The cells outside its tables that a sheet has for staff. */
export function staffCells({ blocks }: SheetSpec): readonly StaffCell[] {
  const cells = blocks.flatMap((block) => (block.kind === "cells" ? block.rows.flat() : []));
  return cells.filter((cell): cell is StaffCell => cell?.staffKey !== undefined);
}

/** How far the cell at a place of a block goes: over all that are joined to it. */
export function joinedCells(
  { merges }: Pick<CellsBlock, "merges">,
  row: number,
  column: number,
): { readonly rows: number; readonly columns: number } {
  const merge = merges?.find((each) => each.row === row && each.column === column);
  return { rows: merge?.rows ?? 1, columns: merge?.columns ?? 1 };
}

/** The same cells by their keys, each with what is joined to it. */
export function staffAreas({ blocks }: SheetSpec): readonly (ReturnType<typeof joinedCells> & {
  readonly staffKey: string;
})[] {
  return blocks.flatMap((block) =>
    block.kind !== "cells"
      ? []
      : block.rows.flatMap((cells, row) =>
          cells.flatMap((cell, column) =>
            cell?.staffKey === undefined
              ? []
              : [{ staffKey: cell.staffKey, ...joinedCells(block, row, column) }],
          ),
        ),
  );
}

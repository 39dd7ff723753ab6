import type { Block, SheetSpec } from "../../../../src/documents/sheet/sheetSpec";
import type { TableBlock } from "../../../../src/documents/sheet/tableSpec";
import type { Workbook } from "../../../../src/embedded/model/workbook";
import { findOurBook } from "../../../../src/workbook/identity/findOurBook";
import { BLOCK_BYTES } from "../../../../src/workbook/payload";
import type { Notice } from "../../../../src/workbook/refusals";
import { renderSheets } from "../../../../src/workbook/rendering/renderSheets";

const DOCUMENT = "groups";
const FIRST_ROW = 4;
const FIRST_COLUMN = 1;

/** A table of a sheet: its name, how many columns it has, the keys of its rows, how many notes stand under it. */
export interface Stacked {
  readonly name: string;
  readonly columns: number;
  readonly rows: readonly string[];
  readonly notes?: number;
  readonly mode?: TableBlock["mode"];
  /** Stands so many columns right of the first, beside the table before it; under it where absent. */
  readonly beside?: number;
}

/** Rows "a1", "a2" … */
export function rowsOf(name: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, row) => `${name}${row + 1}`);
}

/** Writes a sheet of tables one under the other, each with its heading above and notes below. */
export async function renderStack(stack: readonly Stacked[]): Promise<void> {
  await renderBlocks(blocksOf(stack));
}

/** Writes a sheet of blocks; gives what is told of it. */
export async function renderBlocks(blocks: readonly Block[]): Promise<readonly Notice[]> {
  const options = {
    book: await findOurBook([DOCUMENT]),
    naming: { issued: () => ({ tableNames: {}, settingNames: {} }) },
    blockBytes: BLOCK_BYTES,
    rescue: null,
    noteLine: (_locale: string, row: string, notes: string) => `${row}: ${notes}`,
    asideLine: (_locale: string, cells: readonly string[]) => `移自${cells.join()}`,
    typedHeading: (_locale: string, heading: string) => `${heading}手填`,
  };
  const { signal } = new AbortController();
  return (await renderSheets([specOf(blocks)], options, () => undefined, signal)).notices;
}

function blocksOf(stack: readonly Stacked[]): readonly Block[] {
  let row = FIRST_ROW;
  const blocks: Block[] = [line(1, ["标题"])];
  let end = row;
  for (const each of stack) {
    if (each.beside === undefined) row = end;
    const column = FIRST_COLUMN + (each.beside ?? 0);
    const notes = Array.from({ length: each.notes ?? 1 }, (_, index) => `${each.name}注${index + 1}`);
    blocks.push(line(row, [`${each.name}题`], column), tableAt(each, row + 1, column));
    if (notes.length > 0) blocks.push(line(row + 2 + each.rows.length, notes, column));
    end = Math.max(end, row + each.rows.length + notes.length + 3);
  }
  return blocks;
}

function specOf(blocks: readonly Block[]): SheetSpec {
  return {
    id: DOCUMENT,
    locale: "zh-CN",
    name: "叠表",
    tab: "analysis",
    columnWidths: [2, 12, 12, 12, 12, 12],
    hiddenColumns: [],
    blocks,
    frozen: { rows: 0, columns: 0 },
    print: { orientation: "landscape", titleRows: null, onePage: false, columns: null },
  };
}

/** Texts one under the other. */
export function line(row: number, texts: readonly string[], column = FIRST_COLUMN): Block {
  return { kind: "cells", row, column, rows: texts.map((content) => [{ content, style: "definition" }]) };
}

/** A table of a sheet at its place. */
export function tableAt(
  { name, columns, rows, mode = "computed" }: Stacked,
  row: number,
  firstColumn: number,
): TableBlock {
  const keys = Array.from({ length: columns }, (_, column) => `c${column}`);
  return {
    kind: "table",
    mode,
    name: `T_${name}`,
    row,
    column: firstColumn,
    columns: keys.map((key, column) => ({
      key,
      heading: `${name}列${column}`,
      format: "general",
      align: "left",
      owner: mode === "ledger" && column === 1 ? "staff" : "computed",
      ...(column === columns - 1 && column > 0 && mode === "computed"
        ? { formula: `=[@${name}列0]&"!"` }
        : {}),
    })),
    rowKeys: rows,
    keyColumn: mode === "ledger" ? "c0" : null,
    cell: (place, key) => {
      if (key === "c0") return rows[place] ?? null;
      return keys.includes(key) ? `${rows[place] ?? ""}.${key}` : null;
    },
    filterButtons: false,
    ...(mode === "ledger" ? { roomBelow: true } : {}),
  };
}

/** What stands on the sheet, by address; formulas as they are. */
function sheetOf(workbook: Workbook): Workbook["sheets"][number] {
  const sheet = workbook.sheets.find(({ name }) => name === "叠表");
  if (sheet === undefined) throw new Error("the sheet is not there");
  return sheet;
}

/** The texts of the sheet row by row, blank rows left out, trailing blanks cut. */
export function textsOf(workbook: Workbook): readonly string[] {
  const { cells } = sheetOf(workbook);
  const used = cells.usedArea(true);
  if (used === null) return [];
  return Array.from({ length: used.bottom + 1 }, (_, row) =>
    Array.from({ length: used.right + 1 }, (_cell, column) => {
      const value = cells.getValue(row, column);
      return typeof value === "object" ? (value?.code ?? "") : String(value);
    })
      .join(" ")
      .trim(),
  );
}

/** The cell so many columns right of the first in the row of a key, where the sheet is made at once. */
export function addressOf(stack: readonly Stacked[], key: string, column: number): string {
  let row = FIRST_ROW;
  for (const { rows, notes = 1 } of stack) {
    const place = rows.indexOf(key);
    if (place >= 0) return `${String.fromCharCode(66 + column)}${row + 3 + place}`;
    row += rows.length + notes + 3;
  }
  throw new Error(`no row ${key}`);
}

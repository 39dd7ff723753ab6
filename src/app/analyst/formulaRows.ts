import type { Block, SheetSpec } from "../../documents/sheet/sheetSpec";
import type { TableBlock } from "../../documents/sheet/tableSpec";
import { bodyRows } from "../../workbook/rendering/plan/sheetTask";

/** A structured reference to a table: none of the formula's own row, and before it an INDEX, which goes straight to a row. */
const REFERENCE = /(?<![\p{L}\p{N}_.])(INDEX\()?([\p{L}_][\p{L}\p{N}_.]*)\[(?!\[#This Row\])/gu;

/**
 * What it costs to recalculate live sheets: the rows of the tables that each formula names, once for each time that it
 * goes through one, summed over all formulas. What formulas read is made with them (withNeededDocuments).
 */
export function formulaRows(specs: readonly SheetSpec[]): number {
  const tables = specs.flatMap(({ blocks }) => blocks.filter((block) => block.kind === "table"));
  const rowsOf = new Map(tables.map((table) => [table.name, bodyRows(table)]));
  const read = (formula: string): number => {
    let rows = 0;
    for (const [, index, name = ""] of formula.matchAll(REFERENCE)) {
      if (index === undefined) rows += rowsOf.get(name) ?? 0;
    }
    return rows;
  };
  return specs.flatMap(({ blocks }) => blocks).reduce((sum, block) => sum + rowsOfBlock(block, read), 0);
}

function rowsOfBlock(block: Block, read: (formula: string) => number): number {
  if (block.kind === "table") return rowsOfTable(block, read);
  if (block.kind !== "cells") return 0;
  return block.rows.flat().reduce((sum, cell) => sum + rowsOfContent(cell?.content, read), 0);
}

function rowsOfTable(block: TableBlock, read: (formula: string) => number): number {
  const columns = block.columns.reduce(
    (sum, { formula }) => sum + (formula === undefined ? 0 : read(formula) * bodyRows(block)),
    0,
  );
  // answers are values: their rows are as many as the survey's
  if (block.mode === "data") return columns;
  const plain = block.columns.filter(({ formula }) => formula === undefined);
  return block.rowKeys.reduce(
    (sum, _key, row) =>
      plain.reduce((within, { key }) => within + rowsOfContent(block.cell(row, key), read), sum),
    columns,
  );
}

function rowsOfContent(content: unknown, read: (formula: string) => number): number {
  return typeof content === "object" && content !== null && "formula" in content
    ? read(String(content.formula))
    : 0;
}

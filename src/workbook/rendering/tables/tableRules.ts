import type { NumberFormat } from "../../../documents/sheet/cellSpec";
import { columnLetters } from "../../area";
import { rangeAt } from "../../rangeAt";
import { SIGNED_FORMATS } from "../../theme";
import { addDataBar, addNothingRule, addRule, ruleFormula } from "../cells/rules";
import { keyedRows, type TableTask } from "../plan/sheetTask";
import type { BodyRows } from "./tables";

/** Colours and bars that follow the contents of body rows. */
export function addTableRules(sheet: Excel.Worksheet, task: TableTask, { from, to }: BodyRows): void {
  const { block, area, columnAt } = task;
  const part = (place: number, columns: number): Excel.Range =>
    rangeAt(sheet, area.row + 1 + from, area.column + place, to - from, columns);
  const firstRow = area.row + from;
  for (const rule of block.rules ?? []) {
    const formula = ruleFormula(rule.formula, task, firstRow);
    if (rule.columnKeys === undefined) {
      addRule(part(0, area.columns), { ...rule, formula });
      continue;
    }
    for (const key of rule.columnKeys) {
      const place = columnAt.get(key);
      if (place !== undefined) addRule(part(place, 1), { ...rule, formula });
    }
  }
  for (const { key, dataBar } of block.columns) {
    const place = columnAt.get(key);
    if (dataBar !== undefined && place !== undefined) addDataBar(part(place, 1), dataBar.max);
  }
  for (const { format, place, first, last } of signedParts(task, { from, to })) {
    const top = area.row + 1 + first;
    const cells = rangeAt(sheet, top, area.column + place, last - first, 1);
    addNothingRule(cells, `${columnLetters(area.column + place)}${String(top + 1)}`, format);
  }
}

interface SignedPart {
  readonly format: NumberFormat;
  readonly place: number;
  readonly first: number;
  readonly last: number;
}

/** Rows below one another that show their sign alike, column by column. */
function signedParts({ block, columnAt }: TableTask, { from, to }: BodyRows): readonly SignedPart[] {
  const { cellFormat } = block;
  return block.columns.flatMap(({ key, format: own }): readonly SignedPart[] => {
    const place = columnAt.get(key);
    if (place === undefined) return [];
    if (cellFormat === undefined) return isSigned(own) ? [{ format: own, place, first: from, last: to }] : [];
    const parts: SignedPart[] = [];
    for (let row = from; row < to; row++) {
      const format = (row < keyedRows(block) ? cellFormat(row, key) : null) ?? own;
      if (!isSigned(format)) continue;
      const above = parts.at(-1);
      if (above?.last === row && above.format === format)
        parts[parts.length - 1] = { ...above, last: row + 1 };
      else parts.push({ format, place, first: row, last: row + 1 });
    }
    return parts;
  });
}

function isSigned(format: NumberFormat): boolean {
  return SIGNED_FORMATS[format] !== undefined;
}

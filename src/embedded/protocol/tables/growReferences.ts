import type { Area } from "../../model/area";
import { rewriteFormulas } from "../../model/edits/formulas";
import {
  parseCellReference,
  printCellReference,
  type CellReference,
} from "../../model/references/cellReference";
import { rewriteTokens, sameName, splitSheetPrefix } from "../../model/references/rewriteTokens";
import type { Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";

/**
 * After rows were put under the last one of a table, what spoke of all its rows speaks of the new ones too:
 * references to whole columns of its body (in formulas, names, charts, rules), and rules and validations that
 * stood on its last row. `before` is the body as it was, `bottom` its last row now.
 */
export function growReferences(workbook: Workbook, sheet: Sheet, before: Area, bottom: number): void {
  rewriteFormulas(workbook, (formula, sheetName) =>
    rewriteTokens(formula, (text, kind) => {
      if (kind !== "cells") return text;
      const { sheetName: named, rest } = splitSheetPrefix(text);
      if (!sameName(named ?? sheetName, sheet.name)) return text;
      const reference = parseCellReference(rest);
      const grown = reference === null ? null : grow(reference, before, bottom);
      return grown === null ? text : text.slice(0, text.length - rest.length) + printCellReference(grown);
    }),
  );
  for (const rule of [...sheet.conditionalFormats, ...sheet.validations]) {
    rule.areas = rule.areas.map((area) => (standsOnLastRow(area, before) ? { ...area, bottom } : area));
  }
}

function grow(reference: CellReference, body: Area, bottom: number): CellReference | null {
  const { rows, columns } = reference;
  if (rows === null || columns === null) return null;
  const whole = rows.first.at === body.top && rows.last.at === body.bottom;
  const inside = columns.first.at >= body.left && columns.last.at <= body.right;
  if (!whole || !inside || body.top === body.bottom) return null;
  return { columns, rows: { ...rows, last: { ...rows.last, at: bottom } }, single: false };
}

function standsOnLastRow(area: Area, body: Area): boolean {
  return (
    area.bottom === body.bottom && area.top >= body.top && area.left >= body.left && area.right <= body.right
  );
}

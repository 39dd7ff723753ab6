import { clearContents, clearFormats } from "../../model/edits/cellContent";
import { rewriteFormulas } from "../../model/edits/formulas";
import { splitTableReference } from "../../model/references/structuredReference";
import { rewriteTokens, sameName } from "../../model/references/rewriteTokens";
import type { Workbook } from "../../model/workbook";
import { ApiError } from "../apiError";
import type { Host } from "../hostContext";
import { requireUnprotected } from "../protection/protectionGuard";
import type { TableTarget } from "./tableTargets";

/** Removes the table and the content of its cells; formulas that named it are #REF!. */
export function deleteTable(host: Host, { sheet, table }: TableTarget): void {
  requireUnprotected(sheet);
  clearContents(host.workbook, sheet, table.area);
  clearFormats(host.workbook, sheet, table.area);
  sheet.tables = sheet.tables.filter((other) => other !== table);
  rewriteTableReferences(host.workbook, table.name, () => "#REF!");
  host.workbook.notify({ kind: "structure", sheet });
}

/**
 * Leaves the cells and takes the table away.
 * @throws NotImplemented while formulas name the table: Excel would turn them into addresses.
 */
export function convertToRange(host: Host, { sheet, table }: TableTarget): void {
  requireUnprotected(sheet);
  const references: string[] = [];
  rewriteTableReferences(host.workbook, table.name, (text) => {
    references.push(text);
    return text;
  });
  if (references.length > 0) {
    throw new ApiError(
      "NotImplemented",
      `Table.ConvertToRange while formulas name ${table.name} is not implemented by the embedded host`,
    );
  }
  sheet.tables = sheet.tables.filter((other) => other !== table);
  host.workbook.notify({ kind: "structure", sheet });
}

function rewriteTableReferences(workbook: Workbook, name: string, rewrite: (text: string) => string): void {
  rewriteFormulas(workbook, (formula) =>
    rewriteTokens(formula, (text, kind) => {
      if (kind === "cells") return text;
      return sameName(splitTableReference(text).table, name) ? rewrite(text) : text;
    }),
  );
}

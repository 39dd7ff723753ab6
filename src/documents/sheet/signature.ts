import { CONCEPTS } from "../../glossary/concepts";
import { SHEET_TERMS } from "./words";
import type { PlainSources } from "../sources";
import type { CellsBlock } from "./cellSpec";
import { cell } from "./cells";

/** 编制 / 审核 / 批准 / 日期, each with a line to sign on, at the given columns: label and line side by side. */
export function signatureLine(
  { words }: PlainSources,
  row: number,
  places: readonly number[],
): readonly CellsBlock[] {
  const labels = [
    words(SHEET_TERMS.preparedBy),
    words(SHEET_TERMS.reviewedBy),
    words(SHEET_TERMS.approvedBy),
    words(CONCEPTS.date),
  ];
  return labels.map((label, i) => ({
    kind: "cells",
    row,
    column: places[i] ?? 1,
    rows: [[cell(`${label}:`, "signatureLabel"), cell(null, "signatureLine")]],
    rowHeights: [28],
  }));
}

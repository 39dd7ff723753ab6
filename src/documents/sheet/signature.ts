import { CONCEPTS } from "../../glossary/concepts";
import type { Term } from "../../glossary/locale";
import type { PlainSources } from "../sources";
import type { Cell, CellsBlock } from "./cellSpec";
import { cell } from "./cells";
import { SHEET_TERMS } from "./words";

/** What is signed, before the line to sign on. */
export function signatureLabel({ words }: PlainSources, term: Term): Cell {
  return cell(words(SHEET_TERMS.labelled, { label: words(term) }), "signatureLabel");
}

/** A line to sign on where the sheet is drawn anew around it: what is typed there is staff's. @param who names it within the sheet. */
export function signHere(who: string): Cell {
  return { ...cell(null, "signatureLine"), staffKey: `signed-${who}` };
}

/** 编制 / 审核 / 批准 / 日期, each with a line to sign on, at the given columns: label and line side by side. */
export function signatureLine(
  sources: PlainSources,
  row: number,
  places: readonly number[],
): readonly CellsBlock[] {
  const labels = [SHEET_TERMS.preparedBy, SHEET_TERMS.reviewedBy, SHEET_TERMS.approvedBy, CONCEPTS.date];
  return labels.map((label, i) => ({
    kind: "cells",
    row,
    column: places[i] ?? 1,
    rows: [[signatureLabel(sources, label), cell(null, "signatureLine")]],
    rowHeights: [28],
  }));
}

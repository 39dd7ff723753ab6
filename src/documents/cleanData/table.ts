import type { RowCorrection } from "../../analysis/cleaning/cleaning";
import { CONCEPTS } from "../../glossary/concepts";
import { keptCorrections } from "../cleaningLog/keptCorrections";
import { ownCells } from "../sheet/ownColumn";
import type { TableDefinition } from "../sheet/tableReference";
import { staffRows, type StaffState } from "../staffState";
import { staffTable } from "../staffTable";
import { misratedByCheck } from "../callbacks/misrated";
import { caseCorrections, withCaseCorrections } from "../maintenance/caseCorrections";
import { withCheckCalls } from "./checkCalls";
import { correctionOf } from "./corrections";
import { TERMS } from "./words";

/** The headings that no column of the source can take; the others are those of a CleanDataLayout. */
export const CLEAN_DATA = {
  document: "clean-data",
  headings: {
    sourceRow: CONCEPTS.sourceRow,
    sourceLink: CONCEPTS.openSource,
    ticketId: CONCEPTS.ticketId,
    customerId: CONCEPTS.customerId,
    reasonText: TERMS.reasonText,
    comment: TERMS.comment,
    themes: TERMS.themes,
    words: TERMS.frequentWords,
    publicity: TERMS.publicity,
    toVerify: TERMS.toVerify,
    key: CONCEPTS.rowKey,
  },
} as const satisfies TableDefinition;

/** What staff corrected, and what was found, from which a correction differs. */
export const CORRECTIONS = staffTable(CLEAN_DATA, {
  columns: {
    key: "text",
    scoreFound: "number",
    score: "number",
    excluded: "text",
    time: "date",
    agentId: "text",
  },
  numbered: { reasonFound: "text", reason: "text" },
  keeps: (cells) => correctionOf(cells) !== null || ownCells(cells).length > 0,
  rescued: true,
  knownBy: { without: "ticketId", columns: ["time", "agentId"] },
  withOwnColumns: true,
});

/**
 * What staff corrected, by row key, with the answers that check calls found to be rated by mistake, and the categories
 * that were corrected case by case.
 */
export function correctionsOf(staff: StaffState): ReadonlyMap<string, RowCorrection> {
  const rows = staffRows(staff, CLEAN_DATA) ?? [];
  const kept = keptCorrections(staff).flatMap(([, cells]) => correctionOf(cells) ?? []);
  const corrected = [...kept, ...rows.flatMap(({ cells }) => correctionOf(cells) ?? [])];
  const corrections = new Map(corrected.map(({ key, correction }) => [key, correction]));
  const cases = caseCorrections(staff, rows);
  return withCaseCorrections(withCheckCalls(corrections, misratedByCheck(staff)), cases);
}

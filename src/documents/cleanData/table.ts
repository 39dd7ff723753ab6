import { CONCEPTS } from "../../glossary/concepts";
import { ownCells } from "../sheet/ownColumn";
import type { TableDefinition } from "../sheet/tableReference";
import { staffTable } from "../staffTable";
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

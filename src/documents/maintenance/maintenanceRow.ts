import type { CellContent } from "../sheet/cellSpec";
import type { StaffRow } from "../staffState";
import type { CaseCorrection } from "./caseCorrections";

/** A row of 维护跟踪记录. */
export interface MaintenanceRow {
  /** The row key of the answer; a number of our own for a row that staff typed. */
  readonly key: string;
  readonly customer: CellContent;
  readonly answered: CellContent;
  readonly description: CellContent;
  readonly spread: CellContent;
  readonly source: CellContent;
  readonly ticketId: CellContent;
  /** Row of the source's sheet; null where the source has it no more. */
  readonly sourceRow: number | null;
  /** Whether 有效评价明细 has its answer. */
  readonly isListed: boolean;
  /** The categories of its reasons, in the language of 有效评价明细; as when it was listed where the source has it no more. */
  readonly category: string;
  readonly correction: CaseCorrection | null;
  /** What this sheet last wrote into the reasons. */
  readonly written: CellContent;
  /** What staff entered, by column key. */
  readonly entries: StaffRow["cells"];
}

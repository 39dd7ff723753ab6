import type { RowCorrection } from "../../analysis/cleaning/cleaning";
import { misratedByCheck } from "../callbacks/misrated";
import { keptCorrections } from "../cleaningLog/keptCorrections";
import { caseCorrections, withCaseCorrections } from "../maintenance/caseCorrections";
import { staffRows, type StaffState } from "../staffState";
import { withCheckCalls } from "./checkCalls";
import { correctionOf } from "./corrections";
import { CLEAN_DATA } from "./table";

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

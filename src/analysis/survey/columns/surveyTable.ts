import type { RawColumn } from "../rawColumn";
import type { Recognition, Warning } from "../recognition";
import { MADE_SHEETS } from "../shape/tableShape";
import type { Role } from "../role";
import type { FilledRows } from "./sourceRows";

/** A column that has a role, with its cells. */
export interface UsedColumn {
  readonly header: string;
  readonly role: Role;
  readonly numberFormat: string;
  readonly raw: RawColumn;
}

/** One answer a row: the columns that have a role, in the order of the sheet. */
export interface SurveyTable {
  readonly columns: readonly UsedColumn[];
  readonly rowCount: number;
  readonly sheetRows: Uint32Array;
  readonly notAnswers: FilledRows["notAnswers"];
  readonly returned: FilledRows["returned"];
  /** The sheet of each row; null where there is one only. */
  readonly sheets: RawColumn | null;
  readonly warnings: readonly Warning[];
}

/** The recognised columns that were read, each with its cells. */
export function surveyTable(recognition: Recognition, filled: FilledRows): SurveyTable {
  const columns = recognition.columns.flatMap(({ position, header, role, numberFormat }) => {
    const raw = filled.columns.get(position);
    const isUsed = raw !== undefined && role !== "ignore";
    return isUsed ? [{ header, role, numberFormat: numberFormat ?? "General", raw }] : [];
  });
  const { rowCount, sheetRows, notAnswers, returned, warnings } = filled;
  const sheets = filled.columns.get(MADE_SHEETS) ?? null;
  return { columns, rowCount, sheetRows, notAnswers, returned, sheets, warnings };
}

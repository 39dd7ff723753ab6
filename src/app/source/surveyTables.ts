import { SURVEY_TABLES } from "../../documents/registry";
import { tableKey } from "../../documents/staffState";
import type { OurBook, TablePlace } from "../../workbook/identity/ourBook";

/** The tables of ours in the workbook that may be read as the survey. */
export function surveyTablesIn({ memory, tables }: OurBook): readonly TablePlace[] {
  const names = SURVEY_TABLES.map((table) => memory.tableNames[tableKey(table)]);
  return tables.filter(({ name }) => names.includes(name));
}

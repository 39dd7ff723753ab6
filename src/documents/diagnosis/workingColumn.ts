import type { CellContent } from "../sheet/cellSpec";
import type { Column } from "../sheet/column";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import type { ProblemRow } from "./problemRows";
import { PROBLEM_WORKINGS } from "./table";

/** A column of the workings that a formula (without "=") fills. */
export function working(
  { context }: DocumentSources,
  key: keyof typeof PROBLEM_WORKINGS.headings,
  formula: string,
  value: (row: ProblemRow) => CellContent,
): Column<ProblemRow> {
  const heading = tableIn(context, PROBLEM_WORKINGS).heading(key);
  return { key, heading, width: 9, formula: `=${formula}`, value };
}

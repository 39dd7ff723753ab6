import type { ReasonBreakdown } from "../../analysis/reasons/breakdown/reasonParts";
import { cell } from "../sheet/cells";
import { gridTable } from "../sheet/grid";
import type { Block } from "../sheet/sheetSpec";
import type { DocumentSources } from "../sources";
import { TERMS } from "./words";

/** A heading, column headings and a blank row. */
const ROWS_AROUND = 3;

/** Rows that they take, a blank one below each. */
export function schemesHeight(schemes: ReasonBreakdown["otherSchemes"]): number {
  return schemes.reduce((rows, { pareto }) => rows + pareto.items.length + ROWS_AROUND, 0);
}

/** The reasons in the schemes that were not used, one table under the other. */
export function schemeSections(
  { locale, words }: DocumentSources,
  schemes: ReasonBreakdown["otherSchemes"],
  firstRow: number,
): readonly Block[] {
  const headings = [TERMS.category, TERMS.count, TERMS.mentionShare, TERMS.cumulativeShare].map((term) =>
    words(term),
  );
  let row = firstRow;
  return schemes.flatMap(({ scheme, label, pareto }) => {
    const labels = new Map(scheme.categories.map(({ name, label: term }) => [name, term[locale]]));
    const cells = pareto.items.map(({ category, count, share, cumulativeShare }) => [
      cell(labels.get(category) ?? category, "text"),
      cell(count, "number", "integer"),
      cell(share, "number", "percent1"),
      cell(cumulativeShare, "number", "percent1"),
    ]);
    const blocks = gridTable(row, 1, words(TERMS.byScheme, { scheme: label[locale] }), headings, cells);
    row += cells.length + ROWS_AROUND;
    return blocks;
  });
}

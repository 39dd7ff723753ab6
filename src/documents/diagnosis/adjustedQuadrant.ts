import type { Quadrant } from "../../analysis/diagnosis/quadrant";
import type { Column } from "../sheet/column";
import type { DocumentSources } from "../sources";
import { staffRows, type TablePlace } from "../staffState";
import { widthsIn } from "./places";
import { QUADRANT_IDS, quadrantName } from "./quadrantNames";
import { TERMS } from "./words";

/** The column in which staff put another quadrant in the place of the one that was found; other words stay as they stand. */
export function adjustedQuadrant<Row extends { readonly key: string }>(
  { context, locale, words }: DocumentSources,
  table: TablePlace,
  adjustedOf: (row: Row) => Quadrant | null,
): Column<Row> {
  const typed = new Map(
    (staffRows(context.staff, table) ?? []).map(({ key, cells }) => [key, cells["adjusted"]]),
  );
  return {
    key: "adjusted",
    heading: words(TERMS.adjusted),
    width: widthsIn(locale).adjusted,
    owner: "staff",
    wrap: true,
    choices: { values: QUADRANT_IDS.map((id) => quadrantName(id, locale)) },
    value: (row) => {
      const adjusted = adjustedOf(row);
      return adjusted === null ? (typed.get(row.key) ?? null) : quadrantName(adjusted, locale);
    },
  };
}

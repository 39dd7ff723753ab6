import type { Quadrant } from "../../analysis/diagnosis/quadrant";
import type { Locale } from "../../glossary/locale";
import type { Column } from "../sheet/column";
import { widthsIn } from "./places";
import { QUADRANT_IDS, quadrantName } from "./staffDiagnosis";

/** The column in which staff put another quadrant in the place of the one that was found. */
export function adjustedQuadrant<Row>(
  locale: Locale,
  heading: string,
  adjustedOf: (row: Row) => Quadrant | null,
): Column<Row> {
  return {
    key: "adjusted",
    heading,
    width: widthsIn(locale).adjusted,
    owner: "staff",
    wrap: true,
    choices: { values: QUADRANT_IDS.map((id) => quadrantName(id, locale)) },
    value: (row) => {
      const adjusted = adjustedOf(row);
      return adjusted === null ? null : quadrantName(adjusted, locale);
    },
  };
}
